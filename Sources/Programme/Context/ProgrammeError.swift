public import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Diagnostics
public import Halls
public import Outlets
public import Outreach
public import Progression
public import Scheduling
public import Timetabling

/// Why a use case was not carried out; nothing was written.
public enum ProgrammeError: Error, Hashable, Sendable {
  /// A rule of the programme says no.
  case refused(Refusal)
  /// A file is wrong; with every finding at once.
  case rejected([Diagnostic])
  /// There is none of that name; with the names most like it.
  case notFound(Subject, name: String, suggestions: [String])
  /// Several go by that name.
  case ambiguous(Subject, name: String, candidates: [String])
  /// It began only later than the day that was asked about.
  case notYet(Subject, name: String, began: Day, asked: Day)
  /// The name is taken by something else.
  case taken(Subject, name: String)
  /// A version below the highest one that is published; meant only where that is said.
  case lowerVersion(CurriculumReference, highest: String)
  /// The key is known, and what is said beside it differs; nothing is overwritten.
  case differs(Subject, name: String, [Difference])
  /// A value is not what is expected.
  case invalid(field: String, value: String, expected: Wording)
  /// A file's headings or one of its rows can't be read; with every reason.
  case unreadable([RowProblem])
  /// A class would put a room, a trainer or a participant in two places at once.
  case clashes([ClassConflict])
  /// The records say something against a class as it is planned; with all of it.
  case unplannable([PlanFinding])
  /// No seat is left.
  case classFull(ClassID, capacity: Int)
  /// The class was cancelled, so nothing more can happen to it.
  case classCancelled(ClassID)
  /// The class has ended, so nobody can come to it any more.
  case classOver(ClassID, ended: Instant)
  /// The class has begun, so no seat in it is handed on any more.
  case classBegun(ClassID, began: Instant)
  /// The person has a seat in another class of the module that is not over.
  case seatedElsewhere(RegistrationID, ClassID)
  /// Others kept writing at the same time; trying again may help.
  case busy
  /// The engine hands that in by itself, from what somebody counts, so that nobody else can.
  case counted(AssessmentID, by: AssessmentCounter)
  /// The person's record was erased.
  case erased(ParticipantID)
  /// A hall can't take that; with everything that stands in the way.
  case impossible([HallRefusal])
  /// A round of giving stalls out can't take that; with everything that stands in the way.
  case unallocatable([AllocationRefusal])
  /// Somebody doesn't meet the rules for a stall; with every one that isn't met.
  case ineligible(RegistrationID, for: StallID, [Verdict.Answer], at: StallMoment)
  /// A sitting can't be put there; with every hard rule that it would break.
  case unfit([Wording])
  /// A rule of outlets says no.
  case outletRefused(OutletRefusal)
  /// Outreach or a source can't be told like that; with every reason.
  case outreach([OutreachRefusal])

  /// When the rules for a stall were asked.
  public enum StallMoment: Hashable, Sendable {
    /// An officer gives it by hand.
    case gift
    /// It was given before, and the key is to be handed over.
    case key
  }

  /// What a name names.
  public enum Subject: String, Hashable, Sendable {
    case participant, registration, curriculum, module, assessment, track, centre, step, event
    case submission, file, folder, trainer, room, draft, hall, stall, allocation, outlet
    case outreach, lead
    case `class`
  }

