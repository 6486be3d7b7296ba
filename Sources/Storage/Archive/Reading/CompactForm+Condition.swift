import CivilTime
import CurriculumModel

extension Condition: CompactForm {
  func write(to writer: inout CompactWriter) { rule.write(to: &writer) }
  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(try Rule(from: &reader))
  }
}

extension Condition.Rule: CompactForm {
  func write(to writer: inout CompactWriter) {
    switch self {
    case .allOf(let children):
      writer.write(0)
      children.write(to: &writer)
    case .anyOf(let children):
      writer.write(1)
      children.write(to: &writer)
    case .atLeast(let number, let children):
      writer.write(2)
      writer.write(number)
      children.write(to: &writer)
    case .moduleSatisfied(let module):
      writer.write(3)
      module.write(to: &writer)
    case .stepSatisfied(let step):
      writer.write(4)
      step.write(to: &writer)
    case .onTrack(let track):
      writer.write(5)
      track.write(to: &writer)
    case .assessmentPassed(let assessment, let repetition):
      writer.write(6)
      assessment.write(to: &writer)
      repetition.write(to: &writer)
    case .assessmentCompleted(let assessment, let repetition):
      writer.write(7)
      assessment.write(to: &writer)
      repetition.write(to: &writer)
    }
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    switch try reader.number() {
    case 0: self = .allOf(try [Condition](from: &reader))
    case 1: self = .anyOf(try [Condition](from: &reader))
    case 2: self = .atLeast(try reader.number(), try [Condition](from: &reader))
    case 3: self = .moduleSatisfied(try ModuleID(from: &reader))
    case 4: self = .stepSatisfied(try StepID(from: &reader))
    case 5: self = .onTrack(try TrackID(from: &reader))
    case 6:
      self = .assessmentPassed(
        try AssessmentID(from: &reader),
        try Repetition?(from: &reader)
      )
    case 7:
      self = .assessmentCompleted(
        try AssessmentID(from: &reader),
        try Repetition?(from: &reader)
      )
    default: throw CompactReader.Damage()
    }
  }
}

extension Repetition: CompactForm {
  func write(to writer: inout CompactWriter) {
    writer.write(times)
    every.write(to: &writer)
  }

  init(from reader: inout CompactReader) throws(CompactReader.Damage) {
    self.init(times: try reader.number(), every: try Period?(from: &reader))
  }
}
