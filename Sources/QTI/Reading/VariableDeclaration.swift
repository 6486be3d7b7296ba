/// A variable of an item or a test.
///
/// - Source: QTI 3.0, section 3, Response, outcome and template declarations.
public struct VariableDeclaration: Sendable {
  public enum Role: String, Hashable, Sendable {
    case response, outcome, template
    /// Of the candidate and the place, such as QTI_CONTEXT; rules read it and never set it.
    case context
  }

  public var identifier: String
  public var role: Role
  public var cardinality: Cardinality
  /// `nil` for records only.
  public var baseType: BaseType?
  public var defaultValue: Value = .null
  public var correctResponse: Value = .null
  public var mapping: Mapping?
  public var areaMapping: AreaMapping?
  public var table: LookupTable?
  public var normalMaximum: Double?
  public var normalMinimum: Double?
  /// Whether a person or another system gives the value: `human`, `externalMachine`.
  public var externalScored: String?

  /// What it holds before anything happened: a number that has no default begins at zero when it
  /// is an outcome.
  var initialValue: Value {
    guard defaultValue.isNull, role == .outcome, cardinality == .single else {
      return defaultValue
    }
    return switch baseType {
    case .integer: .integer(0)
    case .float: .float(0)
    default: .null
    }
  }
}
