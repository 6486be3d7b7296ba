/// One line on a terminal that says how far long work has come; nothing at all in a pipe.
struct ProgressLine {
  private let label: String
  private let language: Language
  private let isShown: Bool
  private let width: Int
  private var last: ContinuousClock.Instant?

  init(_ label: String, language: Language, terminal: Terminal) {
    self.label = label
    self.language = language
    isShown = StandardStream.error.isTerminal
    width = StandardStream.error.columns ?? terminal.width
  }

  /// Shows `done` of `total` (`nil` when nobody knows how many there are).
  ///
  /// At most ten times a second, so it may be called for every item.
  mutating func update(_ done: Int, of total: Int? = nil) {
    guard isShown else { return }
    let now = ContinuousClock.now
    if let last, now - last < .milliseconds(100), done < total ?? .max { return }
    last = now
    var text = "\(label) \(language.number(done))"
    if let total {
      let share = total > 0 ? Double(done) / Double(total) : 1
      text += "/\(language.number(total)) \(language.percent(share))"
    }
    let line = StyledText(text).wrapped(to: width - 1).first ?? ""
    StandardStream.error.write("\r\u{1B}[K" + line.rendered(colour: false))
  }

  /// Takes the line away again.
  mutating func finish() {
    guard isShown, last != nil else { return }
    StandardStream.error.write("\r\u{1B}[K")
  }
}
