#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file that somebody else fills, beside the place that it is for.
public enum PassingFile {
  /// Has a file filled under a passing name and then given its own, in one step.
  ///
  /// - Parameter body: makes the file of the name it is given; answers whether it is to be kept.
  /// - Throws: `UnwritableFile`, and what `body` throws; then nothing is left, and what was at the path
  ///   is as it was.
  public static func place(at path: String, _ body: (_ passing: String) throws -> Bool) throws {
    let passing = "\(path).\(getpid()).okoce"
    let act = LastActs.register { remove(passing) }
    defer {
      LastActs.forget(act)
      remove(passing)
    }
    guard try body(passing) else { return }
    guard rename(passing, path) == 0 else { throw UnwritableFile(path) }
    WrittenFile.bringToDisk(folderOf: path)
  }

  /// Gives a file, and those that a database has beside it, another name.
  /// - Throws: `UnwritableFile`; then every name is as it was.
  public static func move(database path: String, to other: String) throws(UnwritableFile) {
    guard rename(path, other) == 0 else { throw UnwritableFile(path) }
    for suffix in suffixes {
      // A log that stayed would be taken for the next file's.
      if rename(path + suffix, other + suffix) != 0, errno != ENOENT {
        let error = UnwritableFile(path + suffix)
        _ = rename(other, path)
        throw error
      }
    }
  }

  private static func remove(_ passing: String) {
    unlink(passing)
    for suffix in suffixes { unlink(passing + suffix) }
  }

  private static let suffixes = ["-wal", "-shm"]
}
