import CivilRegistry
import Testing

@Suite struct NumberLabelTests {
  @Test(arguments: [
    "3171011502900001", "NIK: 3171011502900001", "NIK 3171 0115 0290 0001", "nik=3171011502900001",
    "No. KTP 3171011502900001", "Nomor Induk Kependudukan (NIK): 3171011502900001",
    "E-KTP: 3171011502900001", "ＮＩＫ：３１７１０１１５０２９００００１",
  ])
  func `a NIK is the same with a label in front`(written: String) throws {
    #expect(try NIK(written).digits == "3171011502900001")
  }

  @Test(arguments: ["NIB 3171011502900001", "Siti 3171011502900001", "3171011502900001 NIK"])
  func `other words make it no NIK`(written: String) {
    #expect(throws: NIK.Fault.notDigits) { try NIK(written) }
  }

  @Test(arguments: [
    "HP: 0812-3456-789", "WA 08123456789", "No. HP 0812 3456 789", "Telp. +62 812 3456 789",
    "(0812) 3456789",
  ])
  func `a phone number is the same with a label in front`(written: String) throws {
    #expect(try PhoneNumber(written).national == "08123456789")
  }

  @Test(arguments: [
    ("No. 12", "12"), ("C10710", "C10710"), ("KH 12", "KH 12"), ("no", ""), ("", ""),
    ("12 no", "12 no"), ("(021) 5", "(021) 5"),
  ])
  func `only labels are taken off`(written: String, bare: String) {
    #expect(NumberLabel.stripped(written, of: []) == bare)
  }
}
