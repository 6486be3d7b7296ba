import AssessmentKit
import CurriculumModel
import Programme
import Progression
import Storage

extension PlayedDesk {
  mutating func performPersonal(_ act: Act) throws {
    let officer = PlayTemplate.officer
    switch act {
    case .handIn(let number, let module, let verdict):
      let receipt = try office.submit(
        SubmissionContent(fields: ["verdict": verdict.rawValue]),
        to: "\(module.rawValue)/done",
        for: names.person(number),
        by: officer
      )
      if verdict == .review, let submission = receipt.submission {
        names.pending[number, default: [:]][module.rawValue, default: []].append(
          submission.rawValue
        )
      }
    case .decideReview(let number, let module, let passed):
      guard let submission = names.pending[number]?[module.rawValue]?.first else {
        throw Refused(description: "nothing waits for a review")
      }
      _ = try office.decideReview(
        submission,
        passed ? .passed : .failed,
        by: PlayTemplate.reviewer
      )
      names.pending[number]?[module.rawValue]?.removeFirst()
    case .waive(let number, let module):
      let change = try office.waive(
        module.rawValue,
        for: names.person(number),
        reason: .priorLearning,
        note: "played",
        by: officer
      )
      names.waivers[number, default: [:]][module.rawValue] = change.events.first?.description
    case .voidWaiver(let number, let module):
      guard let event = names.waivers[number]?[module.rawValue] else {
        throw Refused(description: "no waiver to take back")
      }
      _ = try office.void(event, reason: "played", by: officer)
      names.waivers[number]?[module.rawValue] = nil
    case .voidOutcome(let number, let module):
      _ = try office.void(
        lastPass(of: number, in: module).description,
        reason: "played",
        by: officer
      )
    case .abandon(let number):
      _ = try office.abandon(names.person(number), reason: "played", by: officer)
    case .resume(let number): _ = try office.resume(names.person(number), by: officer)
    case .transfer(let number, let centre):
      _ = try office.transfer(names.person(number), to: centre.name, by: officer)
    case .declareTrack(let number):
      _ = try office.declareTrack("existing", for: names.person(number), by: officer)
    case .withdrawTrack(let number):
      _ = try office.withdrawTrack("existing", for: names.person(number), by: officer)
    case .erase(let number): _ = try office.eraseParticipant(names.person(number), by: officer)
    case .migrate(let toSecond):
      let (from, to) = toSecond ? ("1.0.0", "1.1.0") : ("1.1.0", "1.0.0")
      _ = try office.migrate(from: "played@\(from)", to: "played@\(to)", by: officer)
    case .merge(let number, let owner):
      _ = try office.mergeParticipants(
        names.person(owner),
        names.person(number),
        reason: "played",
        by: officer
      )
    case .separate(let number):
      guard let participant = names.participants[number] else {
        throw Refused(description: "no person \(number)")
      }
      _ = try office.unmergeParticipant(participant, reason: "played", by: officer)
    default: break
    }
  }

  /// The event of the last pass that counts.
  private func lastPass(
    of number: Int,
    in module: PlayedModule
  ) throws -> EventID {
    let registration = RegistrationID(try names.person(number))
    let events = try office.store.read { try $0.events(of: registration).events }
    var voided: Set<EventID> = []
    for event in events { if case .voided(let void) = event.fact { voided.insert(void.target) } }
    let found = events.last { event in
      guard case .assessed(let fact) = event.fact, case .passed = fact.outcome.verdict else {
        return false
      }
      return fact.module.rawValue == module.rawValue && !voided.contains(event.id)
    }
    guard let found else { throw Refused(description: "no pass to take back") }
    return found.id
  }
}
