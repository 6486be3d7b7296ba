import CivilTime
import CurriculumModel
import Files
import Progression

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The ids of those who were erased, in a file beside the database, so that a copy that is put back
/// does not bring them back.
///
/// One line for each: the participant's id, when they were erased, and when they were entered (in
/// milliseconds), which tells them from somebody of that id in another database. Nothing in it is
/// personal. It only ever grows, and a line is on the disk before its erasure is.
struct ErasureList {
  struct Entry: Hashable {
    var participant: ParticipantID
    var erased: Instant
    var created: Instant
  }

  let path: String

  init(besides database: String) { path = database + ".erased" }

  /// In bytes; 0 when there is none.
  var size: Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Every line that is whole.
  ///
  /// One that was cut short by a power cut is none; without a list there is none.
  /// - Throws: `StorageFailure.unopenable` naming a list that can't be read: whoever goes on without
  ///   it would bring people back.
  func entries() throws(StorageFailure) -> [Entry] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return [] }
      throw failure
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure }
      if count == 0 { break }
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Entry.init)
  }

  /// Adds lines and brings them to the disk.
  ///
  /// - Throws: `StorageFailure.unopenable` naming the list.
  func append(_ entries: [Entry]) throws(StorageFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure }
    defer { close(descriptor) }
    // After a line that was cut short comes a new one.
    let text = (size == 0 ? "" : "\n") + entries.map { $0.line + "\n" }.joined()
    let code = Array(text.utf8).withUnsafeBytes { DescriptorWriting.write($0, to: descriptor) }
    if let code { throw failure(code) }
    guard fsync(descriptor) == 0 else { throw failure }
  }

  /// What the last call failed for.
  private var failure: StorageFailure { failure(errno) }

  private func failure(_ code: CInt) -> StorageFailure {
    .unopenable(path: path, reason: String(cString: strerror(code)))
  }
}

extension ErasureList.Entry {
  var line: String { "\(participant) \(erased) \(created.milliseconds)" }

  init?(_ line: Substring) {
    let parts = line.split(separator: " ")
    guard parts.count == 3, let erased = Instant(parts[1]), let created = Int64(parts[2]) else {
      return nil
    }
    self.init(
      participant: ParticipantID(String(parts[0])),
      erased: erased,
      created: Instant(milliseconds: created)
    )
  }
}
