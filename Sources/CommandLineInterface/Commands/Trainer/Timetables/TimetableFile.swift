import Diagnostics
import Timetabling
import TimetablingFormats

/// A file of an instance or of a solution; what is wrong with it is told all at once.
struct TimetableFile {
  private let path: String
  private let language: Language

  init(_ path: String, in language: Language) {
    self.path = path
    self.language = language
  }

  /// - Throws: `CommandFailure` with every finding.
  func instance() throws -> CourseInstance {
    let (instance, findings) = CourseInstanceReader.read(try bytes(), path: path)
    guard let instance else { throw CommandFailure(.refused, findings) }
    return instance
  }

  /// - Throws: `CommandFailure` with every finding.
  func solution(of problem: Problem) throws -> Timetable {
    let (timetable, findings) = CourseSolution.read(try bytes(), path: path, for: problem)
    guard let timetable else { throw CommandFailure(.refused, findings) }
    return timetable
  }

  private func bytes() throws -> [UInt8] {
    do throws(AttachedFile.Problem) {
      return try AttachedFile.bytes(of: path)
    } catch {
      switch error {
      case .unreadable(let path, let cause):
        throw CommandFailure(
          .couldNotRun,
          "CTT101",
          SubmitPhrases.unreadable(path, cause)(language),
          fix: TimetablePhrases.checkPath(language)
        )
      case .tooLarge(let path):
        throw CommandFailure(
          .refused,
          "CTT102",
          SubmitPhrases.tooLarge(path, language.number(AttachedFile.largest / 1_000_000))(language),
          fix: TimetablePhrases.solveInParts(language)
        )
      }
    }
  }
}
