/// Whether bytes are well-formed UTF-8, and how far.
/// - Source: Unicode 16, table 3-7.
struct UTF8Check {
  /// The first byte of the first sequence that is none.
  private(set) var firstWrong: Int?
  /// Whether a sign of more than one byte stands before it.
  private(set) var hasSequences = false
  /// Up to where every sign is whole.
  private(set) var end = 0

  /// - Parameter isLast: whether nothing follows; else the last sign may be begun only.
  init(_ bytes: [UInt8], isLast: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        if first < 0x80 {
          index += 1
          continue
        }
        guard let (length, second) = Self.shape(first) else {
          firstWrong = index
          return
        }
        for place in 1..<length {
          guard index + place < bytes.count else {
            if isLast { firstWrong = index }
            end = index
            return
          }
          let allowed = place == 1 ? second : 0x80...0xBF
          guard allowed.contains(bytes[index + place]) else {
            firstWrong = index
            return
          }
        }
        hasSequences = true
        index += length
      }
      end = index
    }
  }

  /// How many bytes a sequence has, and what its second may be.
  private static func shape(_ first: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch first {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
