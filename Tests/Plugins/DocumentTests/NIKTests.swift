import AssessmentKit
import Testing

@Suite struct NIKTests {
  @Test(arguments: [
    ("3171011502900001", [:], "valid nik.valid"),
    ("3171015502900001", ["sex": "female", "birthDate": "1990-02-15"], "valid nik.valid"),
    ("31.71.01.150290.0001", [:], "valid nik.valid"),
    (" 3171 0115 0290 0001 ", [:], "valid nik.valid"),
    ("3171011502900001", ["birthDate": "15-02-1990"], "valid nik.valid"),
    ("3171011502100001", ["birthDate": "15/02/2010"], "valid nik.valid"),
    ("3171011502100001", ["birthDate": "15/02/1910"], "valid nik.valid"),
    ("3171012902000001", [:], "valid nik.valid"),
    ("3171016902000001", ["birthDate": "2000-02-29", "sex": "female"], "valid nik.valid"),
    ("3171011502900001", ["birthDate": "1990-02-16"], "warning nik.birth-date"),
    ("3171011502900001", ["sex": "female"], "warning nik.sex"),
    ("3171015502900001", ["sex": "male"], "warning nik.sex"),
    ("3271011502900001", ["regionCode": "31.71.01"], "warning nik.region"),
    ("3171011502900001", ["regionCode": "31.71.01"], "valid nik.valid"),
    ("3171011502900001", ["regionCode": "31.71.02"], "warning nik.region"),
    ("9971011502900001", [:], "warning nik.province"),
    (
      "3271011502900001",
      ["regionCode": "317101", "sex": "female", "birthDate": "1980-01-01"],
      "warning nik.birth-date, warning nik.sex, warning nik.region"
    ),
    ("3171011502900000", [:], "error nik.serial"),
    ("3171013002900001", [:], "error nik.birth-date-impossible"),
    ("3171012902010001", [:], "error nik.birth-date-impossible"),
    ("3171010002900001", [:], "error nik.birth-date-impossible"),
    ("3171014002900001", [:], "error nik.birth-date-impossible"),
    ("3171017202900001", [:], "error nik.birth-date-impossible"),
    ("3171013101900001", [:], "valid nik.valid"),
    ("3171017101900001", [:], "valid nik.valid"),
    ("3171011513900001", [:], "error nik.birth-date-impossible"),
    ("317101150290001", [:], "error nik.length"),
    ("31710115029000011", [:], "error nik.length"),
    ("317101150290000A", [:], "error nik.not-digits"),
    ("٣١٧١٠١١٥٠٢٩٠٠٠٠١", [:], "error nik.not-digits"),
  ])
  func `an identity number is read by its structure`(
    number: String,
    stated: [String: String],
    findings: String
  ) throws {
    #expect(try DocumentRequest.codes("nik", number, stated) == findings)
  }

  @Test func `what disagrees with an identity number never fails it`() throws {
    let outcome = try DocumentRequest(
      kind: "nik",
      fields: [
        "number": "3271011502900001", "regionCode": "31.71.01", "sex": "female",
        "birthDate": "1980-01-01",
      ]
    ).outcome()
    #expect(outcome.verdict == .passed)
  }
}
