import BuiltInAssessors
import Foundation
import Testing

@testable import OfficeSimulation

@Suite struct `An office in which random things happen` {
  @Test func `never differs from an oracle that shares no code with it`() throws {
    let parent = FileManager.default.temporaryDirectory.path
    let template = try PlayTemplate(in: parent, assessors: BuiltInAssessors.all)
    let count = ProcessInfo.processInfo.environment["OKOCE_PLAYS"].flatMap { Int($0) } ?? 60
    for seed in 1...UInt64(count) {
      let course = try OfficePlay(seed: seed, length: 24).run(template, in: parent)
      guard course.faults.isEmpty else {
        let steps = course.steps.map { "\($0.act)\($0.refusal.map { " ✗ \($0)" } ?? "")" }
        Issue.record("seed \(seed): \(course.faults)\n\(steps.joined(separator: "\n"))")
        return
      }
    }
  }
}
