/// A sign before a line that says how it stands; it reads without colour, and in ASCII too.
enum Mark {
  case done, open, waiting, locked, failed, skipped, warning

  func text(on terminal: Terminal) -> StyledText {
    StyledText(terminal.hasUnicode ? symbol : letters, emphasis)
  }

  private var symbol: String {
    switch self {
    case .done: "✓"
    case .open: "▸"
    case .waiting: "…"
    case .locked: "○"
    case .failed: "✗"
    case .skipped: "–"
    case .warning: "!"
    }
  }

  private var letters: String {
    switch self {
    case .done: "[x]"
    case .open: "[>]"
    case .waiting: "[~]"
    case .locked: "[ ]"
    case .failed: "[!]"
    case .skipped: "[-]"
    case .warning: "(!)"
    }
  }

  private var emphasis: StyledText.Emphasis {
    switch self {
    case .done: .good
    case .open, .waiting, .warning: .active
    case .failed: .bad
    case .locked, .skipped: .quiet
    }
  }
}
