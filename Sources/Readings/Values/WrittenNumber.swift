/// A number as somebody wrote it: its sign, its groups of digits and the marks between them.
struct WrittenNumber {
  /// `-` or nothing.
  let sign: String
  private(set) var groups: [String] = []
  private(set) var marks: [UInt8] = []

  private static let space = UInt8(ascii: " ")
  private static let point = UInt8(ascii: ".")
  private static let comma = UInt8(ascii: ",")

  /// Without what stands around it: `Rp`, `IDR`, `rupiah`, `,-`, brackets for less than nothing.
  init(_ text: some StringProtocol) throws(Misreading) {
    var body = Substring(TypedValue.plain(text))
    guard body.utf8.count <= 64 else { throw .number }
    try TypedValue.refuseSpoilt(String(body))
    var isNegative = false
    func takeSign() {
      if body.first == "-" || body.first == "+" {
        isNegative = isNegative || body.first == "-"
        body = body.dropFirst().drop { $0 == " " }
      }
    }
    if body.first == "(", body.last == ")" {
      isNegative = true
      body = body.dropFirst().dropLast()
    }
    if !isNegative { takeSign() }
    let lower = body.lowercased()
    for currency in ["rp.", "rp", "idr"] where lower.hasPrefix(currency) {
      body = body.dropFirst(currency.count).drop { $0 == " " }
      if !isNegative { takeSign() }
      break
    }
    for ending in ["rupiah", "idr", "rp"] where body.lowercased().hasSuffix(ending) {
      body = body.dropLast(ending.count)
      break
    }
    for ending in [",--", ".--", ",-", ".-", ",="] where body.hasSuffix(ending) {
      body = body.dropLast(ending.count)
      break
    }
    while body.last == " " { body = body.dropLast() }
    sign = isNegative ? "-" : ""
    var group = ""
    for byte in body.utf8 {
      switch byte {
      case 0x30...0x39: group.unicodeScalars.append(Unicode.Scalar(byte))
      case Self.point, Self.comma, Self.space, UInt8(ascii: "'"):
        groups.append(group)
        marks.append(byte)
        group = ""
      default: throw .number
      }
    }
    groups.append(group)
    guard groups.contains(where: { !$0.isEmpty }) else { throw .number }
  }

  /// Whole and fraction where nothing can be read in two ways: three digits behind marks of one kind
  /// are thousands, the last mark of a second kind is the decimal one.
  ///
  /// - Throws: `.ambiguous` with both readings, `.number`.
  func exact() throws(Misreading) -> (whole: String, fraction: String) {
    guard let last = marks.last else { return (groups[0], "") }
    let fraction = groups[groups.count - 1]
    let head = groups.dropLast()
    if marks.allSatisfy({ $0 == last }) {
      if Self.areThousands(groups[...]) { return (groups.joined(), "") }
      guard marks.count == 1, last == Self.point || last == Self.comma, !fraction.isEmpty else {
        throw .number
      }
      let whole = groups[0].isEmpty ? "0" : groups[0]
      if fraction.utf8.count == 3, whole.utf8.count > 3 { throw ambiguous(whole, fraction) }
      guard whole.utf8.count == 1 || whole.utf8.first != UInt8(ascii: "0") else { throw .number }
      return (whole, fraction)
    }
    let others = marks.dropLast()
    guard let other = others.first, other != last, others.allSatisfy({ $0 == other }),
      last == Self.point || last == Self.comma, Self.areThousands(head), !fraction.isEmpty
    else { throw .number }
    if fraction.utf8.count == 3 { throw ambiguous(head.joined(), fraction) }
    return (head.joined(), fraction)
  }

  /// Whole and fraction as Indonesia writes them: a comma is the decimal mark, a point before three
  /// digits parts thousands; where both stand, the last one is the decimal mark.
  ///
  /// - Throws: `.number`.
  func indonesian() throws(Misreading) -> (whole: String, fraction: String) {
    guard let last = marks.last else { return (groups[0], "") }
    let fraction = groups[groups.count - 1]
    let head = groups.dropLast()
    let isOneKind = marks.allSatisfy { $0 == last }
    if isOneKind, last != Self.comma || marks.count > 1, Self.areThousands(groups[...]) {
      return (groups.joined(), "")
    }
    guard last == Self.point || last == Self.comma, !fraction.isEmpty else { throw .number }
    if isOneKind {
      guard marks.count == 1 else { throw .number }
      return (groups[0].isEmpty ? "0" : groups[0], fraction)
    }
    let others = marks.dropLast()
    guard let other = others.first, other != last, others.allSatisfy({ $0 == other }),
      Self.areThousands(head)
    else { throw .number }
    return (head.joined(), fraction)
  }

  private func ambiguous(_ whole: String, _ fraction: String) -> Misreading {
    .ambiguous([whole + fraction, "\(whole),\(fraction)"])
  }

  private static func areThousands(_ groups: ArraySlice<String>) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count),
      first.utf8.first != UInt8(ascii: "0")
    else { return false }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }
}
