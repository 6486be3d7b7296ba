import Foundation
import Testing

@testable import CommandLineInterface

/// A quiz with a time limit as a person at a terminal meets it.
@Suite("A quiz against the clock") struct TimedQuizTests {
  private static func item(_ name: String) -> String {
    """
    <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="\(name)" title="\(name)">
      <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
        <qti-correct-response><qti-value>A</qti-value></qti-correct-response>
      </qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
      <qti-item-body>
        <qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
          <qti-prompt><span xml:lang="id">Soal \(name)?</span><span xml:lang="en">Item \(name)?</span></qti-prompt>
          <qti-simple-choice identifier="A">Ya</qti-simple-choice>
          <qti-simple-choice identifier="B">Tidak</qti-simple-choice>
        </qti-choice-interaction>
      </qti-item-body>
      <qti-response-processing template="match_correct"/>
    </qti-assessment-item>
    """
  }

  static func begin() throws -> OkoceProcess {
    var okoce = try OkoceProcess()
    okoce.variables["NO_COLOR"] = "1"
    let quiz = "<quiz xmlns=\"urn:okoce:assessor:quiz:1\" passing=\"0.5\" timeLimit=\"PT20M\">"
    let module = """
      <module xmlns="urn:okoce:curriculum:1" id="test" version="1.0.0">
        <title xml:lang="id">Tes</title><title xml:lang="en">Test</title>
        <assessment id="questions" assessor="quiz">
          <title xml:lang="id">Soal</title><title xml:lang="en">Questions</title>
          \(quiz)\(item("one"))\(item("two"))</quiz>
        </assessment>
        <moveOn><passed assessment="questions"/></moveOn>
      </module>
      """
    let curriculum = """
      <curriculum xmlns="urn:okoce:curriculum:1" id="timed" version="1.0.0" order="free">
        <title xml:lang="id">Waktu</title><title xml:lang="en">Time</title>
        <step id="only" label="P1">
          <title xml:lang="id">Satu</title><title xml:lang="en">One</title><use module="test"/>
        </step>
      </curriculum>
      """
    for (path, text) in [("curriculum.xml", curriculum), ("modules/test/module.xml", module)] {
      let file = okoce.folder.appendingPathComponent("timed/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    for line in [
      "okoce curriculum publish timed", "okoce centre open Curricula/jakarta/centres.xml",
      "okoce participant add 'Peserta Contoh' --curriculum timed --centre Gambir",
    ] {
      let answer = try okoce.run(line)
      #expect(answer.status == 0, "\(line): \(answer)")
    }
    return okoce
  }

  private static let take = "okoce quiz take P000001 questions --yes"

  @Test
  func `shows what is left, goes on without the person, and counts what was answered in time`()
    throws
  {
    var okoce = try Self.begin()
    defer { okoce.remove() }
    let first = try okoce.runOnTerminal(
      Self.take,
      columns: 38,
      typing: ["", "\u{1B}"],
      after: "1/2"
    )
    #expect(first.status == 0, "\(first.text)")
    #expect(first.text.contains("1/2 · sisa waktu 20:00"), "\(first.text)")
    #expect(first.text.contains("berjalan terus: sisa 20:00"), "\(first.text)")
    okoce.variables["OKOCE_NOW"] = "2026-03-07T02:12:30Z"
    let second = try okoce.runOnTerminal(Self.take, columns: 38, typing: ["\u{1B}"], after: "2/2")
    #expect(second.text.contains("2/2 · sisa waktu 7:30"), "\(second.text)")
    okoce.variables["OKOCE_NOW"] = "2026-03-07T02:25:00Z"
    let last = try okoce.runOnTerminal(Self.take, columns: 38, typing: [""])
    #expect(last.status == 0, "\(last.text)")
    #expect(last.text.contains("Waktunya habis"), "\(last.text)")
    let progress = try okoce.run("okoce progress P000001 --lang en").output
    #expect(progress.contains("1 of 1"), "\(progress)")
  }

  @Test func `nothing is handed in that was not begun, and nothing after the time`() throws {
    var okoce = try Self.begin()
    defer { okoce.remove() }
    let right = "okoce submit P000001 questions --field one.RESPONSE=A --field two.RESPONSE=A"
    let before = try okoce.run(right + " --lang en")
    #expect(before.status == 1, "\(before)")
    #expect(before.error.contains("has a time limit and was not begun"), "\(before)")
    #expect(before.error.contains("okoce quiz take"), "\(before)")
    _ = try okoce.runOnTerminal(Self.take, typing: ["\u{1B}"], after: "1/2")
    okoce.variables["OKOCE_NOW"] = "2026-03-07T02:20:01Z"
    let late = try okoce.run(right + " --lang en")
    #expect(late.output.contains("Not passed") || late.status != 0, "\(late)")
    let progress = try okoce.run("okoce progress P000001 --lang en").output
    #expect(!progress.contains("1 of 1"), "\(progress)")
  }

  /// Seconds; what is shown.
  static let countdowns: [(Int, String)] = [
    (0, "0:00"), (9, "0:09"), (75, "1:15"), (1_200, "20:00"), (3_661, "1:01:01"),
  ]

  @Test(arguments: countdowns) func `time is shown as clocks show it`(seconds: Int, text: String) {
    #expect(Countdown.text(seconds) == text)
  }
}
