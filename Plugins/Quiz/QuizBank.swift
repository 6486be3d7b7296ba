import CurriculumModel
import Diagnostics
import QTI

/// The items of a quiz and its test, as they stand in the configuration, and what is wrong with them.
struct QuizBank {
  /// One place for an item on the paper.
  struct Place: Sendable {
    var name: String
    /// What the test's rules call it.
    var reference: String
    /// Among the references of the test, or the items of the bank.
    var position: Int
    var item: AssessmentItem
  }

  private(set) var items: [AssessmentItem] = []
  private(set) var test: AssessmentTest?
  private(set) var findings: [Diagnostic] = []
  private(set) var places: [Place] = []
  /// Where each item begins, beside `items`.
  private(set) var origins: [SourceLocation?] = []
  private(set) var testOrigin: SourceLocation?
  /// The files that items were read from; `nil` for one in the configuration itself.
  private var files: [String?] = []

  init(_ element: MarkupElement) {
    var identifiers: Set<String> = []
    for child in element.elements where ItemElement.isQTI(child.namespace) {
      if child.name == "assessmentTest" || child.name == "qti-assessment-test" {
        readTest(child)
        continue
      }
      let (item, problems) = AssessmentItem.read(child)
      findings += problems
      guard let item else { continue }
      if item.isAdaptive { findings.append(Self.adaptive(item, at: child.origin.location)) }
      let file = child["href"]
      if file == nil, !identifiers.insert(item.identifier).inserted {
        findings.append(
          Diagnostic(
            .error,
            "QUZ003",
            "the item '\(item.identifier)' is in the bank twice",
            at: child.origin.location,
            fix: "give each item an identifier of its own"
          )
        )
      }
      items.append(item)
      origins.append(child.origin.location)
      files.append(file)
    }
    places =
      test.map { places(of: $0) }
      ?? items.enumerated().map { position, item in
        Place(name: item.identifier, reference: item.identifier, position: position, item: item)
      }
  }

  private mutating func readTest(_ element: MarkupElement) {
    let (read, problems) = AssessmentTest.read(element)
    findings += problems
    guard test == nil else {
      findings.append(
        Diagnostic(
          .error,
          "QUZ003",
          "the quiz has a second test",
          at: element.origin.location,
          fix: "make two assessments of it, with one test each"
        )
      )
      return
    }
    test = read
    testOrigin = element.origin.location
  }

  /// An item goes by its own identifier where the test asks it once, else by its place's.
  private mutating func places(of test: AssessmentTest) -> [Place] {
    var places: [Place] = []
    for (position, reference) in test.references.enumerated() {
      let own = files.firstIndex { $0 != nil && $0 == reference.href }
      let inline = items.indices.first {
        files[$0] == nil && items[$0].identifier == reference.item
      }
      guard let index = own ?? inline else {
        findings.append(Self.missing(reference))
        continue
      }
      places.append(
        Place(
          name: items[index].identifier,
          reference: reference.identifier,
          position: position,
          item: items[index]
        )
      )
    }
    let counts = Dictionary(places.map { ($0.name, 1) }, uniquingKeysWith: +)
    for index in places.indices where counts[places[index].name] ?? 0 > 1 {
      places[index].name = places[index].reference
    }
    if Set(places.map(\.name)).count < places.count {
      for index in places.indices { places[index].name = places[index].reference }
    }
    return places
  }

  private static func adaptive(_ item: AssessmentItem, at origin: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error,
      "QTI001",
      "the item '\(item.identifier)' is adaptive: it is to be answered in several steps, and here it "
        + "is handed in once",
      at: origin,
      fix: "make an item with adaptive=\"false\" of it, or a test with an item for each step"
    )
  }

  private static func missing(_ reference: AssessmentTest.Reference) -> Diagnostic {
    Diagnostic(
      .error,
      "QUZ004",
      "the test names '\(reference.item)', and there is neither such an item after it nor a file "
        + "'\(reference.href)' in its folder",
      at: reference.location,
      fix: "write the item after the test, or put it into that file"
    )
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
