import BuiltInAssessors
import Foundation
import Testing

@testable import OfficeSimulation

@Suite struct `An office in which random things happen` {
  @Test func `never differs from an oracle that shares no code with it`() throws {
    let parent = FileManager.default.temporaryDirectory.path
    let template = try PlayTemplate(in: parent, assessors: BuiltInAssessors.all)
    let count = ProcessInfo.processInfo.environment["OKOCE_PLAYS"].flatMap { UInt64($0) } ?? 1_000
    let threads = ProcessInfo.processInfo.activeProcessorCount
    let result = try PlaySeries(1..<count + 1, threads: threads).run(template, in: parent)
    if let faulty = result.faulty {
      let steps = faulty.steps.map(\.description).joined(separator: "\n")
      Issue.record("seed \(faulty.seed): \(faulty.faults)\n\(steps)")
    }
    #expect(result.played == count)
  }

  @Test func `keeps to one order of what two processes do at once`() throws {
    let parent = FileManager.default.temporaryDirectory.path
    let template = try PlayTemplate(in: parent, assessors: BuiltInAssessors.all)
    let helpers = [try HelperProcess(seed: 1), try HelperProcess(seed: 2)]
    for seed in UInt64(1)...8 {
      let play = OfficePlay(seed: seed, length: 60)
      let course = try play.run(template, in: parent, helpers: helpers)
      let steps = course.steps.map(\.description).joined(separator: "\n")
      #expect(course.faults.isEmpty, "seed \(seed): \(steps)")
    }
  }
}
