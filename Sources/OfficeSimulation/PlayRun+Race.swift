import CivilTime
import Dispatch
import Synchronization

extension Act {
  /// Whether it makes nothing that later acts name, so that another act may happen at the same time.
  var mayRace: Bool {
    switch self {
    case .abandon, .resume, .transfer, .declareTrack, .withdrawTrack, .enrol, .leave, .wait,
      .stopWaiting, .cancelClass, .moveClass, .attend, .giveStall, .handKey, .vacateStall,
      .closeDay, .correctDay, .deliver:
      true
    default: false
    }
  }
}

extension PlayRun {
  /// Lets two acts happen at once, through two hands; what came of them has to be what one of the two
  /// orders gives.
  mutating func race(
    _ first: Act,
    _ second: Act,
    _ faults: inout [String]
  ) throws -> [OfficePlay.Course.Step] {
    let refusals = office.performAtOnce(first, second)
    let acts = [(first, refusals[0]), (second, refusals[1])]
    let written = try takeRevisions()
    let before = oracle
    var found: [String] = []
    for order in [acts, acts.reversed()] {
      var possible = before
      var wrong: [String] = []
      for (act, refusal) in order { wrong += Self.take(act, refusal, PlayedOutcome(), &possible) }
      let parts = touched(written, possible)
      wrong += try office.view(of: parts).differences(from: possible.view.restricted(to: parts))
      wrong += try office.staleLists(of: parts).map { "stale: \($0)" }
      if wrong.isEmpty || found.isEmpty { (oracle, found) = (possible, wrong) }
      if wrong.isEmpty { break }
    }
    expected = oracle.view
    faults += found
    return acts.map { .init(act: $0.0, refusal: $0.1.map { "at once, \($0)" }) }
  }
}

extension PlayedOffice {
  /// - Returns: why each was refused; `nil` for what was acknowledged.
  fileprivate func performAtOnce(_ first: Act, _ second: Act) -> [String?] {
    let refusals = Mutex<[Int: String]>([:])
    let now = clock.now().milliseconds
    let errands = [first, second].map { act in
      PlayErrand(database: database, now: now, act: act, names: names)
    }
    let helpers = helpers
    DispatchQueue.concurrentPerform(iterations: errands.count) { number in
      do {
        let report = try helpers[number].report(on: errands[number])
        if let refusal = report.refusal { refusals.withLock { $0[number] = refusal } }
      } catch {
        refusals.withLock { $0[number] = "\(error)" }
      }
    }
    return refusals.withLock { refusals in errands.indices.map { refusals[$0] } }
  }
}
