import CivilTime
import CurriculumModel

extension Module: CompactForm {
  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    writer.write(version)
    title.write(to: &writer)
    summary.write(to: &writer)
    prerequisites.write(to: &writer)
    exemptions.write(to: &writer)
    moveOn.write(to: &writer)
    validFor.write(to: &writer)
    classFormat.write(to: &writer)
    parameters.write(to: &writer)
    assessments.write(to: &writer)
    sources.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      id: try ModuleID(from: &reader),
      version: try reader.text(),
      title: try LocalizedText(from: &reader),
      summary: try LocalizedText(from: &reader),
      prerequisites: try Condition?(from: &reader),
      exemptions: try [Exemption](from: &reader),
      moveOn: try Condition(from: &reader),
      validFor: try Period?(from: &reader),
      classFormat: try ClassFormat?(from: &reader),
      parameters: try [Parameter](from: &reader),
      assessments: try [Assessment](from: &reader),
      sources: try [String](from: &reader)
    )
  }
}

extension Exemption: CompactForm {
  func write(to writer: inout CompactWriter) {
    track.write(to: &writer)
    reason.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(track: try TrackID(from: &reader), reason: try LocalizedText(from: &reader))
  }
}

extension ClassFormat: CompactForm {
  func write(to writer: inout CompactWriter) {
    writer.write(meetings)
    writer.write(lessonHoursPerMeeting)
    writer.write(size)
    roomKind.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      meetings: try reader.number(),
      lessonHoursPerMeeting: try reader.number(),
      size: try reader.number(),
      roomKind: try String?(from: &reader)
    )
  }
}

extension Assessment: CompactForm {
  func write(to writer: inout CompactWriter) {
    id.write(to: &writer)
    assessor.write(to: &writer)
    title.write(to: &writer)
    masteryScore.write(to: &writer)
    attemptLimit.write(to: &writer)
    after.write(to: &writer)
    configuration.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(
      id: try AssessmentID(from: &reader),
      assessor: try AssessorID(from: &reader),
      title: try LocalizedText(from: &reader),
      masteryScore: try Double?(from: &reader),
      attemptLimit: try Int?(from: &reader),
      after: try AssessmentID?(from: &reader),
      configuration: try MarkupElement?(from: &reader)
    )
  }
}
