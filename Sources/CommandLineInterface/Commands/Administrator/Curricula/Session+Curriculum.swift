import CurriculumModel
import Diagnostics
import Glibc
import Programme

extension Session {
  /// Shows what can be read of curricula in folders or published ones; what is broken in them is said
  /// on standard error, and the command fails.
  /// - Throws: `CommandFailure` with the findings when files can't be read as a curriculum, and
  ///   after showing one that has errors.
  func showing(
    _ names: [String],
    libraries: [String],
    _ show: ([Curriculum]) throws -> Void
  ) throws {
    var errors: [Diagnostic] = []
    let curricula = try names.map { name in
      guard CurriculumName(name).isPath else { return try published(name) }
      let check = try check(name, libraries: libraries)
      guard let curriculum = check.curriculum else {
        throw CommandFailure(.refused, check.findings.inReadingOrder)
      }
      errors += check.findings.filter { $0.severity == .error }
      return curriculum
    }
    guard !errors.isEmpty else { return try show(curricula) }
    var page = Page(for: Terminal(.error, variable: environment.variable))
    for finding in errors { page.add(finding, in: language) }
    StandardStream.error.write(page.text)
    try show(curricula)
    throw CommandFailure.alreadyShown
  }

  private func published(_ name: String) throws -> Curriculum {
    guard Glibc.access(database, F_OK) == 0 else {
      throw CommandFailure(
        .couldNotRun,
        "DBS002",
        CurriculumPhrases.neitherPathNorDatabase(name, database)(language),
        fix: CurriculumPhrases.nameFolderOrDatabase(language)
      )
    }
    return try office(.read).curriculum(name)
  }
}
