import AssessmentKit
import Testing

@Suite struct NumberTests {
  @Test(arguments: [
    ("123456782012000", "valid npwp.valid"),
    ("12.345.678.2-012.000", "valid npwp.valid"),
    ("65.389.112.7-012.000", "valid npwp.valid"),
    ("653891127012000", "valid npwp.valid"),
    ("12.345.678.3-012.000", "error npwp.check-digit"),
    ("65.389.112.1-012.000", "error npwp.check-digit"),
    ("12.345.687.2-012.000", "error npwp.check-digit"),
    ("12.345.678.2-012.001", "warning npwp.branch"),
    ("0123456782012000", "valid npwp.valid"),
    ("0123456783012000", "error npwp.check-digit"),
    ("0123456782012001", "warning npwp.branch"),
    ("000000000000000", "error npwp.placeholder"),
    ("NPWP: 12.345.678.2-012.000", "valid npwp.valid"),
    ("No. NPWP 0123456782012000", "valid npwp.valid"),
    ("Nomor Pokok Wajib Pajak 3171011502900001", "valid npwp.valid"),
    ("3171011502900001", "valid npwp.valid"),
    ("3171 0115 0290 0001", "valid npwp.valid"),
    ("3171013002900001", "error npwp.not-a-nik"),
    ("3171011502900000", "error npwp.not-a-nik"),
    ("0000000000000000", "error npwp.placeholder"),
    ("00.000.000.0-000.000", "error npwp.placeholder"),
    ("1234567890123456789012", "error npwp.nitku"),
    ("12345678201200", "error npwp.length"),
    ("12.345.678.X-012.000", "error npwp.not-digits"),
  ])
  func `a tax number is 15 digits with Luhn's sum, or 16`(number: String, findings: String) throws {
    #expect(try DocumentRequest.codes("npwp", number) == findings)
  }

  @Test(arguments: [
    ("1234567890123", "valid nib.valid"),
    ("0220001234567", "valid nib.valid"),
    ("1234 5678 90123", "valid nib.valid"),
    ("1234-5678-90123", "valid nib.valid"),
    ("1234567890121", "valid nib.valid"),
    ("123456789012", "warning nib.unusual-length"),
    ("12345678901234", "warning nib.unusual-length"),
    ("1234567890", "warning nib.unusual-length"),
    ("1234567890123456", "warning nib.unusual-length"),
    ("123456789", "error nib.length"),
    ("12345678901234567", "error nib.length"),
    ("123", "error nib.length"),
    ("0000000000000", "error nib.placeholder"),
    ("1111111111111", "error nib.placeholder"),
    ("NIB1234567890123", "valid nib.valid"),
    ("NIB: 1234567890123", "valid nib.valid"),
    ("Nomor Induk Berusaha (NIB) 1234567890123", "valid nib.valid"),
    ("no.1234567890123", "valid nib.valid"),
    ("TDP 1234567890123", "error nib.not-digits"),
    ("NIB", "error nib.not-digits"),
    ("12345678901२3", "error nib.not-digits"),
  ])
  func `a business number has 13 digits`(number: String, findings: String) throws {
    #expect(try DocumentRequest.codes("nib", number) == findings)
  }

  @Test(arguments: [
    ("ID81110001234567890", "valid halal.valid"),
    ("id 8111000 1234567890", "valid halal.valid"),
    ("ID-8111000.1234567890", "valid halal.valid"),
    ("ID31110000012345678", "valid halal.valid"),
    ("ID8111000123456789", "warning halal.unusual-length"),
    ("ID811100012345678901", "warning halal.unusual-length"),
    ("ID81110001", "warning halal.unusual-length"),
    ("ID8111000111111111111111111", "error halal.length"),
    ("ID12345678", "warning halal.unusual-length"),
    ("ID1234567", "error halal.length"),
    ("ID1111111111111111", "error halal.length"),
    ("No. Sertifikat Halal: ID81110001234567890", "valid halal.valid"),
    ("Sertifikat BPJPH ID 81110001234567890", "valid halal.valid"),
    ("Nomor: KH 1234", "error halal.decree-number"),
    ("81110001234567890", "error halal.prefix"),
    ("IDX8111000", "error halal.prefix"),
    ("00160012345678", "error halal.prefix"),
    ("KH.1234/BPJPH", "error halal.decree-number"),
    ("No. KH 1234", "error halal.decree-number"),
    ("kh-001", "error halal.decree-number"),
  ])
  func `a halal number is ID and digits, and no decree`(number: String, findings: String) throws {
    #expect(try DocumentRequest.codes("halal", number) == findings)
  }

