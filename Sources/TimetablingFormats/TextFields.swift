/// A line of a text file cut at blanks, each piece with its place.
struct FieldLine {
  let number: Int
  let fields: [Field]

  /// The column after the last field, where something missing would stand.
  var endColumn: Int { fields.last.map { $0.column + $0.text.utf8.count } ?? 1 }
}

/// A piece of a line without blanks.
struct Field {
  let text: String
  /// From 1, in UTF-8 bytes.
  let column: Int
}

/// Text cut into lines and fields.
struct TextFields {
  /// The lines that aren't blank.
  let lines: [FieldLine]
  /// How many lines the text has, blank ones included.
  let lineCount: Int

  /// Reads UTF-8; bytes that aren't are replaced, so nothing a file holds can stop the reading.
  init(_ bytes: some Collection<UInt8>) {
    var lines: [FieldLine] = []
    var fields: [Field] = []
    var current: [UInt8] = []
    var number = 1
    var column = 0
    func endField() {
      guard !current.isEmpty else { return }
      let text = String(decoding: current, as: UTF8.self)
      fields.append(Field(text: text, column: column - current.count + 1))
      current.removeAll(keepingCapacity: true)
    }
    func endLine() {
      endField()
      if !fields.isEmpty { lines.append(FieldLine(number: number, fields: fields)) }
      fields = []
    }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        endLine()
        number += 1
        column = 0
        continue
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): endField()
      default: current.append(byte)
      }
      column += 1
    }
    endLine()
    self.lines = lines
    lineCount = number
  }
}
