import CivilTime

/// One play: an office in which random things happen, each held to an oracle.
///
/// After every act the engine and the oracle have to say the same of each person, class, hall, outlet
/// and activity that the act wrote to or should have changed; an act that was refused leaves no event
/// behind; and the lists of every stream that was written to say what its events say. When the play is
/// over they have to say the same of every person, seat, stall, rupiah and piece of goods, the file has
/// to be sound, and rebuilding all lists has to change no byte of them.
public struct OfficePlay: Sendable {
  /// What is looked at after each act.
  public enum Care: Hashable, Sendable {
    /// What the act wrote to, and what it should have changed.
    case touched
    /// Everything, the file and its lists too.
    case everything
  }

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
  /// What only shows at the end is looked for once more with all care, so that the last step of the
  /// course is the one that did it.
  /// - Parameters:
  ///   - parent: an existing folder; nothing is left in it.
  ///   - helpers: other processes that do some of the acts; without any, a second connection of this
  ///     one does.
  /// - Throws: what opening a store throws.
  public func run(
    _ template: PlayTemplate,
    in parent: String,
    helpers: [any PlayHelper] = []
  ) throws -> Course {
    let course = try run(template, in: parent, helpers, with: .touched)
    if course.faults.isEmpty { return course }
    let closer = try run(template, in: parent, helpers, with: .everything)
    return closer.faults.isEmpty ? course : closer
  }

  private func run(
    _ template: PlayTemplate,
    in parent: String,
    _ helpers: [any PlayHelper],
    with care: Care
  ) throws -> Course {
    var run = try PlayRun(template, seed: seed, in: parent, helpers: helpers)
    var course = Course(seed: seed)
    while course.steps.count < length, course.faults.isEmpty {
      course.steps += try run.next(care, &course.faults)
    }
    if course.faults.isEmpty { course.faults = try run.faultsAtTheEnd() }
    return course
  }
}
