import CurriculumModel
import Diagnostics
import Glibc
import Programme

extension Session {
  /// The curriculum in a folder, sound or not, or a published one.
  /// - Throws: `CommandFailure` with the findings when the files can't be read as a curriculum.
  func curriculum(_ name: String) throws -> Curriculum {
    guard !CurriculumName(name).isPath else {
      let check = try check(name)
      guard let curriculum = check.curriculum else {
        throw CommandFailure(.refused, check.findings.inReadingOrder)
      }
      return curriculum
    }
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
