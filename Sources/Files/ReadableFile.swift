#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file or standard input, read from its start: the only reader of the whole program.
///
/// It tells a failed read from an end, never reads more than its limit, and never waits without
/// end: a pipe through which nothing comes is given up.
public final class ReadableFile {
  /// The name that means standard input wherever a file is read.
  public static let standardInput = "-"
  /// How long a pipe may be silent.
  static let patience = 10

  /// What may be opened.
  public enum Opening: Sendable {
    /// Whatever a person names: a file, a link to one, a pipe.
    case anything
    /// A file itself, no link to one: what is published or run is what stands in its folder.
    case plainFile
  }

  private let descriptor: CInt
  private let path: String
  private let kind: FileKind
  private let limit: Int
  private let isRegular: Bool
  private let isTerminal: Bool
  private let first: stat
  private var text: TextCheck?
  /// How many bytes were read so far.
  public private(set) var count = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - limit: the most bytes to read; the kind's own when `nil`.
  /// - Throws: the reason why it can't be opened, or that it is larger than the limit.
  public init(
    _ path: String,
    as kind: FileKind,
    limit: Int? = nil,
    opening: Opening = .anything
  ) throws(UnreadableFile) {
    self.path = path
    self.kind = kind
    self.limit = limit ?? kind.limit
    text =
      kind.isText || kind.longestLine != nil
      ? TextCheck(longestLine: kind.longestLine, requiresUTF8: kind.isText) : nil
    // Without waiting, since opening a pipe that nobody writes to would last for ever.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    descriptor =
      switch opening {
      case .anything where path == Self.standardInput: fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
      case .anything: open(path, flags)
      case .plainFile: open(path, flags | O_NOFOLLOW)
      }
    guard descriptor >= 0 else { throw UnreadableFile(path, as: kind, Self.cause(of: errno)) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    let type = isKnown ? status.st_mode & S_IFMT : 0
    first = status
    isRegular = type == S_IFREG
    isTerminal = type == S_IFCHR && isatty(descriptor) == 1
    let isPipe = type == S_IFIFO || type == S_IFSOCK && path == Self.standardInput
    let isNothing = type == S_IFCHR && Self.isNullDevice(status)
    let cause: UnreadableFile.Cause? =
      switch opening {
      case _ where type == S_IFDIR: .folder
      case .plainFile where !isRegular: .notPlain
      case .anything where !isRegular && !isPipe && !isTerminal && !isNothing: .notPlain
      case _ where isRegular && Int(status.st_size) > self.limit: .tooLarge(limit: self.limit)
      default: nil
      }
    if let cause {
      close(descriptor)
      throw UnreadableFile(path, as: kind, cause)
    }
  }

  deinit { close(descriptor) }

  /// Everything that is left.
  public func all() throws(UnreadableFile) -> [UInt8] {
    if isRegular, first.st_size > 0, count == 0 { return try whole(Int(first.st_size)) }
    var bytes: [UInt8] = []
    while true {
      let part = try next()
      if part.isEmpty { return bytes }
      bytes += part
    }
  }

  /// A file whose size is known, in one piece.
  private func whole(_ size: Int) throws(UnreadableFile) -> [UInt8] {
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while filled < size, let start = buffer.baseAddress {
        let part = read(descriptor, start + filled, size - filled)
        failure = part < 0 ? errno : 0
        if failure == EINTR { continue }
        guard part > 0 else { return }
        filled += part
      }
    }
    count = bytes.count
    isAtEnd = true
    guard failure == 0 else { throw unreadable(Self.cause(of: failure, after: count)) }
    if let cause = text?.problem(in: bytes) ?? text?.problem(in: []) { throw unreadable(cause) }
    try requireUnchanged()
    return bytes
  }

  /// The next bytes; none at the end.
  public func next(_ most: Int = 1 << 18) throws(UnreadableFile) -> [UInt8] {
    guard !isAtEnd else { return [] }
    var failure: CInt = 0
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, filled in
        let count = read(descriptor, buffer.baseAddress, most)
        failure = count < 0 ? errno : 0
        filled = max(0, count)
      }
      if failure == EINTR { continue }
      if failure == EAGAIN || bytes.isEmpty && failure == 0 && isUnconnected {
        try waitForMore()
        continue
      }
      guard failure == 0 else { throw unreadable(Self.cause(of: failure, after: count)) }
      count += bytes.count
      guard count <= limit else { throw unreadable(.tooLarge(limit: limit)) }
      if bytes.isEmpty { isAtEnd = true }
      if let cause = text?.problem(in: bytes) { throw unreadable(cause) }
      if isAtEnd { try requireUnchanged() }
      return bytes
    }
  }

  /// Whether it is a named pipe to which nobody has begun to write, which reads like one at its end.
  private var isUnconnected: Bool {
    guard !isRegular, !isTerminal, count == 0, path != Self.standardInput else { return false }
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 0
  }

  private func waitForMore() throws(UnreadableFile) {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = isTerminal ? -1 : CInt(Self.patience * 1_000)
    let ready = poll(&waiting, 1, milliseconds)
    if ready == 0 { throw unreadable(.silent(seconds: Self.patience)) }
  }

  private func requireUnchanged() throws(UnreadableFile) {
    guard isRegular else { return }
    var last = stat()
    guard fstat(descriptor, &last) == 0 else {
      throw unreadable(Self.cause(of: errno, after: count))
    }
    let isSame =
      last.st_size == first.st_size && last.st_mtim.tv_sec == first.st_mtim.tv_sec
      && last.st_mtim.tv_nsec == first.st_mtim.tv_nsec
    // What the kernel writes while it is read has no size.
    let isWhole = first.st_size == 0 || count == Int(first.st_size)
    guard isSame, isWhole else { throw unreadable(.changed) }
  }

  private func unreadable(_ cause: UnreadableFile.Cause) -> UnreadableFile {
    UnreadableFile(path, as: kind, cause)
  }

  private static func cause(of code: CInt, after count: Int = 0) -> UnreadableFile.Cause {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .folder
    case ELOOP, ENXIO: .notPlain
    case EACCES, EPERM: .notPermitted
    default: .failed(String(cString: strerror(code)), after: count)
    }
  }

  /// `/dev/null`, which is read as an empty file.
  private static func isNullDevice(_ status: stat) -> Bool {
    var null = stat()
    return stat("/dev/null", &null) == 0 && null.st_rdev == status.st_rdev
  }
}

extension ReadableFile {
  /// Makes sure that bytes are text, for formats of which some are text and some say themselves
  /// how they are written.
  /// - Throws: the line that is no UTF-8.
  public static func requireText(
    _ bytes: [UInt8],
    of path: String,
    as kind: FileKind
  ) throws(UnreadableFile) {
    var check = TextCheck(longestLine: nil)
    guard let cause = check.problem(in: bytes) ?? check.problem(in: []) else { return }
    throw UnreadableFile(path, as: kind, cause)
  }

  /// The whole of a file, or of standard input for `-`.
  public static func bytes(
    of path: String,
    as kind: FileKind,
    limit: Int? = nil,
    opening: Opening = .anything
  ) throws(UnreadableFile) -> [UInt8] {
    try ReadableFile(path, as: kind, limit: limit, opening: opening).all()
  }
}
