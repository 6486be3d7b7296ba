import CurriculumModel
import Progression
import Scheduling

enum IntegritySQL {
  static let registrationGaps: SQLText = """
    SELECT registration, count(*), max(sequence) FROM registration_event
    GROUP BY registration HAVING count(*) <> max(sequence) ORDER BY registration
    """
  static let classGaps: SQLText = """
    SELECT class, count(*), max(sequence) FROM class_event
    GROUP BY class HAVING count(*) <> max(sequence) ORDER BY class
    """
  static let scheduleGaps: SQLText = """
    SELECT stream, count(*), max(sequence) FROM schedule_event
    GROUP BY stream HAVING count(*) <> max(sequence) ORDER BY stream
    """
  static let tradeGaps: SQLText = """
    SELECT stream, count(*), max(sequence) FROM trade_event
    GROUP BY stream HAVING count(*) <> max(sequence) ORDER BY stream
    """
  static let curricula: SQLText = """
    SELECT sha256, content FROM curriculum_version ORDER BY sha256
    """
}

/// Checks of what is stored that any database can be asked.
extension ReadAccess {
  /// Streams with gaps, unreadable events, and contents whose digest is another.
  ///
  /// - Parameter sha256: lower-case hexadecimal SHA-256 of bytes.
  func contentProblems(
    sha256: ([UInt8]) -> String
  ) throws(StorageFailure) -> [IntegrityProblem] {
    var problems = try gaps(IntegritySQL.registrationGaps)
    problems += try gaps(IntegritySQL.classGaps)
    problems += try gaps(IntegritySQL.scheduleGaps)
    problems += try gaps(IntegritySQL.tradeGaps)
    problems += try unreadable(JournalSQL.all) { stored, stream throws(StorageFailure) in
      _ = try EventFormat.event(stored, of: RegistrationID(stream))
    }
    problems += try unreadable(ClassJournalSQL.all) { stored, stream throws(StorageFailure) in
      _ = try EventFormat.event(stored, of: ClassID(stream))
    }
    problems += try unreadable(ScheduleJournalSQL.all) { stored, stream throws(StorageFailure) in
      guard let stream = ScheduleStream(key: stream) else {
        throw .unknownKind(event: stored.id, kind: stream)
      }
      let _: ScheduleEvent = try EventFormat.event(stored, of: stream)
    }
    problems += try unreadable(TradeJournalSQL.all, read: EventFormat.readTrade)
    problems += try alteredSubmissions(sha256)
    problems += try altered(SubmissionSQL.files, sha256) { .alteredFile(sha256: $0) }
    problems += try altered(IntegritySQL.curricula, sha256) { .alteredCurriculum(sha256: $0) }
    return problems
  }

  private func gaps(_ text: SQLText) throws(StorageFailure) -> [IntegrityProblem] {
    try statement(text).rows { row throws(StorageFailure) in
      .gap(stream: row.text(0), events: Int(row.integer(1)), last: Int(row.integer(2)))
    }
  }

  private func unreadable(
    _ text: SQLText,
    read: (StoredEvent, String) throws(StorageFailure) -> Void
  ) throws(StorageFailure) -> [IntegrityProblem] {
    let all = try statement(text)
    defer { all.reset() }
    var problems: [IntegrityProblem] = []
    while try all.step() {
      do throws(StorageFailure) {
        try read(StoredEvent(all, from: 0), all.text(7))
      } catch {
        problems.append(.unreadable(error))
      }
    }
    return problems
  }

  private func alteredSubmissions(
    _ sha256: ([UInt8]) -> String
  ) throws(StorageFailure) -> [IntegrityProblem] {
    let all = try statement(SubmissionSQL.all)
    defer { all.reset() }
    var problems: [IntegrityProblem] = []
    while try all.step() {
      if sha256(all.bytes(2)) != all.text(1) {
        problems.append(.alteredSubmission(all.identifier(0)))
      }
    }
    return problems
  }

  /// Rows of a digest and bytes whose digest is another.
  private func altered(
    _ text: SQLText,
    _ sha256: ([UInt8]) -> String,
    as problem: (String) -> IntegrityProblem
  ) throws(StorageFailure) -> [IntegrityProblem] {
    let all = try statement(text)
    defer { all.reset() }
    var problems: [IntegrityProblem] = []
    while try all.step() {
      if sha256(all.bytes(1)) != all.text(0) { problems.append(problem(all.text(0))) }
    }
    return problems
  }
}
