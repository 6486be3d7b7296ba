public import Diagnostics

/// The findings of this target's readers.
public enum FormatCode {
  /// A line of the header is missing or isn't `Key: number`.
  public static let header: DiagnosticCode = "CTT001"
  /// A line has too few or too many fields.
  public static let fields: DiagnosticCode = "CTT002"
  /// A field is no whole number, or one outside its range.
  public static let number: DiagnosticCode = "CTT003"
  /// A name that nothing in the instance has.
  public static let unknownName: DiagnosticCode = "CTT004"
  /// A name that is given to two things.
  public static let repeatedName: DiagnosticCode = "CTT005"
  /// A section has another number of lines than the header promises.
  public static let count: DiagnosticCode = "CTT006"
  /// A section is missing, unknown or stands twice.
  public static let section: DiagnosticCode = "CTT007"
  /// The instance is larger than this program takes.
  public static let size: DiagnosticCode = "CTT008"
  /// A solution gives a course more lectures than it has.
  public static let surplus: DiagnosticCode = "CTT009"
}
