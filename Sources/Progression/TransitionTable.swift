/// Which command is let through in which situation; code, tests and `docs/progression.md` share it.
///
/// A command on a module meets that module's situation; any other meets `unregistered`,
/// `abandoned` or, for a registration that is under way, `open`.
public enum TransitionTable {
  public enum Ruling: String, Hashable, Sendable, CaseIterable {
    case allowed
    case notRegistered = "not registered"
    case alreadyRegistered = "already registered"
    case abandoned
    case notAbandoned = "not abandoned"
    case notApplicable = "not applicable"
    case locked
    case alreadySatisfied = "already satisfied"
    case attemptsExhausted = "attempts exhausted"
  }

  public static func ruling(for command: Command.Kind, in situation: Situation) -> Ruling {
    if command == .register { return situation == .unregistered ? .allowed : .alreadyRegistered }
    if situation == .unregistered { return .notRegistered }
    switch command {
    case .register: return .alreadyRegistered
    // What was handed in before is judged, and what was wrong is put right, whatever came after.
    case .unenrol, .assess, .fault, .review, .migrate, .void: return .allowed
    case .declareTrack, .withdrawTrack, .transfer, .abandon:
      return situation == .abandoned ? .abandoned : .allowed
    case .resume: return situation == .abandoned ? .allowed : .notAbandoned
    case .enrol, .begin, .submit: return rulingOnWork(in: situation)
    case .grant: return rulingOnGrant(in: situation)
    case .waive: return rulingOnWaiver(in: situation)
    }
  }

  private static func rulingOnWork(in situation: Situation) -> Ruling {
    switch situation {
    case .unregistered: .notRegistered
    case .abandoned: .abandoned
    case .notApplicable: .notApplicable
    case .locked: .locked
    case .open, .renewable: .allowed
    case .done: .alreadySatisfied
    case .exhausted: .attemptsExhausted
    }
  }

  /// A waiver stands in for the work, so neither a gate nor used-up attempts hold it back.
  private static func rulingOnWaiver(in situation: Situation) -> Ruling {
    switch situation {
    case .unregistered: .notRegistered
    case .abandoned: .abandoned
    case .notApplicable: .notApplicable
    case .locked, .open, .exhausted: .allowed
    case .renewable, .done: .alreadySatisfied
    }
  }

  /// Attempts that are used up are what it is for; what is done needs none.
  private static func rulingOnGrant(in situation: Situation) -> Ruling {
    switch situation {
    case .unregistered: .notRegistered
    case .abandoned: .abandoned
    case .notApplicable: .notApplicable
    case .locked, .open, .exhausted, .renewable: .allowed
    case .done: .alreadySatisfied
    }
  }

  /// The table as Markdown, one row for each command.
  public static var markdown: String {
    let head = ["command"] + Situation.allCases.map(\.rawValue)
    let rows = Command.Kind.allCases.map { kind in
      ["`\(kind.rawValue)`"]
        + Situation.allCases.map { situation in
          let ruling = ruling(for: kind, in: situation)
          return ruling == .allowed ? "**yes**" : ruling.rawValue
        }
    }
    let line = head.map { _ in "---" }
    return ([head, line] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n") + "\n"
  }
}
