import Diagnostics
import OrderedJSON
import QTI
import Testing

@Suite("Items judged as two other engines judge them")
struct ReferenceTests {
  @Test("Every published case gives the outcomes it states")
  func published() throws {
    guard let triples = try ReferenceTriple.all() else {
      print("SKIPPED: the published QTI cases are not on this machine")
      return
    }
    var wrong: [String] = []
    for triple in triples where !triple.isExpectedToFail {
      guard let markup = try ReferenceTriple.markup(triple.item) else {
        wrong.append("\(triple.item): no XML")
        continue
      }
      let (item, findings) = AssessmentItem.read(markup)
      guard let item else {
        wrong.append("\(triple.item): \(findings.map(\.message))")
        continue
      }
      var session = ItemSession(item, seed: triple.seed)
      for response in triple.responses {
        guard let value = item.variable(response.name)?.value(of: response.value) else {
          wrong.append("\(triple.item) \(triple.name): can't read \(response.name)")
          continue
        }
        session.respond(response.name, value)
      }
      session.process()
      let expected = triple.expected["outcomes"]?.members ?? []
      if let score = triple.expected["score"]?.number, score != session.score ?? 0 {
        wrong.append("\(triple.item) \(triple.name): \(score) but \(session.score ?? 0)")
      }
      for outcome in expected {
        let found = session[outcome.name].json
        let isSame =
          found.number.flatMap { found in outcome.value.number.map { abs($0 - found) <= 1e-6 } }
          ?? (found == outcome.value)
        if !isSame {
          wrong.append("\(triple.item) \(triple.name): \(outcome) but \(found)")
        }
      }
      let feedback = triple.expected["modalFeedbackIdentifiers"]?.array?.compactMap(\.string)
      if let feedback, feedback != session.feedback.compactMap({ $0["identifier"] }) {
        wrong.append("\(triple.item) \(triple.name): feedback")
      }
    }
    #expect(wrong == [])
    #expect(triples.count(where: \.isExpectedToFail) * 100 <= triples.count * 3)
  }
}
