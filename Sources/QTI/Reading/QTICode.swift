import Diagnostics

/// The stable codes of findings about items and tests.
extension DiagnosticCode {
  /// An element or operator that this engine doesn't know or doesn't do.
  static let unsupported: DiagnosticCode = "QTI001"
  /// A variable that nobody declared.
  static let undeclared: DiagnosticCode = "QTI002"
  /// An expression with too few or too many operands.
  static let operands: DiagnosticCode = "QTI003"
  /// A value or attribute that isn't of the shape it has to be.
  static let malformed: DiagnosticCode = "QTI004"
  /// Two things of one identifier.
  static let duplicate: DiagnosticCode = "QTI005"
  /// A template of response processing that isn't one of the standard's.
  static let unknownTemplate: DiagnosticCode = "QTI006"
  /// An operand of a type or cardinality that its operator can't use.
  static let operandType: DiagnosticCode = "QTI007"
}
