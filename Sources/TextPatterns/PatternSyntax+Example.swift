/// A text that an expression describes.
extension PatternSyntax {
  /// Of choices the first that has one, of repetitions the fewest; `nil` for what no text matches, and
  /// for more than `room` scalars.
  func example(room: Int) -> [Unicode.Scalar]? {
    switch self {
    case .one(let set): return room > 0 ? set.example.map { [$0] } : nil
    case .sequence(let parts):
      var text: [Unicode.Scalar] = []
      for part in parts {
        guard let next = part.example(room: room - text.count) else { return nil }
        text += next
      }
      return text
    case .choice(let branches):
      for branch in branches {
        if let text = branch.example(room: room) { return text }
      }
      return nil
    case .repeated(let inner, let least, _):
      guard least > 0 else { return [] }
      guard let once = inner.example(room: room), once.count * least <= room else { return nil }
      return (0..<least).flatMap { _ in once }
    }
  }
}

extension ScalarSet {
  /// A scalar of the set; `nil` where none is found among those that people write.
  fileprivate var example: Unicode.Scalar? {
    let common = "a1A 0-.,/b2".unicodeScalars.map { $0 }
    let own = ranges.map(\.lowerBound)
    let others = (0x21...0x24F).compactMap { Unicode.Scalar($0 as UInt32) }
    return (common + own + others).first {
      contains(ScalarVariants($0, isCaseSensitive: true))
    }
  }
}
