public import Progression

/// What recording attendance did.
public struct AttendanceReceipt: Sendable {
  /// One seat's share so far, and what the assessor said of it.
  public struct Row: Sendable {
    public var registration: RegistrationID
    public var isPresent: Bool
    /// Whether they were away with leave.
    public var isExcused = false
    /// Lesson hours attended in this class.
    public var attended: Int
    /// Lesson hours of the meetings recorded so far that they were not excused from.
    public var held: Int
    /// `nil` until the last meeting is recorded, or when the module asks for no attendance.
    public var receipt: SubmissionReceipt?
  }

  public var `class`: ClassID
  public var meeting: Int
  /// In order of registration.
  public var rows: [Row]
  /// Present, but without a seat: not recorded.
  public var strangers: [RegistrationID]
  /// Whether every meeting has been recorded now.
  public var isComplete: Bool
}
