import Diagnostics
import QTI

/// Whether it is known how much can be reached, which is what a share of it is taken of.
extension QuizBank {
  /// So many drawings of an item that is different for everybody are looked at.
  private static let drawings: UInt64 = 8

  /// `QUZ005` for each item, or the test, whose maximum isn't known, and `QUZ006` for each key that is
  /// no valid response.
  var unknownMaxima: [Diagnostic] {
    var findings = zip(items, origins).compactMap { item, origin in
      wrongKey(of: item).map { response in
        Diagnostic(
          .error,
          "QUZ006",
          "the correct response of '\(response)' in the item '\(item.identifier)' isn't one that its "
            + "interaction takes",
          at: origin,
          fix: "name choices that there are, each once, and no more than may be chosen"
        )
      }
    }
    if let test, test.hasOwnScore {
      findings += unknown(test)
      return findings
    }
    let asked = Set(places.map(\.item.identifier))
    for (item, origin) in zip(items, origins) where asked.contains(item.identifier) {
      if let finding = unknown(item, at: origin) { findings.append(finding) }
    }
    if findings.isEmpty, !items.isEmpty, items.allSatisfy({ maximum(of: $0).value == 0 }) {
      findings.append(
        Diagnostic(
          .error,
          "QUZ005",
          "no item of the quiz gives a point, so that no one could pass it",
          at: origins.first ?? nil,
          fix: "give SCORE of at least one item a normal-maximum above 0"
        )
      )
    }
    return findings
  }

  /// The worst known of several drawings.
  private func maximum(of item: AssessmentItem) -> ScoreMaximum {
    if let fixed = item.fixedMaximum { return fixed }
    let maxima = (0..<Self.drawings).map { ItemSession(item, seed: $0).maximum }
    return maxima.first { $0.value == nil } ?? maxima.first ?? .none
  }

  private func unknown(_ item: AssessmentItem, at origin: SourceLocation?) -> Diagnostic? {
    let (what, fix): (String, String)
    switch maximum(of: item) {
    case .known(let points):
      if points > 0 || item.variable("SCORE")?.normalMaximum == 0 { return nil }
      what = "no response to the item '\(item.identifier)' gets a point"
      fix =
        "correct its rules or its mapping; a question without points says normal-maximum=\"0\" for SCORE"
    case .open(let reached):
      what =
        "how many points the item '\(item.identifier)' can give isn't known: some response gets "
        + "\(Self.figure(reached)), and another may get more"
      fix = "say it with normal-maximum=\"...\" in the outcome declaration of SCORE"
    case .none:
      what =
        "nothing sets the number SCORE of the item '\(item.identifier)', so that no one could pass it"
      fix =
        "declare SCORE and set it in the response processing, for example with the template "
        + "match_correct; a question without points says normal-maximum=\"0\""
    }
    return Diagnostic(.error, "QUZ005", what, at: origin, fix: fix)
  }

  private func unknown(_ test: AssessmentTest) -> [Diagnostic] {
    let items = Dictionary(places.map { ($0.reference, $0.item) }) { first, _ in first }
    let ways: [(String, inout ItemSession) -> Void] = [
      { _, session in session = session.atItsBest }, { _, _ in },
    ]
    for way in ways {
      let maximum = TestSession(test, items: items, seed: 0, respond: way).maximum
      if let value = maximum?.value, value > 0 { continue }
      let open = places.map(\.item).filter { self.maximum(of: $0).value == nil }
      let named = open.isEmpty ? "" : "; nor is that of \(Self.list(open.map(\.identifier)))"
      let isNothing = maximum?.value == 0
      return [
        Diagnostic(
          .error,
          "QUZ005",
          isNothing
            ? "no way through the test '\(test.identifier)' gets a point"
            : "how many points the test '\(test.identifier)' can give isn't known" + named,
          at: testOrigin,
          fix:
            "set MAXSCORE in its outcome processing, or say it with normal-maximum=\"...\" in the "
            + "outcome declaration of its SCORE"
        )
      ]
    }
    return []
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }

  private static func figure(_ value: Double) -> String {
    Int(exactly: value).map { String($0) } ?? String(value)
  }

  private func wrongKey(of item: AssessmentItem) -> String? {
    item.responses.first { response in
      item.limits[response.identifier]?.breach(of: response.correctResponse) != nil
    }?.identifier
  }
}
