extension Sequence<Diagnostic> {
  /// In the order of the files: path, line, column, code, message; those without a place first.
  public var inReadingOrder: [Diagnostic] {
    sorted { left, right in
      switch (left.location, right.location) {
      case (nil, nil): break
      case (nil, _): return true
      case (_, nil): return false
      case (let first?, let second?):
        if first != second { return first < second }
      }
      return (left.code, left.message) < (right.code, right.message)
    }
  }

  /// How many findings of each severity there are: `3 errors, 1 warning`; `no findings` for none.
  public var summary: String {
    var counts: [Severity: Int] = [:]
    for finding in self { counts[finding.severity, default: 0] += 1 }
    let parts = Severity.allCases.reversed().compactMap { severity in
      counts[severity].map { "\($0) \(severity)\($0 == 1 ? "" : "s")" }
    }
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  /// Whether anything found has to stop the work.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
