import CivilTime
import CurriculumModel

extension Curriculum: CompactForm {
  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    writer.write(version)
    title.write(to: &writer)
    summary.write(to: &writer)
    writer.write(order.rawValue)
    tracks.write(to: &writer)
    parameters.write(to: &writer)
    steps.write(to: &writer)
    modules.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      id: try CurriculumID(from: &reader),
      version: try reader.text(),
      title: try LocalizedText(from: &reader),
      summary: try LocalizedText(from: &reader),
      order: try Order(from: &reader),
      tracks: try [Track](from: &reader),
      parameters: try [Parameter](from: &reader),
      steps: try [Step](from: &reader),
      modules: try [Module](from: &reader)
    )
  }
}

extension Curriculum.Order {
  fileprivate init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    guard let order = Self(rawValue: try reader.text()) else { throw CompactReader.Damage() }
    self = order
  }
}

extension Track: CompactForm {
  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    title.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(id: try TrackID(from: &reader), title: try LocalizedText(from: &reader))
  }
}

extension Step: CompactForm {
  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    writer.write(label)
    title.write(to: &writer)
    availability.write(to: &writer)
    uses.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      id: try StepID(from: &reader),
      label: try reader.text(),
      title: try LocalizedText(from: &reader),
      availability: try Condition?(from: &reader),
      uses: try [ModuleUse](from: &reader)
    )
  }
}

extension ModuleUse: CompactForm {
  func write(to writer: inout CompactWriter) {
    module.write(to: &writer)
    isRequired.write(to: &writer)
    track.write(to: &writer)
    prerequisites.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      module: try ModuleID(from: &reader),
      isRequired: try Bool(from: &reader),
      track: try TrackID?(from: &reader),
      prerequisites: try Condition?(from: &reader)
    )
  }
}

extension Parameter: CompactForm {
  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    writer.write(unit)
    title.write(to: &writer)
    values.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      id: try ParameterID(from: &reader),
      unit: try reader.text(),
      title: try LocalizedText(from: &reader),
      values: try [Value](from: &reader)
    )
  }
}

extension Parameter.Value: CompactForm {
  func write(to writer: inout CompactWriter) {
    writer.write(text)
    validFrom.write(to: &writer)
    validTo.write(to: &writer)
    writer.write(source)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      text: try reader.text(),
      validFrom: try Day?(from: &reader),
      validTo: try Day?(from: &reader),
      source: try reader.text()
    )
  }
}
