/// Where all ways through an expression stand after so many scalars.
struct PatternState: Hashable, Sendable {
  var active: [Int]
  var counts: [UInt64]
  var isAtEnd: Bool
}

/// The states of a run so far, since most texts lead to the same few over and over.
///
/// - Source: Cox, "Regular expression matching can be simple and fast" (2007), "Caching the NFA to
///   build a DFA".
struct PatternMemory {
  private struct Move: Hashable {
    var state: Int
    /// A bit for each class that holds the scalar.
    var signature: UInt64
  }

  /// Beyond that every state seems to be new, and keeping them costs more than it saves.
  private static let most = 100

  private var states: [PatternState]
  private var numbers: [PatternState: Int]
  private var moves: [Move: Int] = [:]
  private var state = 0

  init(_ start: PatternState) {
    states = [start]
    numbers = [Self.inOrder(start): 0]
  }

  /// Where such a scalar led before.
  mutating func move(on signature: UInt64) -> PatternState? {
    guard let next = moves[Move(state: state, signature: signature)] else { return nil }
    state = next
    return states[next]
  }

  /// Remembers where such a scalar led; `false` when there is no more room.
  mutating func keep(_ reached: PatternState, after signature: UInt64) -> Bool {
    guard states.count < Self.most else { return false }
    let key = Self.inOrder(reached)
    let next = numbers[key] ?? states.count
    if next == states.count {
      states.append(reached)
      numbers[key] = next
    }
    moves[Move(state: state, signature: signature)] = next
    state = next
    return true
  }

  /// The same joints are the same state, in whichever order they were reached.
  private static func inOrder(_ state: PatternState) -> PatternState {
    var state = state
    state.active.sort()
    return state
  }
}
