extension NIK {
  /// Whether two numbers of one length differ in one digit, or in two neighbours that changed places:
  /// the slips of typing.
  /// - Complexity: O(1), without an allocation.
  public static func isSlip(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8, right.utf8)
    guard left.count == right.count else { return false }
    var differing: [(Int, UInt8, UInt8)] = []
    for (place, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
      if differing.count == 2 { return false }
      differing.append((place, pair.0, pair.1))
    }
    switch differing.count {
    case 1: return true
    case 2:
      return differing[0].0 + 1 == differing[1].0 && differing[0].1 == differing[1].2
        && differing[0].2 == differing[1].1
    default: return false
    }
  }
}
