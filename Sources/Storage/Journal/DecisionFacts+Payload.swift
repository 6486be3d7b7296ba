import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

/// The facts that an administrator decides.
extension Fact.Granted {
  var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("assessment", .id(assessment)),
      .init("reason", .string(reason)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    self.init(
      module: try payload.id(of: "module"),
      assessment: try payload.id(of: "assessment"),
      reason: try payload.text(of: "reason")
    )
  }
}

extension Fact.Waiver {
  var members: [JSONValue.Member] {
    [
      .init("module", .id(module)), .init("reason", .string(reason.rawValue)),
      .init("note", .string(note)),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    let reason = try payload.text(of: "reason")
    guard let known = Fact.WaiverReason(rawValue: reason) else {
      throw .shape("reason '\(reason)' is none of the waiver reasons")
    }
    self.init(
      module: try payload.id(of: "module"),
      reason: known,
      note: try payload.text(of: "note")
    )
  }
}

/// Maps stand as arrays in the order of their keys, so that equal facts give equal bytes.
extension Fact.Migration {
  var members: [JSONValue.Member] {
    [
      .init("from", .curriculum(from)), .init("to", .curriculum(to)),
      .init(
        "mapping",
        .array(
          mapping.sorted { $0.key < $1.key }.map { pair in
            ["module": .id(pair.key), "to": pair.value.map(JSONValue.id) ?? .null]
          }
        )
      ),
      .init(
        "credits",
        .array(
          credits.sorted { $0.key < $1.key }.map { pair in
            .object([.init("module", .id(pair.key))] + pair.value.members)
          }
        )
      ),
    ]
  }

  init(payload: JSONValue) throws(PayloadError) {
    var mapping: [ModuleID: ModuleID?] = [:]
    for entry in try payload.values(of: "mapping") {
      let to = try entry.value(of: "to")
      let target: ModuleID? = to.isNull ? nil : try entry.id(of: "to")
      mapping[try entry.id(of: "module")] = .some(target)
    }
    var credits: [ModuleID: Fact.Credit] = [:]
    for entry in try payload.values(of: "credits") {
      credits[try entry.id(of: "module")] = try Fact.Credit(payload: entry)
    }
    self.init(
      from: try payload.curriculum(of: "from"),
      to: try payload.curriculum(of: "to"),
      mapping: mapping,
      credits: credits
    )
  }
}

extension Fact.Credit {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("since", .instant(since)),
      .init("until", until.map { .string($0.description) } ?? .null),
      .init("evidence", .array(evidence.map(JSONValue.event))),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    var until: Day?
    if try !payload.value(of: "until").isNull {
      let text = try payload.text(of: "until")
      guard let day = Day(text) else { throw .shape("until '\(text)', expected YYYY-MM-DD") }
      until = day
    }
    self.init(
      since: try payload.instant(of: "since"),
      until: until,
      evidence: try payload.events(of: "evidence")
    )
  }
}
