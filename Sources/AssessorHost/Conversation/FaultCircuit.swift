/// Leaves an assessor alone for a while after it failed several times in a row.
struct FaultCircuit: Sendable {
  /// How many faults in a row are enough.
  let threshold: Int
  /// How long it rests; then one request tries it again.
  let rest: Duration
  private var inARow = 0
  private var openedAt: ContinuousClock.Instant?
  private var last: FaultKind?

  init(threshold: Int, rest: Duration) {
    self.threshold = threshold
    self.rest = rest
  }

  /// - Throws: `resting`, naming the code of the last fault.
  mutating func enter(at now: ContinuousClock.Instant) throws(HostFault) {
    guard let openedAt else { return }
    guard openedAt.duration(to: now) >= rest else {
      let code = last.map { ", the last time with \($0.rawValue)" } ?? ""
      throw HostFault(.resting, "it failed \(inARow) times in a row\(code), and rests")
    }
    // This one tries; until it is known how that went, the others go on waiting.
    self.openedAt = now
  }

  mutating func note(_ fault: FaultKind, at now: ContinuousClock.Instant) {
    guard fault.countsAgainstAssessor else { return }
    inARow += 1
    last = fault
    if inARow >= threshold { openedAt = now }
  }

  mutating func noteSuccess() {
    inARow = 0
    openedAt = nil
    last = nil
  }
}
