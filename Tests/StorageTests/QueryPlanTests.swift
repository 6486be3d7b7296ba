import TestKit
import Testing

@testable import Storage

/// The questions that are asked many times a day find their rows by an index, however many there
/// are.
@Suite("Plans of queries") struct QueryPlanTests {
  static let questions: [(String, SQLText)] = [
    ("a participant's registrations", RegistrationQuerySQL.ofParticipant),
    ("one registration", RegistrationQuerySQL.byID),
    ("who is ready at a centre", RegistrationQuerySQL.readyAtCentre),
    ("who is ready anywhere", RegistrationQuerySQL.ready),
    ("who stands still at a centre", RegistrationQuerySQL.stuckAtCentre),
    ("whose standing turns by itself", RegistrationQuerySQL.due),
    ("one review", RegistrationQuerySQL.review),
    ("what waits for review", RegistrationQuerySQL.reviews),
    ("a registration's modules", RegistrationQuerySQL.modules),
    ("a registration's classes", ClassQuerySQL.ofRegistration),
    ("the waiting lists of coming classes", ScheduleJournalSQL.waitingLists),
    ("a trainer's classes", ClassQuerySQL.byTrainer),
    ("a room's classes", ClassQuerySQL.inRoom),
    ("what overlaps", ClassQuerySQL.overlapping),
    ("a centre's halls", HallSQL.atCentre),
    ("a trader's stalls", HallSQL.ofTrader),
    ("the closed days of a hall", HallSQL.days),
    ("a hall without its days", TradeJournalSQL.standing),
    ("the people of a household", HouseholdSQL.members),
    ("a person by NIK", PersonSQL.byNIK),
    ("a person by external id", PersonSQL.byExternalID),
  ]

  @Test(arguments: questions.map(\.0))
  func `no table is read from end to end`(question: String) throws {
    let text = try #require(Self.questions.first { $0.0 == question }?.1)
    let folder = try TemporaryFolder()
    _ = try folder.open()
    let plan = try Self.plan(of: "\(text.literal)", in: folder.database)
    #expect(!plan.isEmpty)
    let scans = plan.filter {
      $0.hasPrefix("SCAN") && !$0.contains("INDEX") && !$0.contains("CONSTANT")
    }
    #expect(scans == [], "\(plan)")
  }

  static func plan(of statement: String, in path: String) throws -> [String] {
    try ForeignDatabase(path: path).rows("EXPLAIN QUERY PLAN \(statement)").compactMap { $0[3] }
  }
}
