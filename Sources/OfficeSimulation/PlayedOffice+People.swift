import AssessmentKit
import CurriculumModel
import Programme
import Progression
import Storage

/// What the engine refused, in its words.
struct Refused: Error, CustomStringConvertible {
  var description: String
}

extension PlayedOffice {
  /// Puts an act to the engine through one of the two connections.
  /// - Throws: what the engine threw; `Refused` for somebody or something that was never made.
  mutating func perform(_ act: Act, by hand: Int) throws {
    let office = hands[hand]
    switch act {
    case .clock(let milliseconds): clock.move(by: milliseconds)
    case .register(let number, let onTrack):
      let enrolment = try office.register(
        PlayTemplate.person(number, onTrack: onTrack),
        by: PlayTemplate.officer
      )
      people[number] = enrolment.registration
    case .handIn, .decideReview, .waive, .voidWaiver, .voidOutcome, .abandon, .resume, .transfer,
      .declareTrack, .withdrawTrack, .erase:
      try performPersonal(act, office)
    case .createClass, .enrol, .leave, .wait, .stopWaiting, .cancelClass, .moveClass, .attend:
      try performTeaching(act, office)
    case .giveStall, .handKey, .vacateStall, .closeDay, .correctDay, .payLevy, .reversePayment,
      .relieve:
      try performHall(act, office)
    case .deliver, .sell, .returnGoods, .reverseSale, .settle, .planActivity, .countActivity,
      .costActivity, .cancelActivity:
      try performTrade(act, office)
    }
  }

  func name(_ number: Int) throws -> String {
    guard let id = people[number] else { throw Refused(description: "no person \(number)") }
    return id.rawValue
  }

  private mutating func performPersonal(_ act: Act, _ office: Office) throws {
    let officer = PlayTemplate.officer
    switch act {
    case .handIn(let number, let module, let verdict):
      let receipt = try office.submit(
        SubmissionContent(fields: ["verdict": verdict.rawValue]),
        to: "\(module.rawValue)/done",
        for: name(number),
        by: officer
      )
      if verdict == .review, let submission = receipt.submission {
        pending[number, default: [:]][module, default: []].append(submission)
      }
    case .decideReview(let number, let module, let passed):
      guard let submission = pending[number]?[module]?.first else {
        throw Refused(description: "nothing waits for a review")
      }
      _ = try office.decideReview(
        submission.rawValue,
        passed ? .passed : .failed,
        by: PlayTemplate.reviewer
      )
      pending[number]?[module]?.removeFirst()
    case .waive(let number, let module):
      let change = try office.waive(
        module.rawValue,
        for: name(number),
        reason: .priorLearning,
        note: "played",
        by: officer
      )
      waivers[number, default: [:]][module] = change.events.first
    case .voidWaiver(let number, let module):
      guard let event = waivers[number]?[module] else {
        throw Refused(description: "no waiver to take back")
      }
      _ = try office.void(event.description, reason: "played", by: officer)
      waivers[number]?[module] = nil
    case .voidOutcome(let number, let module):
      _ = try office.void(
        lastPass(of: number, in: module, office).description,
        reason: "played",
        by: officer
      )
    case .abandon(let number): _ = try office.abandon(name(number), reason: "played", by: officer)
    case .resume(let number): _ = try office.resume(name(number), by: officer)
    case .transfer(let number, let centre):
      _ = try office.transfer(name(number), to: centre.name, by: officer)
    case .declareTrack(let number):
      _ = try office.declareTrack("existing", for: name(number), by: officer)
    case .withdrawTrack(let number):
      _ = try office.withdrawTrack("existing", for: name(number), by: officer)
    case .erase(let number): _ = try office.eraseParticipant(name(number), by: officer)
    default: break
    }
  }

  /// The event of the last pass that counts.
  private func lastPass(
    of number: Int,
    in module: PlayedModule,
    _ office: Office
  ) throws -> EventID {
    let registration = RegistrationID(try name(number))
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
