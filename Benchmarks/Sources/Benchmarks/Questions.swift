import CurriculumXML
import Foundation
import OrderedJSON
import QTI

/// The published QTI cases, read once and judged over and over on one core.
enum Questions {
  /// Nothing when the folder isn't there.
  static func measure(rounds: Int, cases folder: String) throws -> [Measurement] {
    guard let lines = try? String(contentsOfFile: "\(folder)/triples.jsonl", encoding: .utf8) else {
      return []
    }
    var items: [String: AssessmentItem] = [:]
    var attempts: [(item: AssessmentItem, seed: UInt64, responses: [(String, Value)])] = []
    for line in lines.split(separator: "\n") {
      let json = try JSONValue(parsing: Array(line.utf8))
      guard json["xfail"].map({ $0.bool == false || $0.isNull }) ?? true,
        let path = json["item"]?.string
      else { continue }
      if items[path] == nil {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)"))
        let markup = MarkupLoader.root(of: Array(bytes), path: path)
        items[path] = markup.flatMap { AssessmentItem.read($0).item }
      }
      guard let item = items[path] else { continue }
      let responses = (json["responses"]?.members ?? []).compactMap { member in
        item.variable(member.name)?.value(of: member.value).map { (member.name, $0) }
      }
      attempts.append((item, json["seed"]?.integer.map { UInt64($0) } ?? 0, responses))
    }
    var measurement = Measurement(
      name: "questions judged, \(items.count) published items mixed",
      unit: "outcomes/s",
      ours: [],
      reference: [],
      goal: .atLeast(100_000)
    )
    let passes = 200
    for round in 0...rounds {
      var variables = 0
      let took = seconds {
        for _ in 0..<passes {
          for attempt in attempts {
            var session = ItemSession(attempt.item, seed: attempt.seed)
            for (name, value) in attempt.responses { session.respond(name, value) }
            session.process()
            variables += session.outcomes.count
          }
        }
      }
      precondition(variables > passes * attempts.count, "every outcome was read")
      if round > 0 { measurement.ours.append(Double(passes * attempts.count) / took) }
    }
    return [measurement]
  }
}