  @Test(arguments: [
    ("56102", nil, "valid kbli.valid"),
    ("I56102", nil, "valid kbli.valid"),
    ("i-56102", nil, "valid kbli.valid"),
    ("C 10794", "2020", "valid kbli.valid"),
    ("47.911", nil, "valid kbli.valid"),
    ("KBLI 14111", nil, "valid kbli.valid"),
    ("G56102", nil, "warning kbli.section"),
    ("04123", nil, "warning kbli.division"),
    ("34999", nil, "warning kbli.division"),
    ("Kode KBLI: 56102", nil, "valid kbli.valid"),
    ("KBLI 2020: I56102", nil, "valid kbli.valid"),
    ("O84111", nil, "valid kbli.valid"),
    ("V99000", nil, "error kbli.form"),
    ("V99000", "2020", "error kbli.form"),
    ("W56102", "2025", "error kbli.form"),
    ("56102", "2015", "warning kbli.older-edition"),
    ("56102", "2017", "warning kbli.older-edition"),
    ("56", nil, "error kbli.too-short"),
    ("I5610", nil, "error kbli.too-short"),
    ("5", nil, "error kbli.form"),
    ("561020", nil, "error kbli.form"),
    ("Z56102", nil, "error kbli.form"),
    ("warung", nil, "error kbli.form"),
    ("56", "2025", "error kbli.too-short"),
  ])
  func `a line of business has five digits`(
    number: String,
    edition: String?,
    findings: String
  ) throws {
    let stated = edition.map { ["edition": $0] } ?? [:]
    #expect(try DocumentRequest.codes("kbli", number, stated) == findings)
  }

  /// Code, edition, date of issue; the findings.
  ///
  /// 18 December 2025 is the first day of KBLI 2025.
  @Test(arguments: [
    ("V99000", "2025", nil, "valid kbli.valid"),
    ("V99000", nil, nil, "valid kbli.valid"),
    ("V99000", nil, "2025-12-18", "valid kbli.valid"),
    ("V99000", nil, "2025-12-17", "error kbli.form"),
    ("V99000", "2020", nil, "error kbli.form"),
    ("U99000", nil, "2025-12-17", "valid kbli.valid"),
    ("U99000", nil, "2025-12-18", "warning kbli.section"),
    ("K62010", nil, "2026-02-01", "valid kbli.valid"),
    ("J62010", nil, "2024-02-01", "valid kbli.valid"),
    ("J62010", "2025", nil, "warning kbli.section"),
    ("G45103", nil, "2024-02-01", "valid kbli.valid"),
    ("G45103", nil, "2026-02-01", "warning kbli.division"),
    // Without edition and date: the newest in which it fits.
    ("G45103", nil, nil, "valid kbli.valid"),
    ("G34999", "2025", nil, "warning kbli.division"),
    ("W99000", "2025", nil, "error kbli.form"),
    ("56102", nil, "2019-05-01", "warning kbli.older-edition"),
    ("I56102", "2025", "2025-12-17", "warning kbli.edition-date"),
    ("I56102", "2020", "2025-12-18", "warning kbli.edition-date"),
    ("KBLI 2025 I56102", nil, "2026-01-02", "valid kbli.valid"),
  ])
  func `the edition is the one of the date of issue`(
    number: String,
    edition: String?,
    issued: String?,
    findings: String
  ) throws {
    var fields = ["number": number]
    fields["edition"] = edition
    fields["issueDate"] = issued
    let outcome = try DocumentRequest(kind: "kbli", fields: fields).outcome()
    let codes = outcome.findings.map { "\($0.level.rawValue) \($0.code)" }
    #expect(codes.joined(separator: ", ") == findings)
  }

  @Test(arguments: [
    "123456782012000", "12.345.678.3-012.000", "123456782012001", "000000000000000",
    "653891127012000", "65.389.112.1-012.000",
  ])
  func `one tax number is judged the same with 15 digits and with 16`(number: String) throws {
    let digits = number.filter(\.isNumber)
    #expect(
      try DocumentRequest.codes("npwp", number) == DocumentRequest.codes("npwp", "0" + digits)
    )
  }
}
