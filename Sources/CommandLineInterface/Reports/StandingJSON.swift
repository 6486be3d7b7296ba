import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

extension JSONValue {
  /// The text of an id, an instant or a day; `null` for none.
  init(_ text: (some CustomStringConvertible)?) {
    self = text.map { .string($0.description) } ?? .null
  }
}

extension Standing {
  /// Its four axes and what they rest on, without the module's name.
  var json: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("attainment", .string(attainment.rawValue)),
      .init("basis", basisJSON),
      .init("availability", .string(availabilityName)),
    ]
    if case .locked(let reason) = availability {
      members.append(.init("lockedBy", JSONValue(reason)))
    }
    if case .closed(let closure) = availability {
      members.append(.init("closedBecause", .string(closure.rawValue)))
    }
    switch validity {
    case .unlimited: break
    case .until(let day): members.append(.init("validUntil", JSONValue(day)))
    case .lapsed(let day): members.append(.init("lapsedAfter", JSONValue(day)))
    }
    members.append(.init("applicable", .bool(isApplicable)))
    members.append(.init("since", JSONValue(since)))
    members.append(.init("cycle", .integer(cycle)))
    members.append(.init("missing", missing.map { JSONValue($0) } ?? .null))
    members.append(.init("evidence", .array(evidence.map { JSONValue($0) })))
    return members
  }

  private var availabilityName: String {
    switch availability {
    case .locked: "locked"
    case .open: "open"
    case .closed: "closed"
    }
  }

  private var basisJSON: JSONValue {
    switch basis {
    case nil: .null
    case .earned: ["kind": "earned"]
    case .waived(let reason): ["kind": "waived", "reason": .string(reason.rawValue)]
    case .exempt(let track): ["kind": "exempt", "track": JSONValue(track)]
    case .migrated(let from): ["kind": "migrated", "from": from.json]
    }
  }
}

extension CurriculumReference {
  var json: JSONValue {
    ["id": JSONValue(id), "version": .string(version), "sha256": .string(sha256)]
  }
}
