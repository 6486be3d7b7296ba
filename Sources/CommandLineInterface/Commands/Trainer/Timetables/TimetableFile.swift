import Diagnostics
import Files
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

  private func bytes() throws(UnreadableFile) -> [UInt8] {
    try ReadableFile.bytes(of: path, as: .timetable)
  }
}
