import Diagnostics

extension PlainFile.Failure {
  /// What to say about the file of that path.
  func finding(_ path: String, _ limits: XMLLimits) -> Diagnostic {
    let (code, message, fix): (DiagnosticCode, String, String) =
      switch self {
      case .missing: (.xmlUnreadable, "there is no file '\(path)'", "name a folder that holds it")
      case .notPlain:
        (
          .xmlUnreadable, "'\(path)' is not a plain file",
          "put the file itself there; links, pipes and devices are not read"
        )
      case .tooLarge(let size):
        (
          .xmlTooLarge, "the file has \(size) bytes; at most \(limits.maximumBytes) are read",
          "split it, or move texts that are no curriculum out of it"
        )
      case .refused(let reason):
        (.xmlUnreadable, "'\(path)' can't be read: \(reason)", "check who may read it")
      }
    let location = SourceLocation(path: path, line: 0, column: 0)
    return Diagnostic(.error, code, message, at: location, fix: fix)
  }

  /// What to say of a curriculum without its first file.
  static func missingCurriculum(_ path: String) -> Diagnostic {
    Diagnostic(
      .error,
      .xmlUnreadable,
      "there is no file '\(path)'",
      at: SourceLocation(path: path, line: 0, column: 0),
      fix: "a curriculum is a folder with a file curriculum.xml"
    )
  }
}
