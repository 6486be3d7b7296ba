/// What tells in free words who somebody is: their name, and every value of the register.
struct PersonMentions {
  /// Each as it stands between blanks in plain words.
  private var phrases: [String] = []
  /// Single words of the name, which say who is meant only where they come up anyway.
  private var words: [String] = []
  /// Digits in a row.
  private var numbers: [String] = []

  init(_ person: Person, household: String?) {
    guard let identity = person.identity else { return }
    let name = Self.plain(identity.name)
    let parts = name.split(separator: " ").map(String.init)
    if !parts.isEmpty { phrases.append(name) }
    if parts.count > 2 { phrases.append(" \(parts[0]) \(parts[1]) ") }
    words = parts.filter { $0.count > 2 }.map { " \($0) " }
    for value in [identity.email, identity.address, identity.externalID] {
      guard let value else { continue }
      let plain = Self.plain(value)
      if plain.count > 4 { phrases.append(plain) }
    }
    for value in [identity.nik, identity.phone, identity.externalID, household] {
      guard let value else { continue }
      let digits = Self.digits(value)
      if digits.count >= 7 { numbers.append(digits) }
    }
  }

  /// - Parameter isInvolved: whether the person comes up where the text was typed.
  func appear(in text: String, isInvolved: Bool) -> Bool {
    let plain = Self.plain(text)
    if phrases.contains(where: plain.contains) { return true }
    if isInvolved, words.contains(where: plain.contains) { return true }
    guard !numbers.isEmpty else { return false }
    let digits = Self.digits(text)
    return numbers.contains(where: digits.contains)
  }

  /// Lower-case words with one blank between them and one at each end.
  private static func plain(_ text: String) -> String {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + parts.joined(separator: " ") + " "
  }

  private static func digits(_ text: String) -> String {
    String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  }
}
