import Foundation

/// The built `okoce` binary in a folder of its own, with a clock that stands still.
struct OkoceProcess {
  let folder: URL
  var variables: [String: String] = [
    "LC_ALL": "C.UTF-8", "OKOCE_NOW": "2026-03-07T02:00:00Z", "OKOCE_SEED": "1", "TERM": "xterm",
  ]

  struct Answer: Equatable {
    var output: String
    var error: String
    var status: Int32
  }

  /// Makes a new folder in which `Curricula` and `Plugins` lead to the repository's, and
  /// `Samples` to the files that transcripts read.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("okoce-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["Curricula", "Plugins"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(name),
        withDestinationURL: OkoceProcess.repository.appendingPathComponent(name)
      )
    }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Samples"),
      withDestinationURL: TranscriptTests.folder.appendingPathComponent("Samples")
    )
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test program, where the build puts both.
  static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("okoce")

  /// Runs a line such as `okoce progress 'P 1'`; quotes keep spaces, nothing else is special.
  func run(_ line: String, input: String = "") throws -> Answer {
    var words = OkoceProcess.words(of: line)
    guard !words.isEmpty, words.removeFirst() == "okoce" else {
      throw UnreadableLine(line: line)
    }
    let process = Process()
    process.executableURL = OkoceProcess.binary
    process.arguments = words
    process.currentDirectoryURL = folder
    process.environment = variables
    let (output, error, typed) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = typed
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try typed.fileHandleForWriting.close()
    // Standard error is short, so reading one after the other can't block the process.
    let outputBytes = output.fileHandleForReading.readDataToEndOfFile()
    let errorBytes = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(
      output: String(decoding: outputBytes, as: UTF8.self),
      error: String(decoding: errorBytes, as: UTF8.self),
      status: process.terminationStatus
    )
  }

  struct UnreadableLine: Error { var line: String }

  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
