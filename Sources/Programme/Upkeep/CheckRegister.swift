import CurriculumModel
import Halls
import Outlets
import Outreach
import Progression
import Scheduling
import Storage

/// The register held to the journal: what each event names, and what nothing names.
struct RegisterCheck {
  private let rows: RegisterRows
  private(set) var problems: [RegisterProblem] = []
  private var people: Set<ParticipantID> = []
  private var submissions: Set<SubmissionID> = []
  /// The highest id of each kind, by the counter's name.
  private var highest: [String: String] = [:]

  init(_ rows: RegisterRows) { self.rows = rows }

  /// Takes in one registration, voided events too: what was written once stands there.
  mutating func take(_ id: RegistrationID, _ events: [Event]) {
    see(id.rawValue, of: "registration")
    var participant: ParticipantID?
    for event in events {
      switch event.fact {
      case .registered(let registered):
        participant = participant ?? registered.participant
        people.insert(registered.participant)
        if rows.people[registered.participant] == nil {
          problems.append(.missingPerson(registered.participant, id))
        }
      case .submitted(let fact):
        submissions.insert(fact.submission)
        guard let row = rows.submissions[fact.submission] else {
          problems.append(.missingSubmission(fact.submission, id))
          continue
        }
        let isOther = !row.digest.isEmpty && row.digest != fact.digest
        if row.registration != id || row.participant != participant || isOther {
          problems.append(.otherSubmission(fact.submission, id))
        }
      default: continue
      }
    }
  }

  /// Takes in what stands beside registrations, and looks at what nothing named.
  mutating func finish(in access: ReadAccess) throws {
    let centres = Set(try access.centres().map(\.id))
    for (person, centre) in rows.people.sorted(by: { $0.key < $1.key }) {
      see(person.rawValue, of: "participant")
      if !people.contains(person) { problems.append(.unknownPerson(person)) }
      if !centres.contains(centre) { problems.append(.unknownCentre(centre, person)) }
    }
    for submission in rows.submissions.keys.sorted() {
      see(submission.rawValue, of: "submission")
      if !submissions.contains(submission) { problems.append(.unknownSubmission(submission)) }
    }
    try access.forEachClass { id, _ in see(id.rawValue, of: "class") }
    for draft in try access.streams(of: .draft) { see(draft.stream.name, of: "draft") }
    let trainers = Set(try access.streams(of: .trainer).map(\.stream.name))
    for id in rows.namedTrainers.subtracting(trainers).sorted() {
      problems.append(.unknownTrainer(id))
    }
    for hall in try access.hallStreams() { see(hall.stream.name, of: "hall") }
    for outlet in try access.outlets() { see(outlet.stream.name, of: "outlet") }
    try lookAtRounds(in: access)
    try lookAtLeads(in: access)
    for behind in try access.countersBehind(highest) { problems.append(.counterBehind(behind)) }
  }

  private mutating func lookAtRounds(in access: ReadAccess) throws {
    var seeds = rows.drawSeeds
    for round in try access.allocationStreams() {
      let name = round.stream.name
      see(name, of: "allocation")
      guard let seed = seeds.removeValue(forKey: name) else { continue }
      let commitment = AllocationState(folding: round.events).plan?.commitment
      if DrawSeed(seed)?.commitment != commitment { problems.append(.otherSeed(allocation: name)) }
    }
    for name in seeds.keys.sorted() { problems.append(.otherSeed(allocation: name)) }
  }

  private mutating func lookAtLeads(in access: ReadAccess) throws {
    var leads = rows.leads
    for outreach in try access.outreach() {
      see(outreach.stream.name, of: "outreach")
      for case .leadNamed(let id) in outreach.events.map(\.fact) {
        switch leads.removeValue(forKey: id) {
        case nil: problems.append(.missingLead(id, outreach: outreach.stream.name))
        case outreach.stream.name: continue
        case .some: problems.append(.otherLead(id))
        }
      }
    }
    for id in rows.leads.keys { see(id, of: "lead") }
    for id in leads.keys.sorted() { problems.append(.otherLead(id)) }
  }

  /// Longer ids are of higher numbers.
  private mutating func see(_ id: String, of counter: String) {
    guard let known = highest[counter] else {
      highest[counter] = id
      return
    }
    if (known.utf8.count, known) < (id.utf8.count, id) { highest[counter] = id }
  }
}
