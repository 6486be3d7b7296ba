import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

/// The test at the end of the basic class, which may take twenty minutes.
@Suite struct `An attempt against the clock` {
  static let test = "basic-class/post-test"

  let place: TemporaryOffice
  let person: String
  let actor = Actor(.participant, "P000001")

  init() throws {
    place = try TemporaryOffice()
    person = try place.admit()
    try Self.attend(person, in: place)
  }

  /// The test comes after the class.
  static func attend(_ person: String, in place: TemporaryOffice) throws {
    let held = try place.office.createClass(`Classes`.plan(place), by: place.trainer)
    let name = held.id.rawValue
    _ = try place.office.takeSeat(in: name, for: person, by: place.trainer)
    place.wait(days: 4)
    _ = try place.office.recordAttendance(
      in: name,
      meeting: 1,
      present: [person],
      by: place.trainer
    )
  }

  private func begin() throws -> AttemptUnderWay? {
    try place.office.beginAttempt(at: Self.test, for: person, by: actor)
  }

  /// What the questions drawn for this attempt say is right.
  private func rightAnswers() throws -> [String: String] {
    let module = try #require(try place.office.curriculum("okoce-2020").module("basic-class"))
    let bank = try #require(module.assessment("post-test")?.configuration)
    var answers: [String: String] = [:]
    for field in try place.office.submissionFields(of: Self.test, for: person) ?? [] {
      let item = bank.elements.first { $0["identifier"] == String(field.name.prefix { $0 != "." }) }
      let correct = item?.elements(named: "qti-response-declaration").first?
        .elements(named: "qti-correct-response").first?.elements(named: "qti-value").first
      answers[field.name] = correct?.text
    }
    #expect(answers.count == 5)
    return answers
  }

  private func wait(minutes: Int) {
    let now = place.clock.now().milliseconds
    place.clock.advance(to: Instant(milliseconds: now + Int64(minutes) * 60_000))
  }

  private func verdict(_ receipt: SubmissionReceipt) -> Outcome.Verdict? {
    if case .judged(let outcome) = receipt.answer { outcome.verdict } else { nil }
  }

  @Test func `has to be begun, and what is answered by its last second counts`() throws {
    let answers = try rightAnswers()
    #expect(throws: ProgrammeError.refused(Refusal(.notBegun("basic-class", "post-test")))) {
      try place.submit(Self.test, answers, for: person)
    }
    let attempt = try #require(try begin())
    #expect(attempt.due.milliseconds - attempt.begun.milliseconds == 1_200_000)
    #expect(try place.standing(of: "basic-class", for: person)?.attainment == .inProgress)
    wait(minutes: 20)
    #expect(verdict(try place.submit(Self.test, answers, for: person)) == .passed)
  }

  @Test func `goes on while nobody sits at it`() throws {
    let attempt = try #require(try begin())
    wait(minutes: 12)
    #expect(try begin() == attempt)
    wait(minutes: 30)
    #expect(try begin() == attempt)
    // Another process, another day: the beginning stands in the journal.
    let other = try place.second(seed: 9)
    #expect(try other.beginAttempt(at: Self.test, for: person, by: actor) == attempt)
  }

  @Test func `takes nothing after the time, and the next one is begun anew`() throws {
    let answers = try rightAnswers()
    _ = try begin()
    wait(minutes: 21)
    let late = try place.submit(Self.test, answers, for: person)
    #expect(verdict(late) == .failed)
    guard case .judged(let outcome) = late.answer else { return }
    #expect(outcome.score?.scaled == 0)
    // Nothing that came too late is kept either.
    #expect(late.submission != nil)
    let second = try #require(try begin())
    #expect(second.begun == place.clock.now())
    #expect(verdict(try place.submit(Self.test, try rightAnswers(), for: person)) == .passed)
  }

  @Test func `counts what was answered in time, however late it is handed in`() throws {
    let answers = try rightAnswers()
    let attempt = try #require(try begin())
    wait(minutes: 300)
    let receipt = try place.office.submit(
      SubmissionContent(fields: answers),
      to: Self.test,
      for: person,
      by: actor,
      effective: attempt.due
    )
    #expect(verdict(receipt) == .passed)
  }

  @Test func `judges an open answer as it is`() throws {
    var answers = try rightAnswers()
    let open = answers.keys.sorted().prefix(3)
    for name in open { answers[name] = nil }
    _ = try begin()
    #expect(verdict(try place.submit(Self.test, answers, for: person)) == .failed)
  }

  @Test func `asks for no beginning where there is no limit`() throws {
    let attempt = try place.office.beginAttempt(
      at: "basic-knowledge/questions",
      for: person,
      by: actor
    )
    #expect(attempt == nil)
  }

  @Test func `is refused behind a locked door, and twice at once`() throws {
    let newcomer = try place.register(2).registration.rawValue
    #expect(throws: ProgrammeError.self) {
      try place.office.beginAttempt(at: Self.test, for: newcomer, by: actor)
    }
    _ = try begin()
    let events = try place.office.checkDatabase().events
    _ = try begin()
    #expect(try place.office.checkDatabase().events == events)
  }

  @Test func `waits for the class, and next names it only then`() throws {
    let other = try place.admit(2)
    func isNamed() throws -> Bool {
      try place.office.progress(of: other).actions.contains { $0.action.assessment == "post-test" }
    }
    let cause = Refusal.Cause.outOfTurn("basic-class", "post-test", after: "attendance")
    #expect(throws: ProgrammeError.refused(Refusal(cause))) {
      try place.office.beginAttempt(at: Self.test, for: other, by: actor)
    }
    #expect(throws: ProgrammeError.refused(Refusal(cause))) {
      try place.submit(Self.test, [:], for: other)
    }
    #expect(try !isNamed())
    try Self.attend(other, in: place)
    #expect(try isNamed())
    #expect(try place.office.beginAttempt(at: Self.test, for: other, by: actor) != nil)
  }
}
