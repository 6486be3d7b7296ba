public import CurriculumModel
import Hashing
public import Progression

/// The draw: everybody's and every stall's ticket is a hash that nobody can choose.
///
/// Groups come in the plan's order and everybody else last, within a group by ticket. Each gets the
/// first stall by ticket that is still free and may be used for their trade; whoever gets none waits in
/// that order.
///
/// A ticket is SHA-256 of these lines, the last one without a line end:
/// ```
/// okoce-draw-1
/// L000001                      the round
/// 3f…                          the seed, 64 digits
/// 9c…                          the digest of the list
/// e3…                          SHA-256 of the absent, each on a line, sorted by bytes
/// melati tujuh                 the witnesses' words, one space between them
/// applicant R000001            or: stall A-001
/// ```
/// - Source: ADR 0014.
public enum Lottery {
  /// Who gets which stall.
  ///
  /// - Parameter absent: those on the list who have no part in the draw.
  /// - Complexity: O((n + m) log (n + m) + n × m) for n entrants and m stalls, the last for lists
  ///   whose trades hardly fit.
  public static func draw(
    _ list: DrawList,
    absent: some Sequence<RegistrationID> = [],
    seed: DrawSeed,
    witnesses: [String]
  ) -> DrawResult {
    let basis = DrawBasis(list, absent: absent)
    return draw(list, basis, seed: seed, witnesses: witnesses)
  }

  /// As `draw`, with the digests of the list and of the absent made before.
  static func draw(
    _ list: DrawList,
    _ basis: DrawBasis,
    seed: DrawSeed,
    witnesses: [String]
  ) -> DrawResult {
    let absent = basis.absent
    let tickets = Tickets(list.allocation, basis, seed: seed, witnesses: witnesses)
    let ranks = Dictionary(
      list.groups.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let line = list.entrants.filter { !absent.contains($0.registration) }
      .map { entrant in
        (
          rank: entrant.group.flatMap { ranks[$0] } ?? list.groups.count,
          ticket: tickets.ticket(of: "applicant \(entrant.registration)"), entrant: entrant
        )
      }
      .sorted { ($0.rank, $0.ticket) < ($1.rank, $1.ticket) }
      .map(\.entrant)
    let stalls = list.stalls.map { (tickets.ticket(of: "stall \($0.id)"), $0) }
      .sorted { $0.0 < $1.0 }.map(\.1)
    return place(line, on: stalls)
  }

  private static func place(
    _ line: [DrawList.Entrant],
    on stalls: [OfferedStall]
  ) -> DrawResult {
    var free = stalls
    var result = DrawResult(placements: [], waiting: [])
    for entrant in line {
      guard let position = free.firstIndex(where: { $0.allows(entrant.trade) }) else {
        result.waiting.append(entrant.registration)
        continue
      }
      let stall = free.remove(at: position)
      result.placements.append(Placement(registration: entrant.registration, stall: stall.id))
    }
    return result
  }
}

/// What a draw stands on beside seed and words: who is absent, and the digests of both lists.
struct DrawBasis {
  let absent: Set<RegistrationID>
  let listDigest: String
  /// SHA-256 of those who have no part in the draw, each on a line.
  let absentDigest: String

  init(_ list: DrawList, absent: some Sequence<RegistrationID>) {
    self.absent = Set(absent)
    listDigest = list.digest
    let names = self.absent.map(\.rawValue).sorted { $0.precedes($1) }
    absentDigest = SHA256.hash(names.map { $0 + "\n" }.joined()).hexadecimal
  }
}

/// The hash of everything but the last line of a ticket, so that it is made once for all.
private struct Tickets {
  private var prefix = SHA256()

  init(_ allocation: AllocationID, _ basis: DrawBasis, seed: DrawSeed, witnesses: [String]) {
    let lines = [
      "okoce-draw-1", allocation.rawValue, seed.text, basis.listDigest, basis.absentDigest,
      witnesses.joined(separator: " "),
    ]
    prefix.update(lines.joined(separator: "\n") + "\n")
  }

  func ticket(of name: String) -> SHA256.Digest {
    var hash = prefix
    hash.update(name)
    return hash.digest()
  }
}
