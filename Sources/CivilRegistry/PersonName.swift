/// What a person is called, as registers compare it.
public enum PersonName {
  /// The form in which two writings of a name are compared: its letters and digits, small.
  ///
  /// Case, width, blanks and punctuation don't count, so that `BUDI  SANTOSO, S.E.` and
  /// `Budi Santoso SE` are one name. A title that one of them lacks is a difference.
  /// - Complexity: O(length).
  public static func key(_ written: String) -> String {
    var letters = ""
    letters.reserveCapacity(written.utf8.count)
    for scalar in written.unicodeScalars {
      let scalar = scalar.narrow
      if scalar.isOfWord { letters.unicodeScalars.append(scalar) }
    }
    return letters.lowercased()
  }

  /// A number that is the same for every writing of a name, and hardly ever for two names.
  ///
  /// - Complexity: O(length), without an allocation for a name of ASCII.
  public static func fingerprint(_ written: String) -> UInt64 {
    // FNV-1a, 64 bits: the same in every run.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    if written.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in written.utf8 {
        let small = byte | 0x20
        if (0x61...0x7A).contains(small) {
          hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
        } else if (0x30...0x39).contains(byte) {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
      }
    } else {
      for byte in key(written).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return hash
  }

  /// Whether it can be a name at all: blanks, punctuation and digits alone are none.
  public static func isPossible(_ written: String) -> Bool {
    // Nearly every name begins with a letter of ASCII.
    if let first = written.utf8.first, (0x61...0x7A).contains(first | 0x20) { return true }
    return written.unicodeScalars.contains { $0.isLetter }
  }

  /// The words of a name in the form in which they are searched.
  public static func words(_ written: String) -> [String] {
    LabelKey(written).text.split(separator: " ").map(String.init)
  }
}
