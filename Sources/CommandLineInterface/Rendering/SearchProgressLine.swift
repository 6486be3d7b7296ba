import Synchronization
import Timetabling

/// One line on a terminal that says how far a search has come: time, cost, moves a second.
final class SearchProgressLine: Sendable {
  private let threads: Int
  private let language: Language
  private let start = ContinuousClock.now
  /// Overwritten in place on a terminal; a line each second where `--progress` asks for it.
  private let isTerminal: Bool
  private let isShown: Bool
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(threads: Int, isAsked: Bool, in session: Session) {
    self.threads = threads
    language = session.language
    isTerminal = StandardStream.error.isTerminal
    isShown = isTerminal || isAsked
  }

  func show(_ progress: SearchProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let pause = isTerminal ? Duration.milliseconds(200) : .seconds(1)
    let isDue = last.withLock { last in
      if let last, now - last < pause { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let text = TimetablePhrases.progress(
      progress,
      seconds: start.duration(to: now).seconds,
      threads: threads,
      language
    )
    StandardStream.error.write(isTerminal ? "\r\u{1B}[K\(text)" : "\(text)\n")
  }

  /// Takes the line away again.
  func finish() {
    guard isTerminal, last.withLock({ $0 != nil }) else { return }
    StandardStream.error.write("\r\u{1B}[K")
  }
}
