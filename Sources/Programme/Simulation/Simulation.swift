public import AssessmentKit
public import CivilTime
import CurriculumModel
import Progression

/// A whole programme played through with people who do not exist.
///
/// Everything goes through the same use cases as the command line: participants hand in and are
/// judged by the real assessors, trainers plan classes for who is ready, reviewers decide. How far
/// each person comes is drawn from the measured funnel; one seed always plays the same programme.
public struct Simulation {
  /// What to play.
  public struct Script: Sendable {
    public var participants: Int
    public var seed: UInt64
    /// Folders of curricula, each with a `curriculum.xml`; people are spread over them in turn.
    public var curricula: [String]
    public var centres: String
    public var calendars: [String]
    /// The first day; people register during the first 120.
    public var from: Day
    /// The last day.
    public var to: Day

    public init(
      participants: Int,
      seed: UInt64,
      curricula: [String],
      centres: String,
      calendars: [String],
      from: Day,
      to: Day
    ) {
      self.participants = participants
      self.seed = seed
      self.curricula = curricula
      self.centres = centres
      self.calendars = calendars
      self.from = from
      self.to = to
    }
  }

  let script: Script
  let office: Office
  let clock: SteppingClock
  var random: SplitMix64
  var people: [SimulatedParticipant] = []
  /// Where in `people` a registration stands.
  var places: [RegistrationID: Int] = [:]
  /// Classes whose meetings are still to be recorded.
  var running: [RunningClass] = []
  var holidays: Set<Day> = []
  var centres: [CentreID] = []
  /// Events of outreach that are still to be held, and the one held last at each centre.
  var plannedEvents: [SimulatedEvent] = []
  var lastEvents: [CentreID: SimulatedEvent] = [:]
  var lastEventNumber = 0

  /// A class that was planned, and the meetings not recorded yet.
  struct RunningClass {
    var id: ClassID
    var meetings: [Meeting]
    var recorded = 0
  }

  /// - Parameter database: a path where no database stands yet.
  /// - Throws: what opening a store throws.
  public init(_ script: Script, database: String, assessors: [any Assessor]) throws {
    self.script = script
    clock = SteppingClock(at: script.from.start())
    random = SplitMix64(seed: script.seed)
    office = try Office(
      database: database,
      assessors: assessors,
      clock: clock,
      ids: SeededEventIDs(seed: script.seed),
      secrets: SeededSecrets(seed: script.seed)
    )
  }

  /// Plays every day from the first to the last.
  ///
  /// - Parameter progress: called after each day with the days played and the days in all.
  /// - Throws: `ProgrammeError`, `StorageFailure`; a refusal inside would be a fault of the play.
  public mutating func run(progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) throws {
    try open()
    let total = script.to.number - script.from.number + 1
    for number in script.from.number...script.to.number {
      let day = Day(number: number)
      try office.batch { office in
        try play(day, with: office)
      }
      progress(number - script.from.number + 1, total)
    }
  }

  /// Publishes the curricula, opens the centres, keeps the calendars, and draws the people.
  private mutating func open() throws {
    let administrator = Actor(.administrator, "A-01")
    let names = try script.curricula.map {
      try office.publishCurriculum(at: $0, by: administrator).reference.id.rawValue
    }
    _ = try office.openCentres(from: script.centres)
    for calendar in script.calendars { _ = try office.keepCalendar(from: calendar) }
    holidays = Set(try office.holidays().map(\.day))
    centres = try office.centres().map(\.id)
    for number in 1...max(1, script.participants) {
      let person = SyntheticPerson.make(
        number: number,
        centres: centres,
        curriculum: names[number % names.count],
        tracks: SyntheticPerson.tracks(&random),
        &random
      )
      let start = script.from.adding(days: Int.random(in: 0..<120, using: &random))
      people.append(SimulatedParticipant(person: person, actsOn: start))
    }
  }

  /// One day: the meetings and events held, then what people hand in, then the reviewers, then the plans.
  private mutating func play(_ day: Day, with office: Office) throws {
    try holdMeetings(on: day, office)
    clock.advance(to: day.start().adding(hours: 16))
    try playOutreach(on: day, office)
    for index in people.indices where people[index].actsOn == day {
      try act(index, on: day, office)
    }
    if day.weekday == 5 { try decideReviews(before: day, office) }
    if day.weekday == 1 { try planClasses(after: day, office) }
  }
}

extension Instant {
  func adding(hours: Int) -> Instant {
    Instant(milliseconds: milliseconds + Int64(hours) * 3_600_000)
  }
}
