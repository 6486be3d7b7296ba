public import AssessmentKit
public import CurriculumModel
import Diagnostics
public import QTI

/// A bank of questions and how many of them come.
public struct QuizConfiguration: Sendable {
  /// Every place for an item, in document order of the test, or of the bank without one.
  let places: [QuizBank.Place]
  /// Says which items come and how they add up; `nil` when the bank itself is the quiz.
  public let test: AssessmentTest?
  /// 0...1.
  let passing: ExactDecimal
  let draw: Int?
  public let isShuffled: Bool
  /// Whether an open answer is asked for again.
  let asksForBlanks: Bool
  let reviewDays: Int
  /// Whether an item was given by itself, to see what its rules make of responses; then nothing has to be
  /// known of its maximum.
  let isTrial: Bool
  /// How long one attempt may take; the shorter of the quiz's limit and its test's.
  let seconds: Int?

  /// - Throws: a fault for a configuration that `check` would have refused.
  public init(_ element: MarkupElement) throws(AssessorFault) {
    let bank = QuizBank(element)
    if let error = bank.findings.first(where: { $0.severity == .error }) {
      throw AssessorFault(cause: "<quiz>: \(error.code): \(error.message)", isRetryable: false)
    }
    places = bank.places
    let test = bank.test
    self.test = test
    isTrial = element["trial"] == "true"
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
    let bank = QuizBank(element)
    findings += bank.findings
    if bank.hasErrors { return findings }
    if element["trial"] != "true" { findings += bank.unknownMaxima }
    let items = bank.items
    if let literal = element.literal("draw").flatMap({ Int($0) }), literal > items.count {
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
}
