#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// What the system says of a process and all that it started, wherever they hide.
///
/// - Source: proc(5).
struct ProcessTree {
  /// In ascending order, bubblewrap's own processes left out.
  let members: [pid_t]

  init(below root: pid_t) {
    var children: [pid_t: [pid_t]] = [:]
    for name in FileSystem.names(in: "/proc") ?? [] {
      guard let number = pid_t(name), let parent = Self.parent(of: number) else { continue }
      children[parent, default: []].append(number)
    }
    var found = [root]
    var next = 0
    while next < found.count {
      found += children[found[next]] ?? []
      next += 1
    }
    members = found.filter { Self.name(of: $0).map { $0 != "bwrap" } ?? false }.sorted()
  }

  /// How many files all of them have open; `nil` when it can't be seen.
  var openFiles: Int? {
    var count = 0
    for member in members {
      guard let names = FileSystem.names(in: "/proc/\(member)/fd") else { return nil }
      count += names.count
    }
    return count
  }

  /// How many sockets all of them have open.
  var sockets: Int {
    members.reduce(0) { sum, member in
      sum
        + (FileSystem.names(in: "/proc/\(member)/fd") ?? []).count { name in
          Self.target(of: "/proc/\(member)/fd/\(name)").hasPrefix("socket:")
        }
    }
  }

  /// What stands in the `/tmp` that they see; `nil` when it can't be seen.
  var temporaryFiles: [String]? {
    members.first.flatMap { FileSystem.names(in: "/proc/\($0)/root/tmp") }
  }

  func signal(_ signal: CInt) {
    for member in members { _ = kill(member, signal) }
  }

  private static func parent(of number: pid_t) -> pid_t? {
    guard let stat = text(of: "/proc/\(number)/stat"), let end = stat.lastIndex(of: ")") else {
      return nil
    }
    // Behind the name in parentheses, which may hold anything: state, parent.
    let words = stat[stat.index(after: end)...].split(separator: " ")
    return words.count > 1 ? pid_t(words[1]) : nil
  }

  private static func name(of number: pid_t) -> String? {
    text(of: "/proc/\(number)/comm")?.split(separator: "\n").first.map(String.init)
  }

  private static func text(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func target(of path: String) -> String {
    var letters = [CChar](repeating: 0, count: 256)
    let count = max(0, readlink(path, &letters, letters.count))
    return String(decoding: letters[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
