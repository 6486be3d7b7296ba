public import CurriculumModel
public import Diagnostics

/// A test: items in sections, with what decides which come and how they add up.
///
/// - Source: QTI 2.2 and 3.0, assessmentTest.
public struct AssessmentTest: Sendable {
  /// One place for an item.
  struct ItemReference: Sendable {
    var identifier: String
    /// Its place among all references, in document order.
    var position: Int
    var categories: [String]
    var weights: [String: Double]
    var isRequired: Bool
    var isFixed: Bool
    /// What the test gives the item's template variables.
    var templateDefaults: [(variable: String, value: Expression)] = []
    /// The item's variables under the names that the test uses for them.
    var mappings: [(source: String, target: String)] = []
  }

  indirect enum Part: Sendable {
    case item(ItemReference, Routing)
    case section(Section, Routing)
  }

  /// A section, or a test part, which is a section without a choice among its members.
  struct Section: Sendable {
    var identifier: String
    var parts: [Part]
    /// How many of its parts are drawn; `nil` for all.
    var select: Int?
    var withReplacement: Bool
    var isShuffled: Bool
  }

  /// Whether a part comes, and where to go after it.
  struct Routing: Sendable {
    var preconditions: [Expression]
    var branches: [(condition: Expression, target: String)]
  }

  public let identifier: String
  public let title: String
  public let variables: [VariableDeclaration]
  let parts: [Part]
  let outcomeRules: [Rule]
  let slots: [String: Int]
  /// The variables of items that its outcome processing asks for.
  let asked: Set<String>
  let initial: Evaluation
  public let feedback: [ItemElement]
  /// Seconds for the whole test; `nil` for any time.
  public let maximumSeconds: Int?

  /// Every place for an item, in document order.
  public let references: [Reference]

  /// One place for an item, as the test names it.
  public struct Reference: Sendable {
    public var identifier: String
    /// As written; the identifier where there is none.
    public var href: String
    public var location: SourceLocation?
    /// The identifier that an item without a file of its own is found by.
    public var item: String
  }

  /// The test of a root element, and every finding; no test beside an error.
  public static func read(
    _ markup: MarkupElement
  ) -> (test: AssessmentTest?, diagnostics: [Diagnostic]) {
    let root = ItemElement(markup)
    var reader = ItemReader(.test, of: root)
    let test = AssessmentTest(root, &reader)
    let isUnsound = reader.findings.contains { $0.severity == .error }
    return (isUnsound ? nil : test, reader.findings)
  }

  private init(_ root: ItemElement, _ reader: inout ItemReader) {
    identifier = root["identifier"] ?? ""
    title = root["title"] ?? ""
    for element in root.elements(named: "outcomeDeclaration") {
      reader.declare(element, as: .outcome)
    }
    for element in root.elements(named: "contextDeclaration") {
      reader.declare(element, as: .context)
    }
    var parts = TestPartReading()
    maximumSeconds = root.first("timeLimits").flatMap { reader.maximumSeconds($0) }
    self.parts = parts.parts(of: root, &reader)
    parts.checkTargets(&reader)
    outcomeRules = root.first("outcomeProcessing").map { reader.rules(in: $0) } ?? []
    feedback = root.elements(named: "testFeedback")
    reader.checkMentions(of: parts.references.map(\.identifier))
    reader.checkInclusions(in: root)
    asked = reader.asked
    variables = reader.variables
    references = parts.references
    slots = Dictionary(
      variables.enumerated().map { ($0.element.identifier, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    initial = Evaluation(
      values: variables.map(\.initialValue),
      defaults: variables.map(\.defaultValue),
      corrects: variables.map(\.correctResponse),
      random: Mulberry32(seed: 0)
    )
  }
}
