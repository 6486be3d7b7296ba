import Diagnostics
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("", "nib", 3), ("nib", "nib", 0), ("nib", "nip", 1), ("nib", "nibs", 1),
    ("nib", "inb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3), ("izin", "zinn", 2),
    ("é", "e", 1),
  ])
  func `edits are counted, a swap of neighbours as one`(
    _ left: String,
    _ right: String,
    _ distance: Int
  ) {
    #expect(Spelling.distance(left, right) == distance)
    #expect(Spelling.distance(right, left) == distance)
  }

  @Test(arguments: [
    ("airway", ["airways", "fairway-long", "cpr"], "airways"),
    ("nbi", ["nib", "npwp"], "nib"),
    ("bazar", ["bazaar", "bazar-2", "b"], "bazaar"),
    ("abc", ["abx", "aba"], "aba"),
    ("nib", ["halal", "p-irt"], nil),
    ("ab", ["cd"], nil),
    ("registrasi-data", ["registration-data"], "registration-data"),
    ("", ["a"], "a"),
    ("nib", ["nib"], nil),
    ("x", [], nil),
  ])
  func `the nearest name is given, or none that is near`(
    _ name: String,
    _ candidates: [String],
    _ nearest: String?
  ) {
    #expect(Spelling.closest(to: name, among: candidates) == nearest)
  }
}
