import CurriculumModel
import OrderedJSON
import Progression

extension JSONValue {
  /// A condition with its answer: `{"rule": "module", "module": "nib", "needed": 1, "have": 0}`.
  init(_ reason: Reason) {
    var members: [Member] = []
    switch reason.rule {
    case .all: members = [.init("rule", "all")]
    case .any: members = [.init("rule", "any")]
    case .atLeast: members = [.init("rule", "atLeast")]
    case .module(let id):
      members = [.init("rule", "module"), .init("module", .string(id.rawValue))]
    case .step(let id): members = [.init("rule", "step"), .init("step", .string(id.rawValue))]
    case .order(let id): members = [.init("rule", "order"), .init("step", .string(id.rawValue))]
    case .track(let id): members = [.init("rule", "track"), .init("track", .string(id.rawValue))]
    case .passed(let module, let id):
      members = JSONValue.assessment("passed", module, id)
    case .completed(let module, let id):
      members = JSONValue.assessment("completed", module, id)
    }
    members.append(.init("needed", .integer(reason.needed)))
    members.append(.init("have", .integer(reason.have)))
    members.append(.init("events", .array(reason.events.map { .string($0.description) })))
    members.append(.init("children", .array(reason.children.map { JSONValue($0) })))
    self = .object(members)
  }

  private static func assessment(
    _ rule: String,
    _ module: ModuleID,
    _ id: AssessmentID
  ) -> [Member] {
    [
      Member("rule", .string(rule)), Member("module", .string(module.rawValue)),
      Member("assessment", .string(id.rawValue)),
    ]
  }
}
