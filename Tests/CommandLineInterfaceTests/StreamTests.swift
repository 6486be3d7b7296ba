import Dispatch
import Foundation
import Synchronization
import Testing

/// What happens when a disk, a pipe or a signal stops the program half way.
@Suite("Streams and signals") struct StreamTests {
  /// Runs a line of the shell with `okoce` on its path.
  private func shell(_ script: String, in okoce: OkoceProcess) throws -> OkoceProcess.Answer {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = okoce.folder
    let folder = OkoceProcess.binary.deletingLastPathComponent().path
    process.environment = okoce.variables.merging(["PATH": "\(folder):/usr/sbin:/usr/bin:/bin"]) {
      $1
    }
    let (output, error) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both at once: a process that finds one of them full waits for whoever reads the other.
    let errorBytes = Mutex(Data())
    let reading = error.fileHandleForReading
    let group = DispatchGroup()
    DispatchQueue.global().async(group: group) {
      let bytes = reading.readDataToEndOfFile()
      errorBytes.withLock { $0 = bytes }
    }
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    group.wait()
    process.waitUntilExit()
    return .init(
      output: String(decoding: outputBytes, as: UTF8.self),
      error: String(decoding: errorBytes.withLock { $0 }, as: UTF8.self),
      status: process.terminationStatus
    )
  }

  @Test(arguments: [
    ("okoce --help >/dev/full", 2, "no room is left on the disk"),
    ("okoce centre list --lang en >/dev/full", 2, "no room is left on the disk"),
    ("okoce centre list --format json --lang en >/dev/full", 2, "no room is left on the disk"),
    ("okoce centre list --lang en >&-", 2, "it is not open"),
    ("okoce centre list --lang id >/dev/full", 2, "tidak ada ruang lagi"),
    // Head closes the pipe while the command still sleeps; it knows that it went.
    ("(sleep 0.3; okoce centre list) | head -c 0; exit ${PIPESTATUS[0]}", 2, ""),
    ("okoce quiz import /dev/zero --lang en", 2, "error[FIL002]: '/dev/zero' is a device"),
    ("okoce quiz import . --lang en", 2, "error[FIL001]: '.' is a folder"),
    ("okoce quiz import nope --lang en", 2, "error[PRG003]: there is no file 'nope'"),
    (
      "okoce participant import /proc/self/mem --lang id", 2,
      "error[FIL009]: '/proc/self/mem' gagal"
    ),
    ("printf 'a\\x81' | okoce participant import - --lang en", 1, "-:1: error[TAB009]"),
    ("yes | head -c 4000000 | tr -d '\\n' | okoce participant import - --lang en", 2, "FIL008"),
    ("printf 'Baik? {=ya ~tidak}' | okoce quiz import - --output /dev/full --lang en", 2, "RUN002"),
    ("printf 'Baik? {=ya ~tidak}' | okoce quiz import - --output /dev/null", 0, "1 "),
  ])
  func `what can't be read or written is an error with status 2`(
    script: String,
    status: Int32,
    words: String
  ) throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    let answer = try shell(script, in: okoce)
    #expect(answer.status == status, "\(answer)")
    #expect(words.isEmpty ? answer.error.isEmpty : answer.error.contains(words), "\(answer)")
  }

  @Test func `an import that a bad line stops says what is kept, and goes on from there`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    var rows = Array("name,external_id,centre,curriculum\n".utf8)
    // More than one piece of the file and one transaction, so that something is kept.
    for number in 1...8_000 {
      rows += Array("Peserta Contoh \(number),X-\(number),Gambir,stall\n".utf8)
    }
    let path = okoce.folder.appendingPathComponent("list.csv")
    try Data(rows + Array("Caf".utf8) + [0x81, 0x0A]).write(to: path)
    let answer = try okoce.run("okoce participant import list.csv --lang en")
    #expect(answer.status == 1, "\(answer)")
    #expect(answer.error.contains("list.csv:8002: error[TAB009]: the text is neither"), "\(answer)")
    #expect(
      answer.error.contains("note[IMP002]: the import stopped half way: the first"),
      "\(answer)"
    )
    try Data(rows).write(to: path)
    let again = try okoce.run("okoce participant import list.csv --lang en")
    #expect(again.status == 0, "\(again)")
    #expect(again.output.contains("8,000 rows read") && !again.output.contains(" 0 unchanged"))
  }

  @Test func `a file that may not grow any more stops a command and harms no database`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    let rows = (1...4_000).map { "Peserta Contoh \($0),X-\($0),Gambir,stall\n" }
    try Data(("name,external_id,centre,curriculum\n" + rows.joined()).utf8)
      .write(to: okoce.folder.appendingPathComponent("list.csv"))
    let limited = try shell(
      "ulimit -f 1000; okoce participant import list.csv --lang en",
      in: okoce
    )
    #expect(limited.status == 2, "\(limited)")
    #expect(limited.error.contains("fix:"), "\(limited)")
    let file = try shell(
      "ulimit -f 0; printf 'Baik? {=ya ~tidak}' | okoce quiz import - --output q.xml --lang en",
      in: okoce
    )
    #expect(file.status == 2, "\(file)")
    #expect(file.error.contains("ulimit -f"), "\(file)")
    let left = try FileManager.default.contentsOfDirectory(atPath: okoce.folder.path)
    #expect(!left.contains { $0.hasPrefix("q.xml") }, "\(left)")
    #expect(try okoce.run("okoce database check").status == 0)
  }

  /// Whether a small disk can be had: a mount of one's own.
  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = ["-m", "mount", "-t", "tmpfs", "none", "/mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a full disk is told as such, and what was there is still there`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    let rows = (1...4_000).map { "Peserta Contoh \($0),X-\($0),Gambir,stall\n" }
    try Data(("name,external_id,centre,curriculum\n" + rows.joined()).utf8)
      .write(to: okoce.folder.appendingPathComponent("list.csv"))
    let script = """
      mount -t tmpfs -o size=2m none /mnt && cp okoce.db /mnt/ || exit 99
      okoce participant import list.csv --database /mnt/okoce.db --lang en; echo "status $?"
      okoce database check --database /mnt/okoce.db >/dev/null; echo "check $?"
      """
    let answer = try shell("exec unshare -m bash -c \(quoted(script))", in: okoce)
    #expect(answer.output.contains("status 2"), "\(answer)")
    #expect(answer.error.contains("no room is left on the disk"), "\(answer)")
    #expect(answer.output.contains("check 0"), "\(answer)")
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
