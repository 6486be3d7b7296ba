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

  public struct Row: Hashable, Sendable {
    public var kind: Kind
    public var module: ModuleID
    public var title: LocalizedText
    /// The day on which it was done.
    public var completed: Day
    /// Lesson hours that the person was present for, and those of the classes; `nil` without a class.
    public var hours: (attended: Int, planned: Int)?
    /// First and last day of those classes.
    public var period: ClosedRange<Day>?

    public static func == (left: Row, right: Row) -> Bool {
      (left.kind, left.module, left.completed, left.period)
        == (right.kind, right.module, right.completed, right.period)
        && left.hours?.attended == right.hours?.attended
        && left.hours?.planned == right.hours?.planned
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(module) }
  }

  public var registration: RegistrationID
  public var name: String?
  public var curriculum: LocalizedText
  public var centre: String
  public var issued: Day
  /// In the curriculum's order.
  public var rows: [Row]

  /// Twelve letters and digits in three groups that follow from everything above but the day of
  /// issue, so that a statement printed again has the same code, and one that was altered another.
  public var code: String {
    let lines = rows.map { row in
      let hours = row.hours.map { "\($0.attended)/\($0.planned)" } ?? "-"
      return "\(row.kind.rawValue)|\(row.module)|\(row.completed)|\(hours)"
    }
    let text = (["okoce-statement-1", registration.rawValue, name ?? ""] + lines)
      .joined(separator: "\n")
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
    return plain(written) == plain(code)
  }
}
