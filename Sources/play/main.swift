import BuiltInAssessors
import Foundation
import OfficeSimulation

let a = CommandLine.arguments
let from = UInt64(a[1])!, to = UInt64(a[2])!, length = Int(a[3])!
let parent = FileManager.default.temporaryDirectory.path
let template = try PlayTemplate(in: parent, assessors: BuiltInAssessors.all)
var bad = 0
var kinds: [String: Int] = [:]
var acks = 0, refs = 0
for seed in from...to {
  let course = try OfficePlay(seed: seed, length: length).run(template, in: parent)
  acks += course.steps.filter { $0.refusal == nil }.count
  refs += course.steps.filter { $0.refusal != nil }.count
  guard !course.faults.isEmpty else { continue }
  bad += 1
  let act = "\(course.steps.last!.act)".prefix { $0 != "(" }
  kinds["\(act): \(course.faults[0].prefix(60))", default: 0] += 1
  if a.count > 4 {
    for s in course.steps { print("\(s.act)\(s.refusal.map { " ✗ \($0)" } ?? "")") }
    print(course.faults.joined(separator: "\n"))
  } else { print("seed \(seed): \(course.steps.last!.act) \(course.faults[0])") }
}
print("bad \(bad) of \(to - from + 1); \(acks) acknowledged, \(refs) refused")
for (k, n) in kinds.sorted(by: { $0.value > $1.value }) { print(n, k) }
