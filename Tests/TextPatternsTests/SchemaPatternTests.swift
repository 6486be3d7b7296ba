import Testing

@testable import TextPatterns

@Suite("Regular expressions of XML Schema") struct SchemaPatternTests {
  @Test(arguments: [
    ("[A-Z]-[0-9]", "A-1", true), ("[A-Z]-[0-9]", "A1", false),
    ("[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}\\.[0-9]-[0-9]{3}\\.[0-9]{3}", "01.234.567.8-901.000", true),
    ("\\+62-[1-9][0-9]{2}-[0-9]{4}", "+62-812-3456", true),
    ("[a-z-[aeiou]]+", "bcd", true), ("[a-z-[aeiou]]+", "bad", false),
    ("[a-z-[b-y-[m]]]+", "azm", true), ("[a-z-[b-y-[m]]]+", "n", false),
    ("[-a]+", "a-", true), ("[a-]+", "a-", true), ("[^-a]", "-", false), ("[^a]", "b", true),
    ("[a\\-z]", "-", true), ("[a\\-z]", "m", false), ("[a^]", "^", true),
    ("[a--[a]]", "-", true), ("[a--[a]]", "a", false), ("[--[a]]", "-", true),
    ("^a$", "a", false), ("^a$", "^a$", true), ("a", "ba", false), ("a", "ab", false),
    ("a|b|", "", true), ("", "", true), ("()", "", true), ("(a*)*", "aaa", true),
    ("(a|bc)+", "abca", true), ("(a|bc)+", "ab", false), ("a?b?", "b", true),
    ("a{3}", "aaa", true), ("a{3}", "aa", false), ("a{2,}", "aaaa", true), ("a{2,}", "a", false),
    ("a{0}b", "b", true), ("a{0,0}", "a", false), ("(ab){2,3}", "ababab", true),
    ("(ab){2,3}", "abababab", false), ("[0-9]{5,200}", "12345", true),
    ("[0-9]{5,200}", "1234", false), ("(x?){150}y", "xxy", true),
    (".", "\n", false), (".", "😀", true), (".", "\u{2028}", true), ("\\s", "\u{A0}", false),
    ("\\d+", "٣१7", true), ("\\w+", "aé漢9", true), ("\\w", "-", false), ("\\W", "_", true),
    ("\\i\\c*", "xs:a-b.1", true), ("\\i\\c*", "1a", false), ("[\\i-[:]]+", "ab_", true),
    ("[\\i-[:]]+", "a:b", false), ("\\I", "1", true), ("[\\S]", "a", true), ("[^\\S]", " ", true),
    ("\\p{Lu}\\p{Ll}+", "Budi", true), ("\\P{L}", "1", true), ("\\p{IsBasicLatin}+", "az~", true),
    ("\\P{IsBasicLatin}", "é", true), ("\\p{IsThai}", "\u{E01}", true),
    ("a&&b", "a&&b", true), ("[a&&b]", "&", true), ("[a~b]", "~", true), ("e\u{301}", "é", false),
  ])
  func `a text matches or not`(pattern: String, text: String, isMatch: Bool) throws {
    #expect(try SchemaPattern(pattern).matches(text) == isMatch)
  }

  @Test(arguments: [
    ("[a-z]+", "BuDi", true), ("[^a]", "A", false), ("\\p{Lu}", "a", true),
    ("[a-z-[aeiou]]", "A", false), ("É", "é", true), ("ß", "SS", false),
  ])
  func `where letters of either case count`(pattern: String, text: String, isMatch: Bool) throws {
    #expect(try SchemaPattern(pattern, isCaseSensitive: false).matches(text) == isMatch)
  }

  @Test(arguments: [
    ("[", 1), ("(a", 1), ("a)", 2), ("*a", 1), ("a**", 3), ("a+?", 3), ("a{", 3), ("a{2,1}", 2),
    ("a{,2}", 3), ("a{x}", 3), ("{", 1), ("}", 1), ("]", 1), ("[]", 1), ("[^]", 1), ("[a-c-e]", 5),
    ("[z-a]", 5), ("[a-\\d]", 6), ("[a[b]]", 3), ("[a-[b]c]", 7), ("\\", 2), ("\\b", 1),
    ("\\$", 1), ("\\1", 1), ("\\p", 3), ("\\p{Xx}", 3), ("\\p{IsNowhere}", 3), ("(?:a)", 2),
    ("\\p{Lu", 3),
  ])
  func `what is no such expression is refused with its place`(pattern: String, position: Int) {
    #expect { _ = try SchemaPattern(pattern) } throws: { error in
      (error as? PatternFault)?.position == position
    }
  }

  @Test(arguments: [
    "a{51201}", "a{99999999999999999999}", "((a{99}){99}){99}", "(((((a|b){9}){9}){9}){9}){9}",
    "(ab){900}", String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000),
    String(repeating: "a", count: 5_000), String(repeating: "[a-[", count: 300),
  ])
  func `an expression that would become too large is refused`(pattern: String) {
    #expect(throws: PatternFault.self) { try SchemaPattern(pattern) }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "(a+)+b", "(a|aa)+b", "(a*)*b", "(a|a)*b", "(.*)(.*)(.*)(.*)b", "((aa?){120})*b",
      "(a{0,60}){0,70}b",
      "([a-z]+ ?)*[0-9]", "(((a{1,9}){1,9}){0,2})*b", "(a|b)*a(a|b){150}c", "a{0,50000}b",
      "(a{5,500}|aa)*b", "((){1000}){1000}b", "(x{0}){1000}b",
    ]
  )
  func `no expression takes long`(pattern: String) throws {
    let pattern = try SchemaPattern(pattern)
    #expect(!pattern.matches(String(repeating: "a", count: 10_000)))
  }
}
