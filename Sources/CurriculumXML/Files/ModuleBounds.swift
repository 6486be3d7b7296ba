import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Where a curriculum's modules may stand once links are followed.
///
/// Its own stand in its folder. A library stands beside it, or in a folder that was allowed: a
/// curriculum that somebody sends must not publish whatever else lies on the machine.
struct ModuleBounds: Sendable {
  /// The curriculum's folder; `nil` where there is none.
  private let home: String?
  private let libraries: [String]

  /// - Parameter allowed: folders that libraries may stand in besides the one around the curriculum.
  init(_ folder: String, allowed: [String]) {
    home = Self.resolved(folder)
    let around = home.map { ModulePath.joined($0, "..") }
    libraries = (around.map { [$0] } ?? []) + allowed.compactMap(Self.resolved)
  }

  /// Why a library's modules aren't looked up; `nil` when they are.
  func finding(_ library: Library, at folder: String) -> Diagnostic? {
    guard let place = Self.resolved(folder), !isBeside(place) else { return nil }
    return Diagnostic(
      .error,
      .xmlLibraryPath,
      "the library '\(library.path)' stands in '\(place)', outside the folder around the curriculum",
      at: library.location,
      fix: "copy it beside the curriculum, or allow it with --allow-library '\(place)'"
    )
  }

  /// Why a folder of modules, or one module's, isn't read; `nil` for what is where it seems to be.
  ///
  /// - Complexity: one look at the folder, unless it is a link.
  func finding(link folder: String, isOwn: Bool) -> Diagnostic? {
    guard PlainFile.isLink(folder), let place = Self.resolved(folder),
      isOwn ? !isInHome(place) : !isBeside(place)
    else { return nil }
    return Diagnostic(
      .error,
      .xmlLibraryPath,
      "'\(folder)' is a link to '\(place)', which lies outside the curriculum",
      at: SourceLocation(path: folder, line: 0, column: 0),
      fix: "put the files themselves there"
    )
  }

  private func isInHome(_ place: String) -> Bool { home.map { Self.holds($0, place) } ?? true }

  private func isBeside(_ place: String) -> Bool {
    isInHome(place) || libraries.contains { Self.holds($0, place) }
  }

  private static func holds(_ folder: String, _ place: String) -> Bool {
    folder == place || folder == "/" || place.utf8.starts(with: "\(folder)/".utf8)
  }

  /// A path without links, `.` or `..`; `nil` for what isn't there.
  private static func resolved(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}
