import Diagnostics

extension CommandFailure {
  /// The same failure with the one it is about named in front, for commands about several.
  func about(_ subject: String) -> CommandFailure {
    var failure = self
    for index in failure.findings.indices {
      failure.findings[index].message = "\(subject): \(failure.findings[index].message)"
    }
    return failure
  }
}
