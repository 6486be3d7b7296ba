import CivilTime
import CurriculumModel

extension Int: CompactForm {
  func write(to writer: inout CompactWriter) { writer.write(self) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) { self = try reader.number() }
}

extension Bool: CompactForm {
  func write(to writer: inout CompactWriter) { writer.write(self ? 1 : 0) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self = try reader.number() != 0
  }
}

extension String: CompactForm {
  func write(to writer: inout CompactWriter) { writer.write(self) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) { self = try reader.text() }
}

/// As its bits, so that it comes back exactly.
extension Double: CompactForm {
  func write(to writer: inout CompactWriter) { writer.write(Int(bitPattern: UInt(bitPattern))) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(bitPattern: UInt64(UInt(bitPattern: try reader.number())))
  }
}

extension Optional: CompactForm where Wrapped: CompactForm {
  func write(to writer: inout CompactWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

extension Array: CompactForm where Element: CompactForm {
  func write(to writer: inout CompactWriter) {
    writer.write(count)
    for element in self { element.write(to: &writer) }
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self = []
    let count = try reader.number()
    guard count >= 0 else { throw CompactReader.Damage() }
    // A wrong count must not ask for memory before the bytes have run out.
    reserveCapacity(Swift.min(count, 1 << 12))
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Identifier: CompactForm {
  func write(to writer: inout CompactWriter) { writer.write(rawValue) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(try reader.text())
  }
}

extension Day: CompactForm {
  func write(to writer: inout CompactWriter) { writer.write(number) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(number: try reader.number())
  }
}

extension Period: CompactForm {
  func write(to writer: inout CompactWriter) {
    writer.write(months)
    writer.write(days)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(months: try reader.number(), days: try reader.number())
  }
}

extension LocalizedText: CompactForm {
  func write(to writer: inout CompactWriter) { entries.write(to: &writer) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(try [Entry](from: &reader))
  }
}

extension LocalizedText.Entry: CompactForm {
  func write(to writer: inout CompactWriter) {
    writer.write(language)
    writer.write(text)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(language: try reader.text(), text: try reader.text())
  }
}
