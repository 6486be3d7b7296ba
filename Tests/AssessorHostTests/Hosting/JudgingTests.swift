import AssessmentKit
import CivilTime
import CurriculumModel
import Foundation
import Testing

@testable import AssessorHost

extension Day {
  static let sample = Day(year: 2026, month: 3, day: 1) ?? Day(number: 0)
}

extension ProcessTests {
  @Suite("A sound one")
  struct JudgingTests {
    @Test func `judges, is kept warm, and is gone after closing`() throws {
      let assessor = try ScriptedAssessor()
      #expect(assessor.processCount == 0)
      for _ in 0..<3 { #expect(assessor.answer() == .success(Outcome(.passed))) }
      // bubblewrap, the first process inside, and the assessor.
      #expect(assessor.processCount == 3)
      assessor.host.close()
      #expect(ProcessTable.remaining(mentioning: assessor.folder.name) == 0)
      guard case .failure(let fault) = assessor.answer() else {
        Issue.record("judged after closing")
        return
      }
      #expect(fault.code == FaultKind.closed.code)
    }
  }
}
