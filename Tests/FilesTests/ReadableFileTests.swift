import Files
import Foundation
import Testing

@Suite("Reading a file")
struct ReadableFileTests {
  private let folder = TemporaryFolder()

  private func cause(of path: String, as kind: FileKind = .table) -> UnreadableFile.Cause? {
    do throws(UnreadableFile) {
      _ = try ReadableFile.bytes(of: path, as: kind)
      return nil
    } catch {
      return error.cause
    }
  }

  @Test func `what can't be read says why, and no failed read passes for an end`() throws {
    let latin = try folder.file("latin.csv", [0x61, 0x0A, 0xE9, 0x0A])
    let cut = try folder.file("cut.csv", [0x61, 0x0A, 0x0A, 0xC3])
    let surrogate = try folder.file("surrogate.csv", [0xED, 0xA0, 0x80])
    let zero = try folder.file("zero.csv", [0x61, 0x00])
    let long = try folder.file("long.csv", [UInt8](repeating: 0x61, count: 1_000_001))
    let link = folder.path + "/link"
    symlink(link, link)
    let rows: [(String, UnreadableFile.Cause)] = [
      (folder.path + "/none", .missing),
      (latin + "/below", .missing),
      (folder.path, .folder),
      ("/dev/zero", .notPlain),
      (link, .notPlain),
      // The kernel's answer to reading an address that nothing stands at.
      ("/proc/self/mem", .failed("Input/output error", after: 0)),
      (long, .longLine(1, limit: 1_000_000)),
    ]
    for (path, expected) in rows { #expect(cause(of: path) == expected, "\(path)") }
    // What a table's text is in, whoever reads the table finds out.
    for (path, line) in [(latin, 2), (cut, 3), (surrogate, 1), (zero, 1)] {
      #expect(cause(of: path, as: .data) == .notText(line: line), "\(path)")
      #expect(cause(of: path, as: .table) == nil, "\(path)")
    }
  }

  @Test func `a file above its limit is refused before it is read`() throws {
    let path = folder.path + "/large"
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
    ftruncate(descriptor, 1_000_001)
    close(descriptor)
    #expect(cause(of: path, as: .mapping) == .tooLarge(limit: 1_000_000))
    #expect(cause(of: path, as: .attachment) == nil)
  }

  @Test func `a pipe is read to its end, an endless one to its limit`() throws {
    let pipe = folder.path + "/pipe"
    mkfifo(pipe, 0o600)
    for (script, expected) in [
      ("sleep 0.3; printf 'a,b\\n' > \(pipe)", UnreadableFile.Cause?.none),
      ("yes > \(pipe)", .tooLarge(limit: 1_000_000)),
      ("cat /dev/zero > \(pipe)", .notText(line: 1)),
    ] {
      let writer = try Process.run(
        URL(filePath: "/bin/sh"),
        arguments: ["-c", script],
        terminationHandler: nil
      )
      #expect(cause(of: pipe, as: .mapping) == expected, "\(script)")
      writer.terminate()
      writer.waitUntilExit()
    }
  }

  @Test func `a file that changes while it is read is not taken for whole`() throws {
    let path = try folder.file("growing.csv", [UInt8](repeating: 0x0A, count: 600_000))
    let file = try ReadableFile(path, as: .table)
    _ = try file.next()
    let descriptor = open(path, O_WRONLY | O_APPEND)
    write(descriptor, "x\n", 2)
    close(descriptor)
    #expect(throws: UnreadableFile(path, as: .table, .changed)) {
      while try !file.next().isEmpty {}
    }
  }

  @Test func `what the kernel writes while it is read has no size and is read all the same`() throws
  {
    #expect(try !ReadableFile.bytes(of: "/proc/self/status", as: .data).isEmpty)
    #expect(try ReadableFile.bytes(of: "/dev/null", as: .data).isEmpty)
  }

  @Test func `a published file is no link and no pipe`() throws {
    let path = try folder.file("module.xml", [0x3C])
    let link = folder.path + "/link.xml"
    symlink(path, link)
    #expect(throws: UnreadableFile(link, as: .document, .notPlain)) {
      try ReadableFile.bytes(of: link, as: .document, opening: .plainFile)
    }
    #expect(try ReadableFile.bytes(of: path, as: .document, opening: .plainFile) == [0x3C])
  }
}

/// A folder that goes with its owner.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "okoce-files-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }
}
