import Glibc

/// What names a curriculum on the command line: a folder, else a published version.
struct CurriculumName {
  let text: String

  init(_ text: String) { self.text = text }

  /// Whether it is a path: something of that name exists, or it could be nothing else.
  var isPath: Bool { isOnDisk || text.contains("/") || text.hasPrefix(".") }

  var isOnDisk: Bool { Glibc.access(text, F_OK) == 0 }
}
