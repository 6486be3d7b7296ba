public import OrderedJSON

/// Findings for programs: a versioned value whose JSON keeps its member names for ever.
public struct DiagnosticReport: Hashable, Sendable {
  /// Rises when a member changes its meaning or goes; new members alone don't raise it.
  public static let version = 1

  /// In reading order.
  public var findings: [Diagnostic]

  public init(_ findings: some Sequence<Diagnostic>) { self.findings = findings.inReadingOrder }

  /// Version, counts and findings; what a finding lacks (its place, its column, its fix)
  /// has no member.
  public var json: JSONValue {
    func count(_ severity: Severity) -> JSONValue {
      .integer(findings.count { $0.severity == severity })
    }
    return [
      "version": .integer(DiagnosticReport.version),
      "errors": count(.error),
      "warnings": count(.warning),
      "notes": count(.note),
      "findings": .array(findings.map(\.json)),
    ]
  }
}

extension Diagnostic {
  /// One finding of a `DiagnosticReport`.
  public var json: JSONValue {
    var members = [
      JSONValue.Member("severity", .string(severity.description)),
      JSONValue.Member("code", .string(code.rawValue)),
      JSONValue.Member("message", .string(message)),
    ]
    if let location {
      members.append(JSONValue.Member("path", .string(location.path)))
      if location.line > 0 { members.append(JSONValue.Member("line", .integer(location.line))) }
      if location.column > 0 {
        members.append(JSONValue.Member("column", .integer(location.column)))
      }
    }
    if let fix { members.append(JSONValue.Member("fix", .string(fix))) }
    return .object(members)
  }
}
