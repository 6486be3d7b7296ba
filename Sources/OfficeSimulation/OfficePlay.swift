import CivilTime
import Programme
import Storage

/// One play: an office in which random things happen, each held to an oracle.
///
/// After every act the two have to say the same of every person, seat, stall, rupiah and piece of
/// goods; an act that was refused leaves no event behind, one that was acknowledged leaves some; and
/// the file has to be sound, its lists what its events say.
public struct OfficePlay: Sendable {
  public var seed: UInt64
  /// How many acts at most.
  public var length: Int

  public static let usualLength = 24

  public init(seed: UInt64, length: Int = usualLength) {
    self.seed = seed
    self.length = length
  }

  /// How a play went.
  public struct Course: Sendable {
    public struct Step: Sendable, CustomStringConvertible {
      public var act: Act
      /// In the engine's words; `nil` for what was acknowledged.
      public var refusal: String?

      public var description: String { "\(act)\(refusal.map { ": refused, \($0)" } ?? "")" }
    }

    public var seed: UInt64
    public var steps: [Step] = []
    /// What was wrong after the last step; empty for a play without fault.
    public var faults: [String] = []
  }

  /// Plays it through, up to the first fault.
  ///
  /// - Parameter parent: an existing folder; nothing is left in it.
  /// - Throws: what opening a store throws.
  public func run(_ template: PlayTemplate, in parent: String) throws -> Course {
    var office = try PlayedOffice(template, seed: seed, in: parent)
    var oracle = Oracle(now: PlayTemplate.start)
    for product in 0..<PlayTemplate.products { oracle.products[product] = OracleProduct() }
    var drawing = ActDrawing(seed: seed)
    var course = Course(seed: seed)
    var events = try office.hands[0].eventCount()
    while course.steps.count < length, course.faults.isEmpty {
      let act = drawing.next(knowing: oracle)
      let hand = drawing.hand(of: office.hands.count)
      var refusal: String?
      do {
        try office.perform(act, by: hand)
      } catch {
        refusal = "\(error)"
      }
      course.steps.append(.init(act: act, refusal: refusal))
      switch (oracle.expectation(of: act), refusal) {
      case (.accepted, let refusal?):
        course.faults.append("refused, and had to be let through: \(refusal)")
      case (.refused, nil): course.faults.append("let through, and had to be refused")
      default: break
      }
      if refusal == nil { oracle.apply(act) }
      let count = try office.hands[0].eventCount()
      if refusal != nil, count != events {
        course.faults.append("refused, and \(count - events) events were left behind")
      }
      events = count
      course.faults += try office.view().differences(from: oracle.view)
      course.faults += try office.unsoundness()
    }
    return course
  }
}

extension PlayedOffice {
  /// What a check of the file finds.
  fileprivate func unsoundness() throws -> [String] {
    let check = try hands[0].checkDatabase()
    return check.integrity.map { "the file: \($0)" } + check.stale.map { "stale: \($0)" }
  }
}

extension Office {
  fileprivate func eventCount() throws -> Int { try store.read { try $0.eventCount() } }
}
