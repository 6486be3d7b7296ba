import AssessmentKit
import CurriculumModel
import Programme
import Progression
import Storage

/// Where acts become calls of use cases.
struct PlayedDesk {
  let office: Office
  let clock: PlayClock
  var names: PlayedNames

  /// - Throws: what the engine threw; `Refused` for somebody or something that was never made.
  mutating func perform(_ act: Act) throws -> PlayedOutcome {
    switch act {
    case .clock: break
    case .register(let number, let onTrack):
      let enrolment = try office.register(
        PlayTemplate.person(number, onTrack: onTrack),
        by: PlayTemplate.officer
      )
      // Whoever turned out to be one with somebody is found as them, and stays who they were here.
      if names.people[number] == nil {
        names.people[number] = enrolment.registration.rawValue
        names.participants[number] = enrolment.participant.rawValue
      }
    case .handIn, .decideReview, .waive, .voidWaiver, .voidOutcome, .abandon, .resume, .transfer,
      .declareTrack, .withdrawTrack, .erase, .migrate, .merge, .separate:
      try performPersonal(act)
    case .createClass, .enrol, .leave, .wait, .stopWaiting, .cancelClass, .moveClass, .attend:
      try performTeaching(act)
    case .proposeSchedule, .trainerAway, .repairSchedule, .publishSchedule:
      return try performSchedule(act)
    case .giveStall, .handKey, .vacateStall, .closeDay, .correctDay, .payLevy, .reversePayment,
      .relieve:
      try performHall(act)
    case .openRound, .applyForStall, .leaveRound, .closeList, .drawStalls, .promote:
      return try performRound(act)
    case .deliver, .sell, .returnGoods, .reverseSale, .settle, .planActivity, .countActivity,
      .costActivity, .cancelActivity:
      try performTrade(act)
    }
    return PlayedOutcome()
  }
}
