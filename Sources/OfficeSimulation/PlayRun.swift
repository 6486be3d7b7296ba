import CurriculumModel
import Programme
import Progression
import Storage

/// A play under way: the engine, the oracle and the hand that draws what happens next.
struct PlayRun {
  var office: PlayedOffice
  var oracle: Oracle
  var drawing: ActDrawing
  var revisions: [String: Int]
  var expected: PlayedView

  init(
    _ template: PlayTemplate,
    seed: UInt64,
    in parent: String,
    helpers: [any PlayHelper]
  ) throws {
    office = try PlayedOffice(template, seed: seed, in: parent, helpers: helpers)
    oracle = Oracle(now: PlayTemplate.start)
    for product in 0..<PlayTemplate.products { oracle.products[product] = OracleProduct() }
    drawing = ActDrawing(seed: seed)
    revisions = try office.revisions()
    expected = oracle.view
  }

  /// Lets the next act happen, or the next two at once, and says what is wrong after it.
  mutating func next(
    _ care: OfficePlay.Care,
    _ faults: inout [String]
  ) throws -> [OfficePlay.Course.Step] {
    let act = drawing.next(knowing: oracle)
    let hand = drawing.hand(of: office.hands.count)
    if office.helpers.count > 1, act.mayRace {
      let other = drawing.next(knowing: oracle)
      if other.mayRace { return try race(act, other, &faults) }
    }
    var refusal: String?
    var outcome = PlayedOutcome()
    do {
      outcome = try office.perform(act, by: hand)
    } catch {
      refusal = "\(error)"
    }
    faults += Self.take(act, refusal, outcome, &oracle)
    let written = try takeRevisions()
    if refusal != nil, !written.isEmpty {
      faults.append("refused, and events were left behind in \(written.sorted())")
    }
    var parts = touched(written, oracle)
    if case .clock = act { parts.people.formUnion(office.names.people.keys) }
    expected = oracle.view
    if care == .everything {
      faults += try differences(in: .everything(in: office)) + office.unsoundness()
    } else {
      faults += try differences(in: parts)
      faults += try office.staleLists(of: parts).map { "stale: \($0)" }
    }
    return [.init(act: act, refusal: refusal)]
  }

  /// Holds an act's answer to an oracle, which takes in what was acknowledged.
  static func take(
    _ act: Act,
    _ refusal: String?,
    _ outcome: PlayedOutcome,
    _ oracle: inout Oracle
  ) -> [String] {
    switch (oracle.expectation(of: act), refusal) {
    case (.accepted, let refusal?): ["refused, and had to be let through: \(refusal)"]
    case (.refused, nil):
      ["let through, and had to be refused"] + oracle.apply(act, outcome)
    case (_, nil): oracle.apply(act, outcome)
    case (_, .some): []
    }
  }

  /// What was written to, and what should have changed.
  func touched(_ written: Set<String>, _ oracle: Oracle) -> PlayedParts {
    var parts = PlayedParts(streams: written, of: office)
    parts.add(oracle.view.changes(since: expected))
    return parts
  }

  /// What is wrong with the whole when all has happened.
  func faultsAtTheEnd() throws -> [String] {
    try differences(in: .everything(in: office)) + office.unsoundness() + office.rebuildChanges()
  }

  private func differences(in parts: PlayedParts) throws -> [String] {
    try office.view(of: parts).differences(from: expected.restricted(to: parts))
  }

  /// The streams that were written to since this was asked last.
  mutating func takeRevisions() throws -> Set<String> {
    let now = try office.revisions()
    let written = now.filter { revisions[$0.key] != $0.value }
    revisions = now
    return Set(written.keys)
  }
}

extension PlayedOffice {
  fileprivate func revisions() throws -> [String: Int] {
    try office.store.read { try $0.streamRevisions() }
  }

  /// What a check of the file finds.
  fileprivate func unsoundness() throws -> [String] {
    let check = try office.checkDatabase()
    return check.integrity.map { "the file: \($0)" } + check.register.map { "the register: \($0)" }
      + check.stale.map { "stale: \($0)" }
  }

  func staleLists(of parts: PlayedParts) throws -> [String] {
    try office.staleLists(
      of: parts.people.compactMap { names.people[$0].map { RegistrationID($0) } },
      parts.classes.compactMap { names.classes[$0].map { ClassID($0) } }
    )
  }

  /// Rows of lists that are other ones after all were computed again from the events.
  fileprivate func rebuildChanges() throws -> [String] {
    func rows() throws -> Set<Substring> {
      Set(try office.store.read { try $0.projectionDump() }.split(separator: "\n"))
    }
    try office.refreshLapsed()
    let kept = try rows()
    _ = try office.rebuildProjections()
    let rebuilt = try rows()
    return kept.subtracting(rebuilt).sorted().map { "kept, and not rebuilt: \($0)" }
      + rebuilt.subtracting(kept).sorted().map { "rebuilt, and not kept: \($0)" }
  }
}
