import CurriculumModel

extension MarkupElement: CompactForm {
  func write(to writer: inout CompactWriter) {
    namespace.write(to: &writer)
    writer.write(prefix)
    writer.write(name)
    attributes.write(to: &writer)
    children.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      namespace: try String?(from: &reader),
      prefix: try reader.text(),
      name: try reader.text(),
      attributes: try [Attribute](from: &reader),
      children: try [Node](from: &reader)
    )
  }
}

extension MarkupElement.Attribute: CompactForm {
  func write(to writer: inout CompactWriter) {
    namespace.write(to: &writer)
    writer.write(prefix)
    writer.write(name)
    writer.write(value)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      namespace: try String?(from: &reader),
      prefix: try reader.text(),
      name: try reader.text(),
      value: try reader.text()
    )
  }
}

extension MarkupElement.Node: CompactForm {
  func write(to writer: inout CompactWriter) {
    switch self {
    case .element(let element):
      writer.write(0)
      element.write(to: &writer)
    case .text(let text):
      writer.write(1)
      writer.write(text)
    }
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    switch try reader.number() {
    case 0: self = .element(try MarkupElement(from: &reader))
    case 1: self = .text(try reader.text())
    default: throw CompactReader.Damage()
    }
  }
}
