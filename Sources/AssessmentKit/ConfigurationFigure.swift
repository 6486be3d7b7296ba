public import CurriculumModel
public import Diagnostics

/// A number in an attribute of a configuration, and the range it has to lie in.
///
/// A parameter may stand in its place until the day of the assessment, so the range is checked
/// twice: as far as it is known when a curriculum is checked, and again when it is used.
public struct ConfigurationFigure: Sendable {
  public var attribute: String
  public var range: ClosedRange<ExactDecimal>
  /// Whether only whole numbers will do.
  public var isWhole: Bool
  /// What holds without the attribute; `nil` when it has to be there.
  public var standard: ExactDecimal?

  public init(
    _ attribute: String,
    in range: ClosedRange<ExactDecimal>,
    isWhole: Bool = false,
    standard: ExactDecimal? = nil
  ) {
    self.attribute = attribute
    self.range = range
    self.isWhole = isWhole
    self.standard = standard
  }

  /// A share, 0...1.
  public static func share(_ attribute: String) -> ConfigurationFigure {
    ConfigurationFigure(attribute, in: ExactDecimal(0)...ExactDecimal(1))
  }

  /// The figure of a configuration whose parameters are resolved.
  /// - Throws: a fault that names the attribute, what stands there and what was expected.
  public func value(in element: MarkupElement) throws(AssessorFault) -> ExactDecimal {
    guard let written = element[attribute] else {
      if let standard { return standard }
      throw AssessorFault(cause: problem("is missing", element), isRetryable: false)
    }
    guard let value = read(TypedValue.trimmed(written)) else {
      throw AssessorFault(cause: problem("is '\(written)'", element), isRetryable: false)
    }
    return value
  }

  /// A finding when a literal figure is missing or out of range; none for a parameter reference.
  public func check(_ element: MarkupElement, code: DiagnosticCode) -> [Diagnostic] {
    let problem: String
    if element[attribute] == nil {
      if standard != nil { return [] }
      problem = self.problem("is missing", element)
    } else {
      guard let literal = element.literal(attribute), read(literal) == nil else { return [] }
      problem = self.problem("is '\(literal)'", element)
    }
    return [
      Diagnostic(
        .error,
        code,
        problem,
        at: element.origin.location,
        fix: "write \(attribute)=\"...\" with \(expectation), or a parameter as {its-id}"
      )
    ]
  }

  private func read(_ text: String) -> ExactDecimal? {
    guard let value = ExactDecimal(text), range.contains(value),
      value.fractionDigits <= (isWhole ? 0 : 6)
    else { return nil }
    return value
  }

  private func problem(_ found: String, _ element: MarkupElement) -> String {
    "\(attribute) of <\(element.name)> \(found); expected \(expectation)"
  }

  private var expectation: String {
    "a \(isWhole ? "whole number" : "number") from \(range.lowerBound) to \(range.upperBound)"
      + (isWhole ? "" : " with at most 6 digits behind the point")
  }
}
