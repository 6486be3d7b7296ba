public import CurriculumModel
import Hashing
public import Progression

/// Everything a draw depends on beside chance, as it is published when the list is closed.
public struct DrawList: Hashable, Sendable {
  /// Somebody on the list.
  public struct Entrant: Hashable, Sendable {
    public var registration: RegistrationID
    /// The group they come in; `nil` for everybody else.
    public var group: PriorityGroupID?
    public var trade: TradeID

    public init(registration: RegistrationID, group: PriorityGroupID? = nil, trade: TradeID) {
      self.registration = registration
      self.group = group
      self.trade = trade
    }
  }

  public var allocation: AllocationID
  public var hall: HallID
  /// Who comes before everybody else, first group first.
  public var groups: [PriorityGroupID]
  /// In any order; the digest sorts them.
  public var stalls: [OfferedStall]
  /// In any order; the digest sorts them.
  public var entrants: [Entrant]

  public init(
    allocation: AllocationID,
    hall: HallID,
    groups: [PriorityGroupID],
    stalls: [OfferedStall],
    entrants: [Entrant]
  ) {
    self.allocation = allocation
    self.hall = hall
    self.groups = groups
    self.stalls = stalls
    self.entrants = entrants
  }

  /// The text that the digest is made of: one fact a line, parts set apart by tabs, names in the
  /// order of their bytes, `-` for none.
  ///
  /// No name may hold a tab or a line end, so that two lists can't have one text; verification
  /// refuses a document with such a name.
  public var canonicalText: String {
    var lines = ["okoce-list-1", "allocation\t\(allocation)", "hall\t\(hall)"]
    lines += groups.map { "group\t\($0)" }
    lines += stalls.sorted(by: { $0.id.rawValue.precedes($1.id.rawValue) }).map { stall in
      let trades = stall.trades.map(\.rawValue).sorted { $0.precedes($1) }
      return "stall\t\(stall.id)\t\(trades.isEmpty ? "-" : trades.joined(separator: ","))"
    }
    lines += sortedEntrants.map { entrant in
      "applicant\t\(entrant.group?.rawValue ?? "-")\t\(entrant.registration)\t\(entrant.trade)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// SHA-256 of the canonical text, 64 lower-case hexadecimal digits.
  ///
  /// - Complexity: O(n log n) for n entrants and stalls.
  public var digest: String { SHA256.hash(canonicalText).hexadecimal }

  var sortedEntrants: [Entrant] {
    entrants.sorted { $0.registration.rawValue.precedes($1.registration.rawValue) }
  }
}

extension String {
  /// Whether its UTF-8 bytes come before the other's, which is the order of code points too.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

  /// Whether it is a name that a published list can hold: visible ASCII without a comma.
  var isPlainName: Bool {
    !isEmpty && self != "-"
      && utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ",") }
  }

  /// Whether it has no line end or other control character.
  var isPlainText: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
}
