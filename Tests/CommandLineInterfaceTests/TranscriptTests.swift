import Foundation
import Testing

/// Every file under `Transcripts/` is played against the built command.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter TranscriptTests` writes what came back into the files and
/// fails the run, so that nobody records by accident.
struct TranscriptTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Transcripts")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test func `there are transcripts to play`() { #expect(!TranscriptTests.names.isEmpty) }

  @Test(arguments: names)
  func `the command says what the transcript says`(name: String) throws {
    let file = TranscriptTests.folder.appendingPathComponent(name)
    let written = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(written)
    let played = try play(transcript)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try played.text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded; look at the difference and run again without recording")
      return
    }
    for (expected, actual) in zip(transcript.entries, played.entries) where expected != actual {
      #expect(actual == expected, "\(name): RECORD_SNAPSHOTS=1 records what came back")
    }
    #expect(transcript.text == written, "\(name) is not written as it would be recorded")
  }

  private func play(_ transcript: Transcript) throws -> Transcript {
    var okoce = try OkoceProcess()
    defer { okoce.remove() }
    var entries: [Transcript.Entry] = []
    for entry in transcript.entries {
      switch entry {
      case .comment: entries.append(entry)
      case .variable(let name, let value):
        okoce.variables[name] = value
        entries.append(entry)
      case .preparation(let command):
        let answer = try okoce.run(command)
        #expect(answer.status == 0, "\(command): \(answer.output)\(answer.error)")
        entries.append(entry)
      case .exchange(let exchange):
        let answer = try okoce.run(exchange.command)
        entries.append(
          .exchange(
            Transcript.Exchange(
              command: exchange.command,
              output: answer.output,
              error: answer.error,
              status: answer.status
            )
          )
        )
      }
    }
    return Transcript(entries: entries)
  }
}
