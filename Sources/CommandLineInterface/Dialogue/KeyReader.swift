import Files
import Glibc

/// One press of a key.
enum Key: Equatable {
  case up, down, left, right, enter, space, backspace, stop
  case text(Character)
}

/// Keys from a terminal as they are pressed, without waiting for a line.
final class KeyReader {
  private var former = termios()
  private var lastAct: Int?

  /// `nil` when standard input is no terminal.
  init?() {
    guard tcgetattr(STDIN_FILENO, &former) == 0 else { return nil }
    var raw = former
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    // Whoever ends the program by a signal wants to see what they type afterwards.
    let settings = former
    lastAct = LastActs.register {
      var settings = settings
      tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }
    guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw) == 0 else {
      restore()
      return nil
    }
  }

  /// Gives the terminal back as it was.
  func restore() {
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &former)
    if let lastAct { LastActs.forget(lastAct) }
    lastAct = nil
  }

  /// The next key, `nil` when a second passes without one; `stop` when the terminal is gone.
  func nextWithinASecond() -> Key? {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    let ready = poll(&waiting, 1, 1_000)
    return ready == 0 || (ready < 0 && errno == EINTR) ? nil : next()
  }

  /// The next key; `stop` when the terminal is gone.
  func next() -> Key {
    while true {
      guard let byte = byte() else { return .stop }
      switch byte {
      case 0x03, 0x04: return .stop
      case 0x0A, 0x0D: return .enter
      case 0x20: return .space
      case 0x08, 0x7F: return .backspace
      case 0x1B:
        // A lone escape is followed by nothing; an arrow by two more bytes at once.
        guard isMoreWaiting, let mark = self.byte(), mark == 0x5B || mark == 0x4F else {
          return .stop
        }
        switch self.byte() {
        case 0x41: return .up
        case 0x42: return .down
        case 0x43: return .right
        case 0x44: return .left
        default: continue
        }
      case 0x21...0x7E: return .text(Character(UnicodeScalar(byte)))
      case 0xC2...0xF4:
        if let character = character(after: byte) { return .text(character) }
      default: continue
      }
    }
  }

  private func character(after first: UInt8) -> Character? {
    var bytes = [first]
    for _ in 1..<(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) {
      guard let next = byte() else { return nil }
      bytes.append(next)
    }
    return String(validating: bytes, as: UTF8.self)?.first
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return byte }
      if count < 0, errno == EINTR { continue }
      return nil
    }
  }

  private var isMoreWaiting: Bool {
    var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 30) > 0
  }
}
