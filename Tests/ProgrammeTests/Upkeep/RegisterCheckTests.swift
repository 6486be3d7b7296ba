import AssessmentKit
import CSQLite
import CivilTime
import CurriculumModel
import Outreach
import Progression
import Scheduling
import Storage
import Testing

@testable import Programme

/// The register is held to the journal, and every list to what it follows from.
@Suite struct RegisterCheckTests {
  /// Two people, what they handed in, a contact, a trainer, a class with a seat, a round with a seed.
  private static func prepared() throws -> TemporaryOffice {
    let (place, people) = try ScheduleTests.prepared(people: 2)
    try place.office.enterTrainer(
      TrainerProfile(id: "T-01", modules: ["basic-class"], home: "Gambir"),
      name: "Pelatih Contoh",
      isUpdate: true,
      by: place.administrator
    )
    let created = try place.office.createClass(
      Classes.plan(place, trainer: "T-01", in: 35),
      force: "as agreed",
      by: place.trainer
    )
    _ = try place.office.takeSeat(in: created.id.rawValue, for: people[0], by: place.trainer)
    let event = try place.office.planOutreach(
      OutreachPlan(
        title: "Sosialisasi",
        centre: "Gambir",
        kelurahan: "Cideng",
        place: "Balai RW 05",
        day: place.clock.now().day()
      ),
      by: place.administrator
    )
    _ = try place.office.nameLead(
      "Kontak Contoh",
      phone: "08001234567",
      at: event.id,
      by: place.administrator
    )
    _ = try place.office.nameSource(of: people[0], event.id, by: place.administrator)
    return place
  }

  @Test func `what this program writes is sound`() throws {
    let check = try Self.prepared().office.checkDatabase()
    #expect(check.integrity == [] && check.register == [] && check.stale == [])
  }

  @Test(arguments: [
    ("UPDATE counter SET value = 1 WHERE name = 'participant'", "counter participant P000002"),
    ("UPDATE counter SET value = 0 WHERE name = 'class'", "counter class C000001"),
    ("DELETE FROM counter WHERE name = 'submission'", "counter submission S000002"),
    ("DELETE FROM counter WHERE name = 'lead'", "counter lead K000001"),
    ("UPDATE submission SET digest = 'x', content = NULL WHERE id = 'S000001'", "other S000001"),
    ("UPDATE submission SET participant = 'P000002' WHERE id = 'S000001'", "other S000001"),
    ("UPDATE submission SET registration = 'R000002' WHERE id = 'S000001'", "other S000001"),
    ("DELETE FROM submission WHERE id = 'S000002'", "missing S000002"),
    ("UPDATE submission SET id = 'S000009' WHERE id = 'S000002'", "missing S000002"),
    (
      "INSERT INTO participant (id, centre, created, name) VALUES ('P000000', '31.71.01', 1, 'x')",
      "unknown P000000"
    ),
    ("UPDATE participant SET centre = '99.99.99' WHERE id = 'P000001'", "centre 99.99.99"),
    ("UPDATE trainer_name SET id = 'T-99'", "trainer T-99"),
    ("UPDATE outreach_lead SET outreach = 'E000009'", "lead K000001"),
    ("DELETE FROM outreach_lead", "missing lead K000001"),
    ("INSERT INTO draw_seed VALUES ('L000009', 'x')", "seed L000009"),
    ("UPDATE registration SET participant = 'P000002' WHERE id = 'R000001'", "stale R000001"),
    (
      "UPDATE registration SET registered = registered - 86400000 WHERE id = 'R000002'",
      "stale R000002"
    ),
    ("UPDATE registration SET turns_on = 5 WHERE id = 'R000002'", "stale R000002"),
    ("DELETE FROM registration WHERE id = 'R000002'", "stale R000002"),
    ("UPDATE step_progress SET entered = 1 WHERE registration = 'R000001'", "stale R000001"),
    ("DELETE FROM step_progress WHERE registration = 'R000001'", "stale R000001"),
    ("UPDATE module_progress SET centre = 'x' WHERE registration = 'R000001'", "stale R000001"),
    ("INSERT INTO pending_fault VALUES ('S000001', 'R000001', 'm', 'a', 'x', 1)", "stale R000001"),
    (
      "INSERT INTO pending_review VALUES ('S000001', 'R000001', 'm', 'a', '31.71.01', 1, 1)",
      "stale R000001"
    ),
    ("UPDATE class SET capacity = 9", "stale C000001"),
    ("UPDATE class SET trainer = 'T-9'", "stale C000001"),
    ("UPDATE class SET cancelled = 'x'", "stale C000001"),
    ("DELETE FROM seat", "stale C000001"),
    ("UPDATE meeting SET lesson_hours = 9", "stale C000001"),
    ("INSERT INTO attendance VALUES ('C000001', 1, 'R000001')", "stale C000001"),
    ("INSERT INTO seat VALUES ('C000009', 'R000001')", "stale C000009"),
    ("DELETE FROM registration_source", "stale source/R000001"),
    ("INSERT INTO registration_source VALUES ('R000002', 1, 2, 'web')", "stale source/R000002"),
  ])
  func `what another hand changes in the register or in a list is found by what it is`(
    statement: String,
    found: String
  ) throws {
    let place = try Self.prepared()
    try Self.alter(place, statement)
    let check = try place.office.checkDatabase()
    #expect(!check.isSound)
    let words = check.register.map(Self.words) + check.stale.map { "stale \($0)" }
    #expect(words.contains(found), "\(words) \(check.integrity)")
  }

  /// As another program does it, to which nothing refers.
  private static func alter(_ place: TemporaryOffice, _ statement: String) throws {
    var connection: OpaquePointer?
    defer { sqlite3_close_v2(connection) }
    try #require(sqlite3_open(place.database, &connection) == SQLITE_OK)
    try #require(sqlite3_exec(connection, statement, nil, nil, nil) == SQLITE_OK)
  }

  private static func words(_ problem: RegisterProblem) -> String {
    switch problem {
    case .missingPerson(let person, _): "missing \(person)"
    case .unknownPerson(let person): "unknown \(person)"
    case .unknownCentre(let centre, _): "centre \(centre)"
    case .missingSubmission(let submission, _): "missing \(submission)"
    case .otherSubmission(let submission, _): "other \(submission)"
    case .unknownSubmission(let submission): "unknown \(submission)"
    case .unknownTrainer(let id): "trainer \(id)"
    case .otherLead(let id): "lead \(id)"
    case .missingLead(let id, _): "missing lead \(id)"
    case .otherSeed(let allocation): "seed \(allocation)"
    case .counterBehind(let counter): "counter \(counter.name) \(counter.id)"
    }
  }

  @Test func `lists that a migration marked are computed again by who opens the file to write`()
    throws
  {
    let place = try Self.prepared()
    try Self.alter(place, "UPDATE registration SET abandoned = 1")
    try Self.alter(place, "INSERT INTO setting VALUES ('lists', 'due')")
    #expect(try place.office.checkDatabase().stale == ["R000001", "R000002"])
    let second = try Office(
      database: place.database,
      access: .update,
      assessors: place.office.registry.assessors,
      clock: place.clock
    )
    #expect(try second.checkDatabase().isSound)
    #expect(try !second.read { try $0.areListsDue() })
  }
}
