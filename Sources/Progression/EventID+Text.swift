/// Writing and reading event ids as 26 letters of Crockford's base 32, which has no I, L, O or U.
/// - Source: the ULID specification (github.com/ulid/spec), section "Encoding".
extension EventID: CustomStringConvertible {
  /// `01J9ZQ6G7N8M2V4K5T3W1X0YRB`: 26 letters whose order is the order of the ids.
  public var description: String {
    String(
      unsafeUninitializedCapacity: 26
    ) { letters in
      for place in 0..<26 {
        letters[25 - place] = EventID.alphabet[Int(bits(from: place * 5) & 31)]
      }
      return 26
    }
  }

  /// Reads 26 letters in either case; `nil` for any other text and beyond 128 bits.
  public init?(_ text: some StringProtocol) {
    let letters = Array(text.utf8)
    guard letters.count == 26 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for (place, letter) in letters.enumerated() {
      let upper = letter >= UInt8(ascii: "a") ? letter & 0xDF : letter
      guard let value = EventID.alphabet.firstIndex(of: upper), place > 0 || value < 8 else {
        return nil
      }
      high = high << 5 | low >> 59
      low = low << 5 | UInt64(value)
    }
    self.init(high: high, low: low)
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The id shifted right by `distance` bits, its lowest 64.
  private func bits(from distance: Int) -> UInt64 {
    if distance == 0 { return low }
    return distance < 64
      ? low >> UInt64(distance) | high << UInt64(64 - distance) : high >> UInt64(distance - 64)
  }
}
