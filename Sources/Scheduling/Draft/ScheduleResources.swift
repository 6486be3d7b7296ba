public import CurriculumModel
public import Progression

/// All that a schedule can be made with: trainers, rooms, the calendar, and what is taken already.
public struct ScheduleResources: Hashable, Sendable {
  /// What a class that is going to be held takes up.
  public struct Taken: Hashable, Sendable {
    public var `class`: ClassID
    public var centre: CentreID
    public var room: String
    public var trainer: String
    public var meeting: Meeting

    public init(
      class: ClassID,
      centre: CentreID,
      room: String,
      trainer: String,
      meeting: Meeting
    ) {
      self.class = `class`
      self.centre = centre
      self.room = room
      self.trainer = trainer
      self.meeting = meeting
    }
  }

  /// By id; each with a profile.
  public var trainers: [TrainerState]
  /// By centre and name; each with a profile.
  public var rooms: [RoomState]
  public var calendar: TeachingCalendar
  public var taken: [Taken]
  /// When people of the draft sit in other classes.
  public var seated: [RegistrationID: [Meeting]]
  /// What people call the centres.
  public var centreNames: [CentreID: String]

  public init(
    trainers: [TrainerState],
    rooms: [RoomState],
    calendar: TeachingCalendar,
    taken: [Taken] = [],
    seated: [RegistrationID: [Meeting]] = [:],
    centreNames: [CentreID: String] = [:]
  ) {
    self.trainers = trainers.filter { $0.profile != nil }
      .sorted { ($0.profile?.id ?? "") < ($1.profile?.id ?? "") }
    self.rooms = rooms.filter { $0.profile != nil }.sorted {
      ($0.profile?.centre ?? "", $0.profile?.name ?? "")
        < ($1.profile?.centre ?? "", $1.profile?.name ?? "")
    }
    self.calendar = calendar
    self.taken = taken
    self.seated = seated
    self.centreNames = centreNames
  }
}
