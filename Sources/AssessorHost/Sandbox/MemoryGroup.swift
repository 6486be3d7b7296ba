import Files

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A control group that counts all memory of one sandbox together: of every process, of its `/tmp`
/// and of whatever else the kernel keeps for it.
///
/// There is one only where the system lets this user make groups: as root, or in a session that
/// systemd delegates. Elsewhere memory is limited for each process alone.
/// - Source: Linux, Documentation/admin-guide/cgroup-v2.rst and cgroup-v1/memory.rst.
final class MemoryGroup: Sendable {
  /// Where the kernel shows groups, and in which of them this program is.
  struct System: Sendable {
    var root = "/sys/fs/cgroup"
    var membership = "/proc/self/cgroup"
  }

  private static let prefix = "okoce-assessor-"

  private let folder: String
  private let lastAct: Int
  /// The file by which a process joins.
  var door: String { "\(folder)/cgroup.procs" }

  /// A group with that limit, in bytes; `nil` where none can be made.
  init?(limit: Int, in system: System = System()) {
    let name = Self.prefix + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    for place in Self.places(in: system) {
      let folder = "\(place.folder)/\(name)"
      guard mkdir(folder, 0o755) == 0 else { continue }
      guard Self.write(limit, to: "\(folder)/\(place.limit)"),
        access("\(folder)/cgroup.procs", W_OK) == 0
      else {
        rmdir(folder)
        continue
      }
      // Swapping would only put the same memory elsewhere.
      _ = Self.write(place.swap(limit), to: "\(folder)/\(place.swapFile)")
      // Half an assessor is none; the older kind ends one process after the other.
      if place.isUnified { _ = Self.write(1, to: "\(folder)/memory.oom.group") }
      self.folder = folder
      lastAct = LastActs.register { Self.remove(folder) }
      return
    }
    return nil
  }

  deinit {
    LastActs.forget(lastAct)
    Self.remove(folder)
  }

  /// Whether one can be made here, found out by making one.
  static func isAvailable(in system: System = System()) -> Bool {
    MemoryGroup(limit: 256_000_000, in: system) != nil
  }

  private struct Place {
    var folder: String
    var isUnified: Bool

    var limit: String { isUnified ? "memory.max" : "memory.limit_in_bytes" }
    var swapFile: String { isUnified ? "memory.swap.max" : "memory.memsw.limit_in_bytes" }
    /// The older kind counts memory and swap together.
    func swap(_ limit: Int) -> Int { isUnified ? 0 : limit }
  }

  /// From this program's own group upwards; a group that hands memory on to those below it.
  private static func places(in system: System) -> [Place] {
    var places: [Place] = []
    for line in text(of: system.membership).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isUnified = parts[0] == "0" && parts[1].isEmpty
      guard isUnified || parts[1].split(separator: ",").contains("memory") else { continue }
      var way = parts[2].split(separator: "/")
      while true {
        let root = isUnified ? system.root : "\(system.root)/memory"
        let folder = ([root] + way.map(String.init)).joined(separator: "/")
        let hands = !isUnified || handsMemoryOn(folder)
        if hands, FileSystem.isFolder(folder) {
          places.append(Place(folder: folder, isUnified: isUnified))
        }
        if way.isEmpty { break }
        way.removeLast()
      }
    }
    return places
  }

  private static func handsMemoryOn(_ folder: String) -> Bool {
    text(of: "\(folder)/cgroup.subtree_control").split { $0 == " " || $0 == "\n" }
      .contains("memory")
  }

  private static func text(of path: String) -> String {
    FileSystem.bytes(of: path, atMost: 1 << 16).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static func write(_ value: Int, to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return Array("\(value)\n".utf8).withUnsafeBytes {
      DescriptorWriting.write($0, to: descriptor)
    } == nil
  }

  /// It can be removed once the kernel has cleared the last process away.
  private static func remove(_ folder: String) {
    for _ in 0..<100 where rmdir(folder) != 0 && errno == EBUSY { usleep(2_000) }
  }
}
