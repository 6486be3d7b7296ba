import CivilTime

/// What only the engine can say of an act, since it drew lots or searched: the oracle doesn't foresee it,
/// and holds it to what the rules leave open.
public struct PlayedOutcome: Hashable, Codable, Sendable {
  /// A class of a draft.
  struct Drafted: Hashable, Codable, Sendable {
    var module: PlayedModule
    var centre: PlayedCentre
    /// Longest waiting first.
    var people: [Int]
    /// What it became when the draft was published; `nil` for nothing.
    var made: Made?
  }

  struct Made: Hashable, Codable, Sendable {
    var capacity: Int
    /// In milliseconds.
    var starts: [Int64]
    var ends: [Int64]
  }

  /// Somebody and the stall that they got.
  struct Placement: Hashable, Codable, Sendable {
    var person: Int
    var stall: Int
  }

  var drafted: [Drafted] = []
  /// Who got no stall, first of the line first.
  var waiting: [Int] = []
  var placements: [Placement] = []
}
