import CivilRegistry
import Testing

@Suite struct `Names and numbers of people and places` {
  @Test(arguments: [
    ("Aula", "aula ", true),
    ("Aula", "ＡＵＬＡ", true),
    ("Ruang  Serba Guna", "ruang\u{A0}serba guna", true),
    ("Aula", "Au\u{200B}la", true),
    ("T-1", "t-1", true),
    ("Aula 1", "Aula 2", false),
    ("Aula", "Au la", false),
  ])
  func `one label is one, whatever its case, width and blanks`(
    left: String,
    right: String,
    isSame: Bool
  ) {
    #expect((LabelKey(left) == LabelKey(right)) == isSame)
  }

  @Test(arguments: [
    ("Budi Santoso", "BUDI  SANTOSO", true),
    ("Budi Santoso SE", "Budi Santoso, S.E.", true),
    ("Nur’aini", "Nur'aini", true),
    ("Ｂｕｄｉ Santoso", "budi santoso", true),
    ("Budi Santoso", "Budi Santoso, S.E.", false),
    ("Budi Santoso", "Budi Santosa", false),
  ])
  func `one name is one, whatever its case, blanks and punctuation`(
    left: String,
    right: String,
    isSame: Bool
  ) {
    #expect((PersonName.key(left) == PersonName.key(right)) == isSame)
    #expect((PersonName.fingerprint(left) == PersonName.fingerprint(right)) == isSame)
  }

  @Test(arguments: [
    ("Budi", true), ("O", true), ("王", true), ("", false), (" \u{A0}", false), ("---", false),
    ("123", false), ("...", false),
  ])
  func `a name has a letter`(name: String, isPossible: Bool) {
    #expect(PersonName.isPossible(name) == isPossible)
  }

  @Test(arguments: [
    ("081234567890", "081234567890"),
    ("+62 812-3456-7890", "081234567890"),
    ("62 812 3456 7890", "081234567890"),
    ("(0812) 3456.7890", "081234567890"),
    ("812 3456 7890", "081234567890"),
    ("0062 812 3456 7890", "081234567890"),
    ("+62 (0) 812 3456 7890", "081234567890"),
    ("０８１２３４５６７８９０", "081234567890"),
    ("+65 6123 4567", "+6561234567"),
    ("021-5551234", "0215551234"),
    ("0812", "tooShort"),
    ("0812 3456 7890 0812 3456", "tooLong"),
    ("0812 atau 0813", "foreign"),
  ])
  func `a phone number has one form`(written: String, kept: String) {
    let found: String
    do throws(PhoneNumber.Fault) {
      found = try PhoneNumber.kept(written)
    } catch {
      found = "\(error)"
    }
    #expect(found == kept)
  }

  @Test func `a phone number is linked with its country's code`() throws {
    let number = try PhoneNumber("0812-3456-7890")
    #expect(number.link == "tel:+6281234567890")
    #expect(number.whatsApp == "https://wa.me/6281234567890")
  }
}
