/// The words that people write in front of a number: `NIK: 3171…`, `No. KTP 3171…`, `NPWP 01.234…`.
///
/// One rule for every number that is read, so that a cell copied with its label is the same number.
public enum NumberLabel {
  /// The number without the label in front; as written where nothing in front is a label.
  ///
  /// - Parameter names: what this kind of number is called, word by word, in capitals; `NO`, `NOMOR`
  ///   and the like belong to every kind.
  /// - Complexity: O(length); nothing is copied when a digit comes first.
  public static func stripped(_ written: String, of names: Set<String>) -> String {
    if let first = written.utf8.first, (0x30...0x39).contains(first) { return written }
    let scalars = Array(written.unicodeScalars)
    var (end, position) = (0, 0)
    while true {
      position = skipSeparators(scalars, from: position)
      let start = position
      var word = ""
      while position < scalars.count, scalars[position].narrow.isASCIILetter {
        word.unicodeScalars.append(scalars[position].narrow)
        position += 1
      }
      word = word.uppercased()
      guard start < position, usual.contains(word) || names.contains(word) else { break }
      end = position
    }
    if end == 0 { return written }
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[skipSeparators(scalars, from: end)...])
    return String(rest)
  }

  private static func skipSeparators(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var position = start
    while position < scalars.count {
      let scalar = scalars[position].narrow
      guard scalar.properties.isWhitespace || scalar.isInvisible || separators.contains(scalar)
      else { break }
      position += 1
    }
    return position
  }

  private static let separators = Set(".:;=#№-–—/()[]*\"'’".unicodeScalars)

  private static let usual: Set<String> = [
    "NO", "NOMOR", "NOMER", "NUMBER", "NUM", "NR", "KODE", "CODE", "SERTIFIKAT", "CERTIFICATE",
    "DOKUMEN", "DOCUMENT", "IZIN", "OF", "THE",
  ]
}
