import AssessmentKit
import CivilTime
import CurriculumModel
import OrderedJSON
import Progression

/// Facts of a registration as the journal keeps them, version 1.
extension Fact {
  /// The stable name of this fact's kind.
  var kind: String {
    switch self {
    case .registered: "registered"
    case .trackDeclared: "track-declared"
    case .trackWithdrawn: "track-withdrawn"
    case .transferred: "transferred"
    case .enrolled: "enrolled"
    case .unenrolled: "unenrolled"
    case .attemptBegun: "attempt-begun"
    case .submitted: "submitted"
    case .assessed: "assessed"
    case .assessmentFaulted: "assessment-faulted"
    case .attemptGranted: "attempt-granted"
    case .waived: "waived"
    case .migrated: "migrated"
    case .abandoned: "abandoned"
    case .resumed: "resumed"
    case .voided: "voided"
    }
  }

  /// Everything but the kind, as compact JSON.
  var payload: [UInt8] {
    if case .registered(let registered) = self, let bytes = registered.quickPayload { return bytes }
    return JSONValue.object([.init("v", .integer(EventFormat.version))] + members).bytes()
  }

  private var members: [JSONValue.Member] {
    switch self {
    case .registered(let registered): registered.members
    case .trackDeclared(let track), .trackWithdrawn(let track): [.init("track", .id(track))]
    case .transferred(let centre): [.init("to", .id(centre))]
    case .enrolled(let module, let `class`), .unenrolled(let module, let `class`):
      [.init("module", .id(module)), .init("class", .id(`class`))]
    case .attemptBegun(let begun): begun.members
    case .submitted(let submitted): submitted.members
    case .assessed(let assessed): assessed.members
    case .assessmentFaulted(let faulted): faulted.members
    case .attemptGranted(let granted): granted.members
    case .waived(let waiver): waiver.members
    case .migrated(let migration): migration.members
    case .abandoned(let reason): [.init("reason", .string(reason))]
    case .resumed: []
    case .voided(let void):
      [.init("target", .event(void.target)), .init("reason", .string(void.reason))]
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "registered": self = .registered(try Registered(payload: payload))
    case "track-declared": self = .trackDeclared(try payload.id(of: "track"))
    case "track-withdrawn": self = .trackWithdrawn(try payload.id(of: "track"))
    case "transferred": self = .transferred(to: try payload.id(of: "to"))
    case "enrolled":
      self = .enrolled(module: try payload.id(of: "module"), class: try payload.id(of: "class"))
    case "unenrolled":
      self = .unenrolled(module: try payload.id(of: "module"), class: try payload.id(of: "class"))
    case "attempt-begun": self = .attemptBegun(try Begun(payload: payload))
    case "submitted": self = .submitted(try Submitted(payload: payload))
    case "assessed": self = .assessed(try Assessed(payload: payload))
    case "assessment-faulted": self = .assessmentFaulted(try Faulted(payload: payload))
    case "attempt-granted": self = .attemptGranted(try Granted(payload: payload))
    case "waived": self = .waived(try Waiver(payload: payload))
    case "migrated": self = .migrated(try Migration(payload: payload))
    case "abandoned": self = .abandoned(reason: try payload.text(of: "reason"))
    case "resumed": self = .resumed
    case "voided":
      self = .voided(
        Void(target: try payload.event(of: "target"), reason: try payload.text(of: "reason"))
      )
    default: throw .kind
    }
  }
}