  /// What is wrong, naming the value and what was expected.
  public var what: String {
    switch self {
    case .refused: "the programme's rules refuse this"
    case .rejected(let findings):
      "\(findings.count { $0.severity == .error }) errors; nothing was changed"
    case .notFound(let subject, let name, _): "there is no \(subject.rawValue) '\(name)'"
    case .ambiguous(let subject, let name, let candidates):
      "'\(name)' may mean \(candidates.count) different \(subject.rawValue) names"
    case .notYet(let subject, let name, let began, let asked):
      "\(subject.rawValue) '\(name)' had not begun on \(asked): it began on \(began)"
    case .taken(let subject, let name):
      "\(subject.rawValue) '\(name)' exists already with another content"
    case .lowerVersion(let reference, let highest):
      "version \(reference.version) of \(reference.id) is below \(highest), the highest published"
    case .differs(let subject, let name, let differences):
      "\(subject.rawValue) \(name) is known with other data: "
        + differences.map(\.wording.en).joined(separator: "; ")
    case .invalid(let field, let value, let expected):
      "\(field) is '\(value)', expected \(expected.en)"
    case .unreadable(let problems): problems.map(\.english).joined(separator: "; ")
    case .clashes(let clashes):
      clashes.map(\.words).joined(separator: "; ")
    case .unplannable(let findings): "\(findings.count) findings stand against the class"
    case .classFull(let id, let capacity): "class \(id) is full: all \(capacity) seats are taken"
    case .classCancelled(let id): "class \(id) was cancelled"
    case .classOver(let id, let end): "class \(id) ended at \(end.text(at: .jakarta))"
    case .classBegun(let id, let start):
      "class \(id) began at \(start.text(at: .jakarta)), and no seat in it is handed on since"
    case .seatedElsewhere(let person, let id):
      "participant \(person) has a seat in class \(id) of the same module"
    case .counted(let id, let counter):
      "'\(id)' can't be handed in: it is \(counter.who.text(in: "en"))"
    case .busy: "others kept writing the same record at the same time"
    case .impossible(let refusals): refusals.map(\.wording.en).joined(separator: "; ")
    case .unallocatable(let refusals): refusals.map(\.wording.en).joined(separator: "; ")
    case .ineligible(let person, let stall, let answers, _):
      AllocationRefusal.ineligible(person, for: stall, answers).en
    case .outreach(let refusals): refusals.map(\.what).joined(separator: "; ")
    case .unfit(let reasons): reasons.map(\.en).joined(separator: "; ")
    case .erased(let id): "the record of participant \(id) was erased"
    case .outletRefused: "the outlet's books refuse this"
    }
  }

  /// What to do; `nil` only where nobody can know.
  public var fix: String? {
    switch self {
    case .refused, .outletRefused: nil
    case .rejected: "correct the findings above and try again"
    case .notFound(_, _, let suggestions):
      suggestions.isEmpty
        ? nil : "did you mean \(suggestions.map { "'\($0)'" }.joined(separator: " or "))?"
    case .ambiguous(_, _, let candidates):
      "say which: \(candidates.joined(separator: ", "))"
    case .notYet(_, _, let began, _): "ask about \(began) or later"
    case .taken(.curriculum, _):
      "a published version never changes: raise the version and publish that"
    case .lowerVersion(_, let highest):
      "raise the version above \(highest); to publish for those who stay on a lower version, "
        + "add --backport"
    case .taken: "use another name"
    case .differs:
      "check who or what is meant; to change what is known, repeat it with --update"
    case .invalid(let field, _, let expected): "give \(field) as \(expected.en)"
    case .unreadable: "correct what is named and try again"
    case .clashes: "choose another time, room or trainer"
    case .unplannable: "plan it otherwise, or say why with --force"
    case .classFull: "choose another class or a larger room"
    case .classCancelled, .classOver, .classBegun: "choose another class"
    case .seatedElsewhere: "let them come to that one, or take that seat away first"
    case .counted(_, let counter): counter.correction.text(in: "en")
    case .busy: "try again"
    case .impossible: nil
    case .unallocatable(let refusals): refusals.lazy.compactMap(\.fix).first?.en
    case .ineligible(let person, let stall, _, let moment): moment.fix(person, stall).en
    case .outreach(let refusals): refusals.lazy.compactMap(\.fix).first
    case .unfit: "choose another place, or say why with --force"
    case .erased: "nothing: an erasure can't be undone; register the person again"
    }
  }
}

extension ProgrammeError {
  /// A value is not what is expected.
  ///
  /// - Parameters:
  ///   - id: what is expected, in Indonesian.
  ///   - en: the same in English.
  public static func invalid(
    field: String,
    value: String,
    id: String,
    en: String
  ) -> ProgrammeError {
    .invalid(field: field, value: value, expected: Wording(id: id, en: en))
  }

  /// A value is none of those that there are.
  public static func invalid(
    field: String,
    value: String,
    oneOf names: some Sequence<String>
  ) -> ProgrammeError {
    let all = names.joined(separator: ", ")
    return .invalid(field: field, value: value, expected: Wording(id: all, en: all))
  }
}

extension ClassConflict {
  /// Who is where, and from when to when.
  fileprivate var words: String {
    let who =
      switch culprit {
      case .room(let room, let centre): "room '\(room)' of centre \(centre)"
      case .trainer(let trainer): "trainer '\(trainer)'"
      case .participant(let registration): "participant \(registration)"
      }
    return "\(who) is in class \(`class`) "
      + "from \(taken.start.text(at: .jakarta)) to \(taken.end.text(at: .jakarta))"
  }
}
