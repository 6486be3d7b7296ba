import Files
import SeparatedValues

extension CSVReader {
  /// Reads a file, or standard input for `-`, in memory that does not grow with it.
  /// - Throws: `UnreadableFile`, here and from `next`.
  init(file path: String) throws(UnreadableFile) {
    let file = try ReadableFile(path, as: .table)
    self.init { try file.next() }
  }

  /// The same for an import that keeps all of a file or nothing.
  /// - Throws: `UnreadableFile`; from `next`, `StoppedImport`.
  init(wholeFile path: String) throws(UnreadableFile) {
    let file = try ReadableFile(path, as: .table)
    self.init { try StoppedImport.keepingNothing { try file.next() } }
  }
}
