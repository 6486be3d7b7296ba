import AssessmentKit
import BuiltInAssessors
import Diagnostics
import Foundation
import Testing

@testable import CommandLineInterface

@Suite("The page of diagnostics")
struct DiagnosticsPageTests {
  static let page = "docs/diagnostics.md"
  static let repair =
    "RECORD_SNAPSHOTS=1 swift test --filter DiagnosticsPageTests writes \(page) again"

  static let explanations = ExplainedCodes.all(of: BuiltInAssessors.all)

  static let root = OkoceProcess.repository

  static var expected: String {
    let chapters = [("Bahasa Indonesia", "id"), ("English", "en")].map { heading, language in
      "## \(heading)\n\n"
        + explanations.map {
          "### \($0.code): \($0.title.text(in: language))\n\n\($0.text.text(in: language))\n"
        }.joined(separator: "\n")
    }
    return """
      # Diagnostics / Arti setiap kode

      Every code that a command prints, as `okoce explain CODE` tells it.
      Setiap kode yang ditampilkan sebuah perintah, sama dengan `okoce explain KODE`.
      This page is written by a test: \(repair).

      \(chapters.joined(separator: "\n"))
      """
  }

  @Test func `says what the code says of every code`() throws {
    let file = Self.root.appending(path: Self.page)
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    guard recorded != Self.expected else { return }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Self.expected.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(Self.page); run the tests again without RECORD_SNAPSHOTS")
    } else {
      Issue.record("\(Self.page) is out of date: \(Self.repair)")
    }
  }

  @Test func `explains each code once, in both languages`() {
    #expect(Set(Self.explanations.map(\.code)).count == Self.explanations.count)
    for explanation in Self.explanations {
      for wording in [explanation.title, explanation.text] {
        #expect(!wording.id.isEmpty && !wording.en.isEmpty && wording.id != wording.en)
      }
    }
  }

  /// Whoever adds a code says what it means: in `Commands/Explain`, or beside what finds it.
  @Test func `leaves no code of the sources out`() throws {
    var found: Set<String> = []
    for folder in ["Sources", "Plugins"] {
      let path = Self.root.appending(path: folder).path
      for name in try FileManager.default.subpathsOfDirectory(atPath: path)
      where name.hasSuffix(".swift") && !name.contains("Explanations") {
        let source = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
        found.formUnion(source.matches(of: /["\[]([A-Z]{3}[0-9]{3})["\]]/).map { String($0.1) })
      }
    }
    #expect(found.count > 200)
    #expect(found.subtracting(Self.explanations.map(\.code.rawValue)).sorted() == [])
  }

  @Test func `leaves no code of question files, books and tables out`() throws {
    var found: Set<String> = []
    for folder in [
      "Sources/QuestionFormats", "Sources/Programme/Questions", "Sources/Ledger",
      "Sources/AssessmentKit",
      "Plugins/Bookkeeping", "Plugins/Marketing", "Plugins/Mentoring", "Plugins/Quiz",
    ] {
      let path = Self.root.appending(path: folder).path
      for name in try FileManager.default.subpathsOfDirectory(atPath: path)
      where name.hasSuffix(".swift") && !name.contains("Explanations") {
        let source = try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
        found.formUnion(source.matches(of: /"(QIM[0-9]{3})"/).map { String($0.1) })
        let dotted = /"((?:book|tax|pricing|sales|table|mentoring|quiz)\.[a-z-]+)"/
        found.formUnion(source.matches(of: dotted).map { String($0.1) })
      }
    }
    #expect(found.count > 60)
    #expect(found.subtracting(Self.explanations.map(\.code.rawValue)).sorted() == [])
  }
}
