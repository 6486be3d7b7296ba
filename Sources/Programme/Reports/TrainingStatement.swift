public import CivilTime
public import CurriculumModel
import Hashing
public import Progression

/// What training and mentoring one person finished, for a bank to read.
///
/// For the smallest tier of KUR it stands in for the age of a business (Permenko 1/2022).
public struct TrainingStatement: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case training, mentoring
  }

  /// Lesson hours that the person was present for, and those of the class.
  public struct Hours: Hashable, Sendable {
    public var attended: Int
    public var planned: Int
  }

  /// A version of a curriculum whose module counts as the present one's.
  public struct Credit: Hashable, Sendable {
    public var curriculum: LocalizedText
    public var version: String
  }

  public struct Row: Hashable, Sendable {
    public var kind: Kind
    public var module: ModuleID
    public var title: LocalizedText
    /// The day on which it was done.
    public var completed: Day
    /// The version under which it was done, where the present one only credits it.
    public var credited: Credit?
    /// Of the class that was passed, not of others that were taken before; `nil` without a class.
    public var hours: Hours?
    /// First and last day of that class.
    public var period: ClosedRange<Day>?
  }

  public var registration: RegistrationID
  public var name: String?
  public var curriculum: LocalizedText
  public var centre: String
  public var issued: Day
  /// In the curriculum's order.
  public var rows: [Row]

  /// Twelve letters and digits in three groups that follow from the person and the rows, so that a
  /// statement printed again on another day has the same code, and one that was altered another.
  public var code: String {
    let lines = rows.map { row in
      let days = row.period.map { "\($0.lowerBound)/\($0.upperBound)" } ?? "-"
      return "\(row.codedBefore)|\(days)|\(row.credited == nil ? "own" : "credited")"
    }
    return Self.code(of: ["okoce-statement-2", registration.rawValue, name ?? ""] + lines)
  }

  /// The code that papers had when it didn't follow from the days of a class; `nil` where some of
  /// what they should say was not told apart.
  private var formerCode: String? {
    if rows.contains(where: { $0.credited != nil }) { return nil }
    let lines = rows.map(\.codedBefore)
    return Self.code(of: ["okoce-statement-1", registration.rawValue, name ?? ""] + lines)
  }

  private static func code(of lines: [String]) -> String {
    let text = lines.joined(separator: "\n")
    let digits = Array(SHA256.hash(text).hexadecimal.uppercased().prefix(12))
    return stride(from: 0, to: 12, by: 4).map { String(digits[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// A name the person had when papers were printed, and until when.
  public struct EarlierName: Hashable, Sendable {
    public var name: String
    public var until: Instant
  }

  /// Names the person had before, the last one last.
  public var earlierNames: [EarlierName] = []

  /// The earlier name under which a code on paper was this statement's; `nil` when it was under none.
  public func earlierName(verifiedBy written: String) -> EarlierName? {
    earlierNames.last { earlier in
      var printed = self
      printed.name = earlier.name
      return printed.isVerified(by: written)
    }
  }

  /// Whether a code on paper is this statement's; blanks, hyphens and capitals don't count.
  public func isVerified(by written: String) -> Bool {
    func plain(_ text: String) -> String {
      text.uppercased().filter { $0.isLetter || $0.isNumber }
    }
    return [code, formerCode].contains { $0.map(plain) == plain(written) }
  }
}

extension TrainingStatement.Row {
  /// What a code always followed from.
  fileprivate var codedBefore: String {
    let hours = hours.map { "\($0.attended)/\($0.planned)" } ?? "-"
    return "\(kind.rawValue)|\(module)|\(completed)|\(hours)"
  }
}
