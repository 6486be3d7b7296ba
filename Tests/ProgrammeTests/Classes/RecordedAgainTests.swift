import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage
import Testing

@testable import Programme

/// Attendance that is recorded again after other things happened.
@Suite struct `Attendance recorded again` {
  /// An admitted person with a seat in a class of five meetings, now over; four of five are enough.
  static func held(
    seed: UInt64 = 1,
    people count: Int = 1
  ) throws -> (place: TemporaryOffice, class: String, people: [String]) {
    let place = try TemporaryOffice(seed: seed)
    let people = try (1...count).map { try place.admit($0) }
    let created = try place.office.createClass(
      `Classes`.plan(place, hours: [6, 8, 10, 13, 15]),
      by: place.trainer
    )
    for person in people {
      _ = try place.office.takeSeat(in: created.id.rawValue, for: person, by: place.trainer)
    }
    place.wait(days: 4)
    return (place, created.id.rawValue, people)
  }

  static func record(
    _ place: TemporaryOffice,
    _ name: String,
    _ meetings: ClosedRange<Int> = 1...5,
    present: [String]
  ) throws {
    for meeting in meetings {
      _ = try place.office.recordAttendance(
        in: name,
        meeting: meeting,
        present: present,
        by: place.trainer
      )
    }
  }

  static func outcomes(_ place: TemporaryOffice, _ person: String) throws -> [Judgement.Verdict] {
    try place.office.read { access in
      try place.office.file(of: person, in: access)
        .history(of: "attendance", in: "basic-class").map { Judgement($0).verdict }
    }
  }

  /// What happens between the two records.
  enum Between: String, CaseIterable, Sendable {
    case nothing, abandoned, waived, prerequisiteTakenBack
  }

  @Test(arguments: [
    // Fewer meetings, and still enough.
    (Between.nothing, 5...5, [Judgement.Verdict.passed]),
    (.abandoned, 5...5, [.passed]), (.waived, 5...5, [.passed]),
    (.prerequisiteTakenBack, 5...5, [.passed]),
    // Too few: who was not there is not left with a pass.
    (.nothing, 4...5, [.failed]), (.abandoned, 4...5, [.failed]), (.waived, 4...5, [.failed]),
    (.prerequisiteTakenBack, 4...5, []),
  ])
  func `keeps what counts, whatever came between`(
    _ between: Between,
    _ missed: ClosedRange<Int>,
    _ expected: [Judgement.Verdict]
  ) throws {
    let (place, name, people) = try Self.held()
    let person = people[0]
    try Self.record(place, name, present: people)
    #expect(try Self.outcomes(place, person) == [.passed])
    place.wait(days: 1)
    switch between {
    case .nothing: break
    case .abandoned:
      _ = try place.office.abandon(person, reason: "moved", by: place.administrator)
    case .waived:
      _ = try place.office.waive(
        "basic-class",
        for: person,
        reason: .priorLearning,
        note: "",
        by: place.administrator
      )
    case .prerequisiteTakenBack:
      let events = try place.office.read { try $0.events(of: RegistrationID(person)).events }
      for event in events {
        guard case .assessed(let fact) = event.fact, fact.module == "registration-data" else {
          continue
        }
        _ = try place.office.void(
          event.id.description,
          reason: "forged",
          by: place.administrator
        )
      }
    }
    place.wait(days: 1)
    try Self.record(place, name, missed, present: [])
    #expect(try Self.outcomes(place, person) == expected)
    try Self.expectSound(place)
  }

  /// Whether the lists say what they would say if they were made again.
  static func expectSound(_ place: TemporaryOffice, _ comment: Comment? = nil) throws {
    let check = try place.office.checkDatabase()
    #expect(check.isSound, comment)
  }

  @Test func `belongs to the day of the record that it corrects`() throws {
    let (place, name, people) = try Self.held()
    try Self.record(place, name, present: people)
    let first = try Self.judged(place, people[0])
    place.wait(days: 30)
    try Self.record(place, name, 5...5, present: [])
    #expect(try Self.judged(place, people[0]) == first)
  }

  private static func judged(_ place: TemporaryOffice, _ person: String) throws -> [Instant] {
    try place.office.read { access in
      try place.office.file(of: person, in: access).standingEvents.compactMap { event in
        if case .assessed(let fact) = event.fact, fact.module == "basic-class" {
          event.effective
        } else {
          nil
        }
      }
    }
  }

  @Test func `is no trouble for the others when a registration was voided`() throws {
    let (place, name, people) = try Self.held(people: 2)
    let events = try place.office.read { try $0.events(of: RegistrationID(people[0])).events }
    let first = try #require(events.first)
    _ = try place.office.void(first.id.description, reason: "twice", by: place.administrator)
    try Self.record(place, name, present: people)
    #expect(try Self.outcomes(place, people[1]) == [.passed])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `and again loses no one anything, and the lists follow`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let (place, name, people) = try Self.held(seed: seed, people: 3)
    let (office, officer) = (place.office, place.administrator)
    var present = [[String]](repeating: [], count: 5)
    for step in 1...40 {
      let person = people.randomElement(using: &random) ?? people[0]
      place.wait(hours: Int.random(in: 0...30, using: &random))
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<6:
        let meeting = Int.random(in: 0..<5, using: &random)
        present[meeting] = people.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
        try Self.record(place, name, (meeting + 1)...(meeting + 1), present: present[meeting])
      case 6: _ = try? office.abandon(person, reason: "moved", by: officer)
      case 7: _ = try? office.resume(person, by: officer)
      case 8:
        _ = try? office.waive(
          "basic-class",
          for: person,
          reason: .priorLearning,
          note: "",
          by: officer
        )
      default:
        let events = try office.read { try $0.events(of: RegistrationID(person)).events }
        if let event = events.dropFirst().randomElement(using: &random) {
          _ = try? office.void(event.id.description, reason: "wrong", by: officer)
        }
      }
      try Self.expectSound(place, "seed \(seed), step \(step)")
      let before = try people.map { try Self.outcomes(place, $0) }
      let standings = try people.map { try place.standing(of: "basic-class", for: $0)?.attainment }
      for meeting in 1...5 where step % 10 == 0 {
        try Self.record(place, name, meeting...meeting, present: present[meeting - 1])
      }
      for (index, person) in people.enumerated() where standings[index] == .satisfied {
        let after = try place.standing(of: "basic-class", for: person)?.attainment
        #expect(after == .satisfied, "seed \(seed), step \(step)")
        let outcomes = try Self.outcomes(place, person)
        #expect(outcomes.contains(.passed) || !before[index].contains(.passed))
      }
    }
    let modules = try Self.modules(office, people)
    _ = try office.rebuildProjections()
    #expect(try Self.modules(office, people) == modules, "seed \(seed)")
  }

  private static func modules(_ office: Office, _ people: [String]) throws -> [[ModuleProgress]] {
    try office.read { access in
      try people.map { try access.modules(of: RegistrationID($0)) }
    }
  }
}
