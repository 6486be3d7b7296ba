import Progression

enum IntegritySQL {
  static let curricula: SQLText = """
    SELECT sha256, content FROM curriculum_version ORDER BY sha256
    """
}

/// Checks of what is stored that any database can be asked.
extension ReadAccess {
  /// Events that are missing, changed or unreadable, and contents whose digest is another.
  ///
  /// - Parameter sha256: lower-case hexadecimal SHA-256 of bytes.
  func contentProblems(
    sha256: ([UInt8]) -> String
  ) throws(StorageFailure) -> [IntegrityProblem] {
    var problems: [IntegrityProblem] = []
    for table in JournalTable.allCases { problems += try journalProblems(of: table) }
    problems += try alteredSubmissions()
    problems += try altered(SubmissionSQL.files, sha256) { .alteredFile(sha256: $0) }
    problems += try altered(IntegritySQL.curricula, sha256) { .alteredCurriculum(sha256: $0) }
    return problems
  }

  /// Submissions whose content is not the one that its salted digest is of.
  private func alteredSubmissions() throws(StorageFailure) -> [IntegrityProblem] {
    let all = try statement(SubmissionSQL.all)
    defer { all.reset() }
    var problems: [IntegrityProblem] = []
    while try all.step() {
      if Salt(all.bytes(1)).digest(of: all.bytes(3)) != all.text(2) {
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
