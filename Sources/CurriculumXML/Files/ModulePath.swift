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
    let parts = path.split(separator: "/")
    guard parts.count >= 2, parts.last == "module.xml" else { return nil }
    return ModuleID(String(parts[parts.count - 2]))
  }

  /// Two paths as one, with `.` and `x/..` taken out; leading `..` stay.
  static func joined(_ folder: String, _ path: String) -> String {
    let isAbsolute = folder.hasPrefix("/")
    var parts: [Substring] = []
    for part in folder.split(separator: "/") + path.split(separator: "/") where part != "." {
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
    !path.isEmpty && !path.hasPrefix("/") && !path.contains("\\") && !path.contains(":")
      && !path.utf8.contains(0)
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
