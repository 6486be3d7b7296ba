public import CivilTime

/// When somebody whom the programme may take can be born.
public enum BirthDate {
  public enum Fault: Hashable, Sendable {
    /// After today.
    case future
    /// So long ago that nobody alive was born then.
    case tooLongAgo
    /// Too young for the programme.
    case tooYoung
  }

  /// Years of age from which the programme takes people: the working age of Statistics Indonesia.
  /// - Source: BPS, "Konsep/Penjelasan Teknis: Penduduk usia kerja" (15 and over).
  public static let youngest = 15
  /// Years of age that nobody is older than; the oldest ever proven was 122.
  public static let oldest = 120

  /// Why nobody of the programme was born on that day; `nil` when somebody may have been.
  public static func fault(of day: Day, today: Day) -> Fault? {
    if today < day { return .future }
    if day < today.adding(months: -12 * (oldest + 1)) { return .tooLongAgo }
    return today.adding(months: -12 * youngest) < day ? .tooYoung : nil
  }
}
