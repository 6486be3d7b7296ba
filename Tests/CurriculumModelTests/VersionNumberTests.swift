import CurriculumModel
import Testing

@Suite struct `Version numbers` {
  /// The lower, the higher.
  static let pairs: [(String, String)] = [
    ("1.9.3", "1.10.0"), ("1.2.0", "1.2.1"), ("0.9.9", "1.0.0"), ("1.2", "1.2.0"),
    ("1.0.99999", "1.0.100000"), ("1.0.beta", "1.0.0"), ("9.0.0", "10.0.0"),
  ]

  @Test(arguments: pairs) func `are compared number by number`(lower: String, higher: String) {
    #expect(VersionNumber(lower) < VersionNumber(higher))
    #expect(!(VersionNumber(higher) < VersionNumber(lower)))
  }

  @Test func `are equal however many zeros stand in front`() {
    #expect(VersionNumber("1.0.0") == VersionNumber("01.0.00"))
  }
}
