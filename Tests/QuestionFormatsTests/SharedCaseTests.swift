import CurriculumXML
import Diagnostics
import Foundation
import QTI
import QuestionFormats
import Testing

/// Files from outside the project that came out wrong once.
@Suite struct `Question files kept beside the project` {
  private static let folder =
    FileManager.default.currentDirectoryPath + "/../shared/cases/questions/"

  /// The file, and the codes of errors that it has to give.
  static let files: [(String, [String])] = [
    ("aiken-checks/ai-dup-letter.txt", ["QIM002"]), ("aiken-checks/ai-nospace.txt", []),
    ("aiken-checks/ai-one.txt", ["QIM002"]), ("gift-arrow-multiple-choice/gift-arrow-mc.gift", []),
    ("gift-backslash/gift-backslash.gift", []), ("gift-backslash/gift-latex.gift", []),
    ("gift-numeric-tilde/gift-num-catchall.gift", []),
    ("gift-numeric-tilde/gift-num-tilde2.gift", []), ("moodle-grades/mx-essay-grade.xml", []),
    ("moodle-grades/mx-grade.xml", []), ("moodle-grades/mx-match-weight.xml", []),
    ("moodle-html/mx-entities.xml", []), ("moodle-html/mx-script.xml", []),
    ("moodle-html/mx-sup.xml", []), ("moodle-html/mx-table.xml", []),
    ("moodle-pictures-lost/mx-image.xml", ["QIM007"]),
    ("moodle-pictures-lost/mx-image-answers.xml", ["QIM007", "QIM007"]),
    ("moodle-single-default/mx-no-single.xml", []), ("qti-choice-limits/gift-match-dup.gift", []),
  ]

  @Test func `are brought over or refused as they should be`() throws {
    guard FileManager.default.fileExists(atPath: Self.folder) else {
      print("SKIPPED: the cases of questions are not on this machine")
      return
    }
    for (name, codes) in Self.files {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.folder + name)))
      let imported: QuestionImport
      if name.hasSuffix(".xml") {
        let root = try #require(MarkupLoader.root(of: bytes, path: name))
        imported = MoodleReader.read(root, path: name)
      } else {
        let text = String(decoding: bytes, as: UTF8.self)
        imported =
          name.hasSuffix(".txt")
          ? AikenReader.read(text, path: name) : GIFTReader.read(text, path: name)
      }
      let errors = imported.findings.filter { $0.severity == .error }
      #expect(errors.map(\.code.rawValue) == codes, "\(name)")
      #expect(imported.questions.isEmpty == !codes.isEmpty, "\(name)")
    }
  }
}
