import Files
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A folder that nobody else can enter and that is gone when its owner is, however that ends.
///
/// It goes when it is let go of, and when a signal ends the program. What a crash leaves is cleared by
/// whoever comes later: each holds a lock that ends with its process, so that none in use is taken.
final class PassingFolder: Sendable {
  private static let prefix = "okoce-assessor-"
  /// In seconds; a folder younger than that may not be locked yet.
  private static let age = 3_600

  let path: String
  private let lock: CInt
  private let lastAct: Int

  /// - Parameter parent: where folders may be made for a while, such as `/tmp`.
  /// - Throws: a fault when no folder can be made.
  init(in parent: String) throws(HostFault) {
    Self.clearOnce(parent)
    // The system replaces these six letters.
    let letters = String(repeating: "X", count: 6)
    var template = Array("\(parent)/\(Self.prefix)\(letters)".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw HostFault(.cannotStart, "no folder for submissions can be made in '\(parent)'")
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    lock = open("\(path)/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    _ = flock(lock, LOCK_EX | LOCK_NB)
    self.path = path
    lastAct = LastActs.register { PassingFolder.erase(path) }
  }

  deinit {
    LastActs.forget(lastAct)
    Self.erase(path)
    if lock >= 0 { close(lock) }
  }

  /// By folder: what was cleared already in this run.
  private static let cleared = Mutex(Set<String>())

  private static func clearOnce(_ parent: String) {
    if cleared.withLock({ $0.insert(parent).inserted }) { clear(in: parent) }
  }

  /// Removes what crashed programs of this user left in `parent` more than an hour ago.
  static func clear(in parent: String, now: Int = time(nil)) {
    for name in FileSystem.names(in: parent) ?? [] where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
        status.st_uid == geteuid(), Int(status.st_mtim.tv_sec) < now - age
      else { continue }
      let lock = open("\(path)/lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
      defer { if lock >= 0 { close(lock) } }
      guard lock < 0 || flock(lock, LOCK_EX | LOCK_NB) == 0 else { continue }
      erase(path)
    }
  }

  /// Removes a folder; of a file that a process still has open nothing is left to be read.
  private static func erase(_ path: String) {
    FileSystem.empty("\(path)/in")
    try? FileSystem.remove(path)
  }
}
