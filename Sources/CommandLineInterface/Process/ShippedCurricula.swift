#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The curricula, centres and calendars that come with the program.
struct ShippedCurricula {
  let folder: String

  /// The first that there is; `nil` when there is none.
  ///
  /// The folder that was named; else `OKOCE_CURRICULA`; else `Curricula` here, beside the program or
  /// above it, or in `share/okoce` there.
  init?(_ named: String?, variable: (String) -> String?) {
    if let named {
      folder = named
      return
    }
    if let path = variable("OKOCE_CURRICULA"), !path.isEmpty {
      folder = path
      return
    }
    let near =
      ["Curricula"]
      + Self.above(Self.program).flatMap {
        ["\($0)/Curricula", "\($0)/share/okoce/Curricula"]
      }
    guard let found = near.first(where: { access("\($0)/jakarta/centres.xml", R_OK) == 0 }) else {
      return nil
    }
    folder = found
  }

  var centres: String { "\(folder)/jakarta/centres.xml" }

  /// The calendars of a year and the next, as far as they are there.
  func calendars(of year: Int) -> [String] {
    [year, year + 1].map { "\(folder)/jakarta/calendar-\($0).xml" }
      .filter { access($0, R_OK) == 0 }
  }

  /// Where a curriculum is that somebody named: by its id here, else by a path.
  func path(of name: String) -> String {
    let own = "\(folder)/\(name)"
    return access("\(own)/curriculum.xml", R_OK) == 0 ? own : name
  }

  /// Folders with a curriculum, by name.
  var names: [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if access("\(folder)/\(name)/curriculum.xml", R_OK) == 0 { names.append(name) }
    }
    return names.sorted()
  }

  private static var program: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The folders that hold a path, the nearest first.
  private static func above(_ path: String) -> [String] {
    var folders: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/"), slash != rest.startIndex {
      rest = rest[..<slash]
      folders.append(String(rest))
    }
    return folders
  }
}
