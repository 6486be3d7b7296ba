import Files
import Storage

/// An import that could not go on: its file, or the database, failed in the middle.
///
/// Running it again is safe: what was kept is met as unchanged.
public struct StoppedImport: Error {
  /// Of the rows that were kept; `isKept` is false when none were.
  public var report: ImportReport
  public var cause: any Error

  /// Runs an import that keeps all of a file or nothing.
  static func keepingNothing<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do {
      return try body()
    } catch let error where stops(error) {
      throw StoppedImport(report: ImportReport(isKept: false), cause: error)
    }
  }

  /// Runs one piece of an import; `report` tells what was kept before it, `nil` leaves that to
  /// whoever runs all pieces.
  static func keeping<Answer>(_ report: ImportReport?, _ body: () throws -> Answer) throws -> Answer
  {
    do {
      return try body()
    } catch let error where stops(error) {
      guard var kept = report else { throw error }
      kept.isKept = kept.rows > 0
      throw StoppedImport(report: kept, cause: error)
    }
  }

  private static func stops(_ error: any Error) -> Bool {
    error is UnreadableFile || error is UnreadableTable || error is StorageFailure
  }
}
