import CurriculumModel
import CurriculumXML
import Foundation
import OrderedJSON
import QTI

/// The published cases: an item, responses, and the outcomes that two other engines agree on.
struct ReferenceTriple {
  static let folder = FileManager.default.currentDirectoryPath + "/../shared/qti/"

  let item: String
  let name: String
  let seed: UInt64
  let responses: [JSONValue.Member]
  let expected: JSONValue
  let isExpectedToFail: Bool

  /// `nil` when the folder isn't there.
  static func all() throws -> [ReferenceTriple]? {
    guard let lines = try? String(contentsOfFile: folder + "triples.jsonl", encoding: .utf8) else {
      return nil
    }
    return try lines.split(separator: "\n").map { line in
      let json = try JSONValue(parsing: Array(line.utf8))
      return ReferenceTriple(
        item: try json.string("item"),
        name: json["name"]?.string ?? "",
        seed: json["seed"]?.integer.map { UInt64($0) } ?? 0,
        responses: json["responses"]?.members ?? [],
        expected: try json.member("expect"),
        // Marked by true, or by what is wrong with it.
        isExpectedToFail: json["xfail"].map { $0.bool ?? !$0.isNull } ?? false
      )
    }
  }

  static func markup(_ item: String) throws -> MarkupElement? {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + item))
    return MarkupLoader.root(of: Array(bytes), path: item)
  }
}
