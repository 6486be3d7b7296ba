import Diagnostics

/// A folder of modules that a curriculum names besides its own.
struct Library {
  /// As written.
  var path: String
  var location: SourceLocation

  /// Why its modules aren't looked up, when they aren't.
  var finding: Diagnostic? {
    guard !ModulePath.isRelative(path) else { return nil }
    return Diagnostic(
      .error,
      .xmlLibraryPath,
      "the library's path '\(path)' is not relative to the curriculum's folder",
      at: location,
      fix: "write a path such as ../modules"
    )
  }
}
