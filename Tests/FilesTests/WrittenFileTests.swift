import Files
import Foundation
import Testing

@Suite("Writing a file")
struct WrittenFileTests {
  private let folder = TemporaryFolder()

  private func cause(_ path: String) -> UnwritableFile.Cause? {
    do throws(UnwritableFile) {
      try WrittenFile.write(Array("new".utf8), to: path)
      return nil
    } catch {
      return error.cause
    }
  }

  @Test func `a new file is for its owner, unless it is for everyone`() throws {
    var status = stat()
    let report = folder.path + "/report.csv"
    try WrittenFile.write([1], to: report)
    #expect(stat(report, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let shared = folder.path + "/module.xml"
    try WrittenFile.write([1], to: shared, for: .everyone)
    #expect(stat(shared, &status) == 0 && status.st_mode & 0o044 == 0o044)
  }

  @Test func `what can't be written says why, and leaves nothing beside`() throws {
    let old = try folder.file("old", Array("old".utf8))
    let rows: [(String, UnwritableFile.Cause?)] = [
      (folder.path + "/none/file", .noFolder),
      (folder.path, .folder),
      ("/dev/full", .full),
      ("/dev/null", nil),
      (old + "/below", .noFolder),
    ]
    for (path, expected) in rows { #expect(cause(path) == expected, "\(path)") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["old"])
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `a link stays a link, and its file keeps its permissions`() throws {
    let file = try folder.file("file", Array("old".utf8))
    chmod(file, 0o640)
    let link = folder.path + "/link"
    symlink("file", link)
    #expect(cause(link) == nil)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(stat(file, &status) == 0 && status.st_mode & 0o777 == 0o640)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
  }
}
