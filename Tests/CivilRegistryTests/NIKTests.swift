import CivilRegistry
import CivilTime
import Testing

@Suite struct `A NIK` {
  static let today = Day("2026-11-30") ?? Day(number: 0)

  static func fault(_ written: String) -> NIK.Fault? {
    do throws(NIK.Fault) {
      _ = try NIK(written)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("3171010501900001", nil),
      ("3171014501900001", nil),
      ("31.71.01.050190.0001", nil),
      (" 3171 0105 0190 0001 ", nil),
      ("３１７１０１０５０１９０００01", nil),
      ("3171010501900000", .serial),
      ("3171013201900001", .birthDate),
      ("3171017201900001", .birthDate),
      ("3171014001900001", .birthDate),
      ("3171013002900001", .birthDate),
      ("3171010513900001", .birthDate),
      ("1111111111111111", .placeholder),
      ("0000000000000000", .placeholder),
      ("1212121212121212", .placeholder),
      ("1234567890123456", .placeholder),
      ("0123456789012345", .placeholder),
      ("9876543210987654", .placeholder),
      ("317101050190000", .length(15)),
      ("31710105019000011", .length(17)),
      ("", .notDigits),
      ("317101050190000A", .notDigits),
      ("3.17101E+15", .rounded),
      ("3,17101E+15", .rounded),
    ] as [(String, NIK.Fault?)]
  )
  func `is read as people write it, or refused for one reason`(
    written: String,
    fault: NIK.Fault?
  ) {
    #expect(Self.fault(written) == fault)
  }

  @Test(
    arguments: [
      ("3171010501900001", "1990-01-05", false, []),
      ("3171014501900001", "1990-01-05", true, []),
      ("3171010501900001", "1990-01-06", false, [.birthDateDiffers]),
      ("3171010501900001", "1990-01-05", true, [.sexDiffers]),
      ("9971010501900001", "1990-01-05", false, [.province]),
      ("3171010501900001", nil, nil, []),
      ("3171010501150001", nil, nil, [.age]),
      ("3171010501150001", "1915-01-05", nil, []),
      ("9971014501900001", "1980-01-01", false, [.province, .birthDateDiffers, .sexDiffers]),
    ] as [(String, String?, Bool?, [NIK.Doubt])]
  )
  func `is doubted beside what is known of the person`(
    written: String,
    birthDate: String?,
    isFemale: Bool?,
    doubts: [NIK.Doubt]
  ) throws {
    let number = try NIK(written)
    let found = number.doubts(
      birthDate: birthDate.flatMap { Day($0) },
      isFemale: isFemale,
      today: Self.today
    )
    #expect(found == doubts)
  }

  @Test(arguments: [
    ("3171010501900001", "3171010501900002", true),
    ("3171010501900001", "3171010501900010", true),
    ("3171010501900001", "3171015001900001", true),
    ("3171010501900001", "3171010501900001", false),
    ("3171010501900001", "3171010501910002", false),
    ("3171010501900001", "317101050190001", false),
  ])
  func `is a slip of another by one digit or two neighbours`(
    left: String,
    right: String,
    isSlip: Bool
  ) {
    #expect(NIK.isSlip(left, right) == isSlip)
  }

  @Test(
    arguments: [
      ("2026-12-01", .future), ("2026-11-30", .tooYoung), ("2011-12-01", .tooYoung),
      ("2011-11-30", nil), ("1990-01-05", nil), ("1905-12-01", nil), ("1905-11-29", .tooLongAgo),
    ] as [(String, BirthDate.Fault?)]
  )
  func `is given to people of 15 to 120 years`(day: String, fault: BirthDate.Fault?) throws {
    let day = try #require(Day(day))
    #expect(BirthDate.fault(of: day, today: Self.today) == fault)
  }
}
