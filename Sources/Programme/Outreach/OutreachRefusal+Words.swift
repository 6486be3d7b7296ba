public import Outreach

/// Refusals of outreach in English; other languages stand with the terminal's words.
extension OutreachRefusal {
  /// What is wrong, naming the value and what was expected.
  public var what: String {
    switch self {
    case .empty(let field): "\(field.rawValue) is empty"
    case .tooLong(let field, let length, let most):
      "\(field.rawValue) has \(length) characters, expected at most \(most)"
    case .outOfRange(let field, let value, let most):
      "\(field.rawValue) is \(value), expected 0 to \(most)"
    case .leadsAboveReach(let leads, let reach):
      "\(leads) left a contact, but only \(reach) came"
    case .cancelled(let reason): "the event was called off: \(reason)"
    case .notHeldYet(let day): "the event is still to come, on \(day)"
    case .alreadyHeld(let reach): "the event took place: \(reach) people came"
    case .alreadyHeldOn(let day, let reach):
      "the event took place on \(day): \(reach) people came"
    case .alreadyCounted(let reach, let leads):
      "another count is recorded: \(reach) came, \(leads) left a contact"
    case .alreadyCosted(let kind, let rupiah):
      "another amount is recorded for \(kind.rawValue): Rp\(rupiah)"
    case .leadRegistered(let lead, let registration):
      "contact \(lead) became registration \(registration) already"
    case .sourceNamed(let source): "the registration's source is '\(source.text)' already"
    }
  }

  /// What to do.
  public var fix: String? {
    switch self {
    case .empty(let field): "say the \(field.rawValue)"
    case .tooLong(let field, _, _): "shorten the \(field.rawValue)"
    case .outOfRange: "count again"
    case .leadsAboveReach: "count again; who leaves a contact has come"
    case .cancelled: "enter a new event with 'okoce outreach add'"
    case .notHeldYet: "count on the day, or correct it with 'okoce outreach change --on'"
    case .alreadyHeld: "leave it; an event that took place can't be called off"
    case .alreadyHeldOn:
      "leave its day as it is; enter what takes place on another day with 'okoce outreach add'"
    case .alreadyCounted, .alreadyCosted: "to correct it, say why with --reason"
    case .leadRegistered(_, let registration): "see 'okoce progress \(registration)'"
    case .sourceNamed:
      "to correct it: okoce participant source PERSON SOURCE --reason \"why\""
    }
  }
}
