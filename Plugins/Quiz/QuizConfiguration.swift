public import AssessmentKit
public import CurriculumModel
import Diagnostics
public import QTI

/// A bank of questions and how many of them come.
public struct QuizConfiguration: Sendable {
  /// In document order, under identifiers that differ.
  public let items: [AssessmentItem]
  /// Says which items come and how they add up; `nil` when the bank itself is the quiz.
  public let test: AssessmentTest?
  /// 0...1.
  let passing: ExactDecimal
  let draw: Int?
  public let isShuffled: Bool
  /// Whether an open answer is asked for again.
  let asksForBlanks: Bool
  let reviewDays: Int
  /// How long one attempt may take; the shorter of the quiz's limit and its test's.
  let seconds: Int?

  /// - Throws: a fault for a configuration that `check` would have refused.
  public init(_ element: MarkupElement) throws(AssessorFault) {
    let (items, test, findings) = Self.read(element)
    if let error = findings.first(where: { $0.severity == .error }) {
      throw AssessorFault(cause: "<quiz>: \(error.code): \(error.message)", isRetryable: false)
    }
    self.items = items
    self.test = test
    passing = try Self.passing.value(in: element)
    draw = element["draw"] == nil ? nil : try Self.draw.value(in: element).mantissa
    reviewDays = try Self.reviewDays.value(in: element).mantissa
    let limit = Self.seconds(of: element)
    if let written = element["timeLimit"], limit == nil {
      throw AssessorFault(cause: "timeLimit is '\(written)', no duration", isRetryable: false)
    }
    seconds = [limit, test?.maximumSeconds].compactMap { $0 }.min()
    asksForBlanks = test == nil && seconds == nil && element["blank"] != "judge"
    isShuffled = element.isTrue("shuffle", default: false)
  }

  private static let passing = ConfigurationFigure(
    "passing",
    in: ExactDecimal(0)...ExactDecimal(1),
    standard: ExactDecimal(1)
  )
  private static func count(_ name: String, standard: ExactDecimal?) -> ConfigurationFigure {
    ConfigurationFigure(
      name,
      in: ExactDecimal(1)...ExactDecimal(9999),
      isWhole: true,
      standard: standard
    )
  }
  private static let draw = count("draw", standard: ExactDecimal(9999))
  private static let reviewDays = count("reviewDays", standard: ExactDecimal(7))

  /// - Source: XML Schema Part 2, section 3.2.6 (duration).
  private static func seconds(of element: MarkupElement) -> Int? {
    element["timeLimit"].flatMap { DurationText.seconds($0) }.flatMap { Int(exactly: $0) }
  }

  /// Every finding: the figures first, then item by item.
  static func check(_ element: MarkupElement) -> [Diagnostic] {
    var findings = [passing, draw, reviewDays].flatMap {
      $0.check(element, code: "QUZ001")
    }
    if let limit = element.literal("timeLimit"), !(60...86_400).contains(seconds(of: element) ?? 0)
    {
      findings.append(
        Diagnostic(
          .error,
          "QUZ001",
          "timeLimit is '\(limit)', expected a duration from one minute to a day",
          at: element.origin.location,
          fix: "write it as PT20M, for twenty minutes"
        )
      )
    }
    let (items, _, problems) = read(element)
    findings += problems
    if let literal = element.literal("draw").flatMap({ Int($0) }), literal > items.count,
      !problems.contains(where: { $0.severity == .error })
    {
      findings.append(
        Diagnostic(
          .error,
          "QUZ002",
          "draw is \(literal), and the bank has \(items.count) items",
          at: element.origin.location,
          fix: "draw at most \(items.count), or add items"
        )
      )
    }
    return findings
  }

  private static func read(
    _ element: MarkupElement
  ) -> (items: [AssessmentItem], test: AssessmentTest?, findings: [Diagnostic]) {
    var items: [AssessmentItem] = []
    var test: AssessmentTest?
    var findings: [Diagnostic] = []
    var identifiers: Set<String> = []
    for child in element.elements where ItemElement.isQTI(child.namespace) {
      if child.name == "assessmentTest" || child.name == "qti-assessment-test" {
        let (read, problems) = AssessmentTest.read(child)
        findings += problems
        test = test ?? read
        continue
      }
      let (item, problems) = AssessmentItem.read(child)
      findings += problems
      guard let item else { continue }
      if !identifiers.insert(item.identifier).inserted {
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
    }
    for reference in test?.references ?? [] where !identifiers.contains(reference.item) {
      findings.append(
        Diagnostic(
          .error,
          "QUZ004",
          "the test names '\(reference.item)', and there is neither such an item after it nor a file "
            + "'\(reference.href)' in its folder",
          at: reference.location,
          fix: "write the item after the test, or put it into that file"
        )
      )
    }
    return (items, test, findings)
  }
}
