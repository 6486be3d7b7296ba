import Foundation
import Glibc

extension OkoceProcess {
  /// Everything a person sees on a terminal, and the status.
  struct Screen {
    var text: String
    var status: Int32
  }

  /// Runs a line on a terminal of its own, on which `answers` are typed, one a line.
  ///
  /// - Parameter sight: what has to be on the screen before anything is typed. A dialogue by keys drops
  ///   what was typed before it took the keyboard, as a person can't answer what they haven't seen.
  func runOnTerminal(
    _ line: String,
    columns: UInt16 = 80,
    typing answers: [String],
    after sight: String = ""
  ) throws -> Screen {
    try runOnTerminal(line, columns: columns, [(sight, answers)])
  }

  /// The same, with what is typed only after each thing was seen.
  func runOnTerminal(
    _ line: String,
    columns: UInt16 = 80,
    _ turns: [(after: String, typing: [String])]
  ) throws -> Screen {
    let terminal = try TerminalPair(columns: columns)
    let process = Process()
    process.executableURL = OkoceProcess.binary
    process.arguments = Array(OkoceProcess.words(of: line).dropFirst())
    process.currentDirectoryURL = folder
    process.environment = variables
    let handle = FileHandle(fileDescriptor: terminal.window, closeOnDealloc: false)
    process.standardInput = handle
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    close(terminal.window)
    var seen: [UInt8] = []
    for turn in turns {
      seen += terminal.read(until: turn.after)
      let typed = turn.typing.map { "\($0)\n" }.joined()
      _ = typed.withCString { write(terminal.keyboard, $0, strlen($0)) }
    }
    let text = String(decoding: seen + terminal.readToEnd(), as: UTF8.self)
    process.waitUntilExit()
    close(terminal.keyboard)
    return Screen(text: text, status: process.terminationStatus)
  }
}

/// A pseudo-terminal: what is typed at one end is read at the other.
private struct TerminalPair {
  /// Where a person sits.
  let keyboard: Int32
  /// Where the program sits.
  let window: Int32

  struct Unavailable: Error {}

  // Macros that Swift can't see: TIOCSPTLCK and TIOCGPTN of ioctl_tty(2).
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init(columns: UInt16) throws {
    keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard keyboard >= 0, ioctl(keyboard, Self.setLock, &lock) == 0,
      ioctl(keyboard, Self.getNumber, &number) == 0
    else { throw Unavailable() }
    window = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard window >= 0 else { throw Unavailable() }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(window, UInt(TIOCSWINSZ), &size)
    // What is typed ahead would stand on the screen before the question it answers.
    var settings = termios()
    tcgetattr(window, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(window, TCSANOW, &settings)
  }

  /// Until those words were shown, or the program has closed its end.
  func read(until words: String) -> [UInt8] {
    var bytes: [UInt8] = []
    while !words.isEmpty, !String(decoding: bytes, as: UTF8.self).contains(words), let more = next()
    {
      bytes += more
    }
    return bytes
  }

  /// Until the program has closed its end.
  func readToEnd() -> [UInt8] {
    var bytes: [UInt8] = []
    while let more = next() { bytes += more }
    return bytes
  }

  /// What is shown next; `nil` once the end is closed, which a terminal reports as an error.
  private func next() -> ArraySlice<UInt8>? {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = Glibc.read(keyboard, &chunk, chunk.count)
    return count > 0 ? chunk[..<count] : nil
  }
}
