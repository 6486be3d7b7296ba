public import CurriculumModel
public import Diagnostics

/// One question, read once and judged as often as wanted.
///
/// - Source: 1EdTech QTI 2.1, 2.2 and 3.0, assessmentItem.
public struct AssessmentItem: Sendable {
  public let identifier: String
  public let title: String
  public let variables: [VariableDeclaration]
  /// What the participant sees; `nil` for an item that is only rules.
  public let body: ItemElement?
  public let modalFeedback: [ItemElement]
  /// Whether it says how responses become outcomes.
  public let hasResponseProcessing: Bool

  /// Whether the item itself says when it is completed, over several attempts.
  public let isAdaptive: Bool
  let templateRules: [Rule]
  let responseRules: [Rule]
  /// Some tools write outcome processing into items; it runs after response processing.
  let outcomeRules: [Rule]
  let slots: [String: Int]
  /// What its rules compare with.
  let hints: ResponseHints
  /// What its body takes, by the response's identifier.
  public let limits: [String: ResponseLimits]
  /// The most that SCORE can be; `nil` where that depends on what is drawn.
  public private(set) var fixedMaximum: ScoreMaximum?
  /// Before anything happened.
  let initial: Evaluation

  /// The item of a root element, and every finding; no item beside an error.
  ///
  /// - Complexity: O(elements).
  public static func read(
    _ markup: MarkupElement
  ) -> (item: AssessmentItem?, diagnostics: [Diagnostic]) {
    read(ItemElement(markup))
  }

  static func read(_ root: ItemElement) -> (item: AssessmentItem?, diagnostics: [Diagnostic]) {
    var reader = ItemReader(.item, of: root)
    guard root.isQTI, root.name == "assessmentItem" else {
      reader.report(
        .unsupported,
        "<\(root.writtenName)> is no item of QTI 2.1, 2.2 or 3.0",
        at: root,
        fix:
          "begin with <qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\">"
      )
      return (nil, reader.findings)
    }
    let item = AssessmentItem(root, &reader)
    let isUnsound = reader.findings.contains { $0.severity == .error }
    return (isUnsound ? nil : item.weighed, reader.findings)
  }

  /// With the most that it can be worth, where every participant gets the same question.
  private var weighed: AssessmentItem {
    guard templateRules.isEmpty else { return self }
    var item = self
    item.fixedMaximum = ItemSession(self).best(of: "SCORE").maximum
    return item
  }

  private init(_ root: ItemElement, _ reader: inout ItemReader) {
    identifier = root["identifier"] ?? ""
    title = root["title"] ?? ""
    isAdaptive = root.flag("adaptive", default: false)
    if identifier.isEmpty { reader.malformed(root, "identifier", expected: "a name") }
    for (name, role) in [
      ("responseDeclaration", VariableDeclaration.Role.response),
      ("outcomeDeclaration", .outcome), ("templateDeclaration", .template),
      ("contextDeclaration", .context),
    ] {
      for element in root.elements(named: name) { reader.declare(element, as: role) }
    }
    reader.declareBuiltIns()
    body = root.first("itemBody")
    reader.readLimits(of: body)
    templateRules = root.first("templateProcessing").map { reader.rules(in: $0) } ?? []
    let processing = root.first("responseProcessing")
    hasResponseProcessing = processing != nil
    responseRules = processing.map { reader.responseRules(in: $0) } ?? []
    outcomeRules = root.first("outcomeProcessing").map { reader.rules(in: $0) } ?? []
    modalFeedback = root.elements(named: "modalFeedback")
    if let body { reader.checkInteractions(in: body) }
    reader.checkInclusions(in: root)
    variables = reader.variables
    hints = reader.hints
    limits = reader.limits
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

  public func variable(_ identifier: String) -> VariableDeclaration? {
    slots[identifier].map { variables[$0] }
  }

  /// The variables that a participant fills in, in the order declared.
  public var responses: [VariableDeclaration] {
    variables.filter {
      $0.role == .response && $0.identifier != "numAttempts" && $0.identifier != "duration"
    }
  }

  /// Whether a person has to judge it: it says so, or it takes free text or a file without a rule
  /// that would judge them.
  public var needsReview: Bool {
    if variables.contains(where: { $0.role == .outcome && $0.externalScored != nil }) {
      return true
    }
    guard !hasResponseProcessing, let body else { return false }
    return !body.descendants { ["extendedTextInteraction", "uploadInteraction"].contains($0.name) }
      .isEmpty
  }
}
