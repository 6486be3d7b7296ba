import Foundation
import Glibc

extension OkoceProcess {
  /// Everything a person sees on a terminal, and the status.
  struct Screen {
    var text: String
    var status: Int32
  }

  /// Runs a line on a terminal of its own, on which `answers` are typed, one a line.
  func runOnTerminal(
    _ line: String,
    columns: UInt16 = 80,
    typing answers: [String]
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
    let typed = answers.map { "\($0)\n" }.joined()
    _ = typed.withCString { write(terminal.keyboard, $0, strlen($0)) }
    let text = terminal.readToEnd()
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

  /// Until the program has closed its end, which a terminal reports as an error.
  func readToEnd() -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(keyboard, &chunk, chunk.count)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}
