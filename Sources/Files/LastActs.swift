import Synchronization

/// What has to be undone before the program ends, should a signal end it in the middle: files that
/// are passing only, a terminal's settings.
public enum LastActs {
  private struct State {
    var acts: [Int: @Sendable () -> Void] = [:]
    var last = 0
  }

  private static let state = Mutex(State())

  /// - Returns: a number by which to `forget` it.
  public static func register(_ act: @escaping @Sendable () -> Void) -> Int {
    state.withLock { state in
      state.last += 1
      state.acts[state.last] = act
      return state.last
    }
  }

  /// Has done with it: it was undone already.
  public static func forget(_ number: Int) {
    state.withLock { _ = $0.acts.removeValue(forKey: number) }
  }

  /// Carries all of them out, the latest first.
  public static func perform() {
    let acts = state.withLock { state in
      defer { state.acts = [:] }
      return state.acts.sorted { $0.key > $1.key }.map(\.value)
    }
    for act in acts { act() }
  }
}
