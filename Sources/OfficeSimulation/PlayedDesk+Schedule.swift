import CivilTime
import CurriculumModel
import Programme
import Progression
import Scheduling
import Timetabling

extension PlayedDesk {
  mutating func performSchedule(_ act: Act) throws -> PlayedOutcome {
    let officer = PlayTemplate.officer
    let tomorrow = clock.now().day().adding(days: 1)
    switch act {
    case .proposeSchedule(let days):
      let request = ScheduleRequest(
        .all,
        from: tomorrow,
        through: tomorrow.adding(days: days - 1),
        sittingsPerDay: 2,
        least: 1,
        limit: .moves(Self.moves)
      )
      let file = try office.proposeSchedule(request, by: officer).file
      names.drafts.append(file.id)
      return PlayedOutcome(drafted: drafted(file))
    case .trainerAway(let inDays):
      let day = clock.now().day().adding(days: inDays)
      try office.recordAbsence(
        of: PlayTemplate.scheduledTrainer,
        from: day,
        through: day,
        reason: "played",
        by: officer
      )
      return PlayedOutcome()
    case .repairSchedule:
      let options = SearchOptions(.moves(Self.moves))
      return PlayedOutcome(
        drafted: drafted(try office.repair(names.draft(), options, by: officer).file)
      )
    case .publishSchedule:
      let publication = try office.publishSchedule(names.draft(), by: officer)
      return PlayedOutcome(drafted: drafted(publication.file))
    default: return PlayedOutcome()
    }
  }

  private static let moves = 200

  /// The draft's classes; those that it became get numbers.
  private mutating func drafted(_ file: DraftFile) -> [PlayedOutcome.Drafted] {
    let numbers = names.numbers
    return file.draft.classes.enumerated().compactMap { index, one in
      guard let module = PlayedModule(rawValue: one.module.rawValue),
        let centre = PlayedCentre(rawValue: one.centre.rawValue)
      else { return nil }
      var drafted = PlayedOutcome.Drafted(
        module: module,
        centre: centre,
        people: one.people.compactMap { numbers[$0.rawValue] }
      )
      if let made = file.published?[index] {
        names.classes[names.classes.count] = made.id.rawValue
        drafted.made = PlayedOutcome.Made(
          capacity: made.plan.capacity,
          starts: made.plan.meetings.map(\.start.milliseconds),
          ends: made.plan.meetings.map(\.end.milliseconds)
        )
      }
      return drafted
    }
  }
}
