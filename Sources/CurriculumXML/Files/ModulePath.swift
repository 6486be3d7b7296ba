import CurriculumModel

/// Where a curriculum's files stand.
enum ModulePath {
  static let curriculum = "curriculum.xml"
  static let ownFolder = "modules"

  /// The module's file below a folder of modules.
  static func file(of module: String, in folder: String) -> String {
    joined(folder, "\(module)/module.xml")
  }

  /// The id that a module file's path says, or `nil` for other files.
  static func module(of path: String) -> ModuleID? {
    let parts = pieces(of: path)
    guard parts.count >= 2, parts.last == "module.xml" else { return nil }
    return ModuleID(String(parts[parts.count - 2]))
  }

  /// Two paths as one, with `.` and `x/..` taken out; leading `..` stay.
  static func joined(_ folder: String, _ path: String) -> String {
    let isAbsolute = folder.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = []
    for part in pieces(of: folder) + pieces(of: path) where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// Whether a library's path stays relative on every system.
  static func isRelative(_ path: String) -> Bool {
    path.utf8.first.map { $0 != UInt8(ascii: "/") } ?? false
      && !path.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ":") || $0 == 0 }
  }

  /// The parts between slashes, which the system finds by their bytes: a mark that joins a slash
  /// hides none.
  static func pieces(of path: String, omitsEmpty: Bool = true) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: omitsEmpty)
      .map { Substring($0) }
  }

  /// Everything up to the last slash, and it; empty where there is none.
  static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
  }

  /// Whether a name can be a folder's name without leading anywhere else.
  static func isName(_ id: String) -> Bool {
    guard let first = id.utf8.first, id.utf8.count <= 64 else { return false }
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(first)
      && id.utf8.allSatisfy {
        letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ".")
      }
  }
}
