import CurriculumModel
import Progression

/// Something in a published draw that isn't as it has to be.
public struct DrawDifference: Hashable, Sendable {
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// A name that a list can't hold, or one that stands there twice.
    case name
    case seed
    /// The commitment isn't the seed's, or not the one that was published at first.
    case commitment
    /// The digest isn't the list's, or not the one that was published when the list was closed.
    case listDigest = "list-digest"
    case absent, group, placement, waiting
  }

  public var subject: Subject
  /// Which one of several, from 1; 0 where there is only one.
  public var position: Int
  /// What follows from the published data.
  public var expected: String
  /// What the document says.
  public var found: String
}

extension DrawDocument {
  /// Everything in which the document differs from what follows from its own data, and from what
  /// was published before; empty for a true one.
  ///
  /// - Parameter commitment: as somebody noted it before applications opened; `nil` for not noted.
  /// - Parameter listDigest: as somebody noted it when the list was closed; `nil` for not noted.
  /// - Complexity: that of one draw.
  public func differences(
    notedCommitment commitment: String? = nil,
    notedListDigest listDigest: String? = nil
  ) -> [DrawDifference] {
    var differences = nameDifferences
    func compare(_ subject: DrawDifference.Subject, _ expected: String, _ found: String) {
      guard expected != found else { return }
      differences.append(
        DrawDifference(subject: subject, position: 0, expected: expected, found: found)
      )
    }
    if let commitment { compare(.commitment, commitment, self.commitment) }
    if let listDigest { compare(.listDigest, listDigest, self.listDigest) }
    compare(.listDigest, list.digest, self.listDigest)
    guard let seed = DrawSeed(seed), seed.text == self.seed else {
      compare(.seed, "64 hexadecimal digits in lower case", self.seed)
      return differences
    }
    compare(.commitment, seed.commitment, self.commitment)
    let result = Lottery.draw(list, absent: absent, seed: seed, witnesses: witnesses)
    differences += Self.differences(
      .placement,
      result.placements.map { "\($0.registration) \($0.stall)" },
      self.result.placements.map { "\($0.registration) \($0.stall)" }
    )
    differences += Self.differences(
      .waiting,
      result.waiting.map(\.rawValue),
      self.result.waiting.map(\.rawValue)
    )
    return differences
  }

  /// What two lists differ in, position by position; `nothing` beyond the end of one.
  private static func differences(
    _ subject: DrawDifference.Subject,
    _ expected: [String],
    _ found: [String]
  ) -> [DrawDifference] {
    (0..<max(expected.count, found.count)).compactMap { index in
      let left = index < expected.count ? expected[index] : "nothing"
      let right = index < found.count ? found[index] : "nothing"
      guard left != right else { return nil }
      return DrawDifference(subject: subject, position: index + 1, expected: left, found: right)
    }
  }

  private var nameDifferences: [DrawDifference] {
    var differences: [DrawDifference] = []
    func report(_ subject: DrawDifference.Subject, _ expected: String, _ found: String) {
      differences.append(
        DrawDifference(subject: subject, position: 0, expected: expected, found: found)
      )
    }
    let registrations = list.entrants.map(\.registration.rawValue)
    let stalls = list.stalls.map(\.id.rawValue)
    let names =
      [list.allocation.rawValue, list.hall.rawValue] + list.groups.map(\.rawValue) + stalls
      + list.stalls.flatMap { $0.trades.map(\.rawValue) } + registrations
      + list.entrants.flatMap { [$0.trade.rawValue] + ($0.group.map { [$0.rawValue] } ?? []) }
      + absent.map(\.rawValue)
    for name in Set(names).sorted() where !name.isPlainName {
      report(.name, "visible ASCII without a comma", name)
    }
    for words in witnesses where !words.isPlainText {
      report(.name, "words without control characters", words)
    }
    for kind in [registrations, stalls, list.groups.map(\.rawValue), absent.map(\.rawValue)] {
      for name in kind.repeated { report(.name, "\(name) once", "more than once") }
    }
    let known = Set(registrations)
    for name in absent where !known.contains(name.rawValue) {
      report(.absent, "somebody on the list", name.rawValue)
    }
    for group in Set(list.entrants.compactMap(\.group)).sorted()
    where !list.groups.contains(group) {
      report(.group, "one of the groups", group.rawValue)
    }
    return differences
  }
}

extension [String] {
  /// What stands there more than once, each once, ascending.
  var repeated: [String] {
    var seen: Set<String> = []
    return Set(filter { !seen.insert($0).inserted }).sorted()
  }
}
