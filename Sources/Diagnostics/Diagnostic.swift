/// One finding about something that was checked: what is wrong, where, and what to do.
///
/// A finding is a value, never a print: only the command line decides how it is shown.
public struct Diagnostic: Hashable, Sendable {
  public var severity: Severity
  public var code: DiagnosticCode
  /// What is wrong, naming the offending value and what was expected; no full stop at the end.
  public var message: String
  /// Where it was written; `nil` when the finding is about no file.
  public var location: SourceLocation?
  /// A sentence that can be carried out; `nil` only where nobody can know the repair.
  public var fix: String?

  public init(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ message: String,
    at location: SourceLocation? = nil,
    fix: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.fix = fix
  }
}

/// How much a finding weighs: an error stops, a warning is shown, a note explains.
public enum Severity: Int, Hashable, Sendable, Comparable, CaseIterable, CustomStringConvertible {
  case note, warning, error

  public var description: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }

  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// A finding's stable name, such as `CUR004`; a code never changes its meaning.
public struct DiagnosticCode: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }
  public var description: String { rawValue }
  public static func < (left: DiagnosticCode, right: DiagnosticCode) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A place in a text file; line and column count from 1, the column in UTF-8 bytes.
public struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var path: String
  public var line: Int
  /// 0 when only the line is known.
  public var column: Int

  public init(path: String, line: Int, column: Int) {
    self.path = path
    self.line = line
    self.column = column
  }

  public var description: String {
    column > 0 ? "\(path):\(line):\(column)" : line > 0 ? "\(path):\(line)" : path
  }

  public static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.path, left.line, left.column) < (right.path, right.line, right.column)
  }
}
