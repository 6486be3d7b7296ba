import CurriculumModel
import Programme
import Progression
import Storage

/// A play under way: the engine, the oracle and the hand that draws what happens next.
struct PlayRun {
  private var office: PlayedOffice
  private var oracle: Oracle
  private var drawing: ActDrawing
  private var revisions: [String: Int]
  private var expected: PlayedView

  init(_ template: PlayTemplate, seed: UInt64, in parent: String) throws {
    office = try PlayedOffice(template, seed: seed, in: parent)
    oracle = Oracle(now: PlayTemplate.start)
    for product in 0..<PlayTemplate.products { oracle.products[product] = OracleProduct() }
    drawing = ActDrawing(seed: seed)
    revisions = try office.revisions()
    expected = oracle.view
  }

  /// Lets the next act happen, and says what is wrong after it.
  mutating func next(
    _ care: OfficePlay.Care,
    _ faults: inout [String]
  ) throws -> OfficePlay.Course.Step {
    let act = drawing.next(knowing: oracle)
    let hand = drawing.hand(of: office.hands.count)
    var refusal: String?
    do {
      try office.perform(act, by: hand)
    } catch {
      refusal = "\(error)"
    }
    switch (oracle.expectation(of: act), refusal) {
    case (.accepted, let refusal?):
      faults.append("refused, and had to be let through: \(refusal)")
    case (.refused, nil): faults.append("let through, and had to be refused")
    default: break
    }
    if refusal == nil { oracle.apply(act) }
    let written = try takeRevisions()
    if refusal != nil, !written.isEmpty {
      faults.append("refused, and events were left behind in \(written.sorted())")
    }
    let seen = oracle.view
    var parts = PlayedParts(streams: written, of: office)
    parts.add(seen.changes(since: expected))
    if case .clock = act { parts.people.formUnion(office.people.keys) }
    expected = seen
    if care == .everything {
      faults += try differences(in: .everything(in: office)) + office.unsoundness()
    } else {
      faults += try differences(in: parts)
      faults += try office.staleLists(of: parts).map { "stale: \($0)" }
    }
    return .init(act: act, refusal: refusal)
  }

  /// What is wrong with the whole when all has happened.
  func faultsAtTheEnd() throws -> [String] {
    try differences(in: .everything(in: office)) + office.unsoundness() + office.rebuildChanges()
  }

  private func differences(in parts: PlayedParts) throws -> [String] {
    try office.view(of: parts).differences(from: expected.restricted(to: parts))
  }

  /// The streams that were written to since this was asked last.
  private mutating func takeRevisions() throws -> Set<String> {
    let now = try office.revisions()
    let written = now.filter { revisions[$0.key] != $0.value }
    revisions = now
    return Set(written.keys)
  }
}

extension PlayedOffice {
  fileprivate func revisions() throws -> [String: Int] {
    try hands[0].store.read { try $0.streamRevisions() }
  }

  /// What a check of the file finds.
  fileprivate func unsoundness() throws -> [String] {
    let check = try hands[0].checkDatabase()
    return check.integrity.map { "the file: \($0)" } + check.register.map { "the register: \($0)" }
      + check.stale.map { "stale: \($0)" }
  }

  fileprivate func staleLists(of parts: PlayedParts) throws -> [String] {
    try hands[0].staleLists(
      of: parts.people.compactMap { people[$0] },
      parts.classes.compactMap { classes[$0] }
    )
  }

  /// Rows of lists that are other ones after all were computed again from the events.
  fileprivate func rebuildChanges() throws -> [String] {
    func rows() throws -> Set<Substring> {
      Set(try hands[0].store.read { try $0.projectionDump() }.split(separator: "\n"))
    }
    try hands[0].refreshLapsed()
    let kept = try rows()
    _ = try hands[0].rebuildProjections()
    let rebuilt = try rows()
    return kept.subtracting(rebuilt).sorted().map { "kept, and not rebuilt: \($0)" }
      + rebuilt.subtracting(kept).sorted().map { "rebuilt, and not kept: \($0)" }
  }
}
