import CivilTime
import CurriculumModel
import Progression

/// A synthetic person on their way, and the next day on which they do something.
struct SimulatedParticipant {
  var person: SyntheticPerson
  /// `nil` once they do nothing more.
  var actsOn: Day?
  var registration: RegistrationID?
  /// The class they wait for or sit in; nobody sits in two at once.
  var wantsClass: ModuleID?
  var isSeated = false
  /// The calendar month of the last submission to an assessment that is asked for month by month.
  var lastMonth: [AssessmentID: Int] = [:]
  /// Assessments that were asked for more than once.
  var monthly: Set<AssessmentID> = []
  /// Modules whose quiz they have sat down to; nobody in the sample does so twice.
  var quizzed: Set<ModuleID> = []
}

extension Simulation {
  /// Registers the person, or does the next thing that the engine names as nearest.
  mutating func act(_ index: Int, on day: Day, _ office: Office) throws {
    guard let registration = people[index].registration else {
      var newcomer = people[index].person.newcomer
      newcomer.source = source(of: index, on: day)
      let enrolment = try office.register(
        newcomer,
        by: Actor(.administrator, "A-01")
      )
      people[index].registration = enrolment.registration
      places[enrolment.registration] = index
      rest(index, 1...5, from: day)
      return
    }
    let report = try office.progress(of: registration.rawValue)
    let reached = report.steps.prefix { $0.isSatisfied }.count
    let depth = people[index].person.depth
    let limit = min(report.steps.count, depth + (people[index].person.beginsMore ? 1 : 0))
    guard !report.isComplete, reached < limit else {
      people[index].actsOn = nil
      return
    }
    let allowed = Set(report.steps.prefix(limit).flatMap { $0.modules.map(\.module.id) })
    let actions = report.actions.map(\.action).filter {
      allowed.contains($0.module) && $0.pending == nil
    }
    try takeQuiz(among: allowed, index, report, on: day, office)
    for action in actions {
      guard try attempt(action, index, report, on: day, office) else { continue }
      // Beyond their depth people begin one thing and leave it at that.
      if reached >= depth { people[index].actsOn = nil } else { rest(index, 4...14, from: day) }
      return
    }
    rest(index, 5...9, from: day)
  }

  /// Does one thing; false when it has to wait.
  private mutating func attempt(
    _ action: Action,
    _ index: Int,
    _ report: ProgressReport,
    on day: Day,
    _ office: Office
  ) throws -> Bool {
    guard let module = report.curriculum.module(action.module),
      let assessment = module.assessment(action.assessment)
    else { return false }
    if assessment.assessor == "attendance" {
      if people[index].wantsClass == nil { people[index].wantsClass = module.id }
      return false
    }
    let month = Period(months: 1).index(of: day)
    if action.times > 1 { people[index].monthly.insert(assessment.id) }
    if people[index].monthly.contains(assessment.id),
      people[index].lastMonth[assessment.id] == month
    {
      return false
    }
    people[index].lastMonth[assessment.id] = month
    let isGood = Double.random(in: 0..<1, using: &random) < people[index].person.diligence
    let name = "\(module.id)/\(assessment.id)"
    let sample = SampleSubmission(
      assessment: assessment,
      person: people[index].person,
      today: day,
      isGood: isGood
    )
    let fields =
      try office.submissionFields(of: name, for: report.registration.rawValue) ?? []
    let actor = Actor(.participant, report.participant.rawValue)
    // Nobody in the sample lets their time run out.
    _ = try office.beginAttempt(at: name, for: report.registration.rawValue, by: actor)
    do {
      _ = try office.submit(
        sample.content(for: fields, &random),
        to: name,
        for: report.registration.rawValue,
        by: actor
      )
    } catch ProgrammeError.refused(let refusal) {
      // Those days were passed already; another period is handed in when it is over.
      guard case .periodPassed = refusal.cause else { throw ProgrammeError.refused(refusal) }
      return false
    }
    return true
  }

  /// Every third person tries the quiz of a step that they work on, well or badly.
  ///
  /// Chance is drawn apart from everything else, so that nothing else depends on the quizzes.
  private mutating func takeQuiz(
    among allowed: Set<ModuleID>,
    _ index: Int,
    _ report: ProgressReport,
    on day: Day,
    _ office: Office
  ) throws {
    var chance = SplitMix64(seed: UInt64(index) &* 31 &+ UInt64(people[index].quizzed.count))
    let open = report.steps.flatMap(\.modules).filter { row in
      if case .open = row.standing.availability { allowed.contains(row.module.id) } else { false }
    }
    guard
      let module = open.map(\.module).first(where: { module in
        !people[index].quizzed.contains(module.id)
          && module.assessments.allSatisfy { $0.assessor == "quiz" }
      }), let quiz = module.assessments.first(where: { $0.assessor == "quiz" })
    else { return }
    people[index].quizzed.insert(module.id)
    guard Int.random(in: 0..<3, using: &chance) == 0 else { return }
    let name = "\(module.id)/\(quiz.id)"
    let person = report.registration.rawValue
    var content = SubmissionContent()
    for field in try office.submissionFields(of: name, for: person) ?? [] {
      let sample = SampleSubmission(
        assessment: quiz,
        person: people[index].person,
        today: day,
        isGood: Double.random(in: 0..<1, using: &chance) < people[index].person.diligence
      )
      content.fields.merge(sample.content(for: [field], &chance).fields) { $1 }
    }
    let actor = Actor(.participant, report.participant.rawValue)
    _ = try office.beginAttempt(at: name, for: person, by: actor)
    _ = try office.submit(content, to: name, for: person, by: actor)
  }

  private mutating func rest(_ index: Int, _ days: ClosedRange<Int>, from day: Day) {
    people[index].actsOn = day.adding(days: Int.random(in: days, using: &random))
  }
}
