public import CivilTime
public import CurriculumModel
public import Progression
public import Timetabling

/// A proposed schedule: classes with their people, and where each meeting takes place.
public struct ScheduleDraft: Hashable, Sendable {
  public var from: Day
  /// The last day.
  public var through: Day
  /// 1 where a sitting takes the whole day, 2 for mornings and afternoons.
  public var sittingsPerDay: Int
  /// What the search started from; the same seed gives the same draft.
  public var seed: Int
  /// What its makers found worth more or less than usual, for the constraints that they named.
  public var weights: [ConstraintName: Int]
  public var classes: [DraftClass]

  public init(
    from: Day,
    through: Day,
    sittingsPerDay: Int,
    seed: Int,
    weights: [ConstraintName: Int] = [:],
    classes: [DraftClass]
  ) {
    self.from = from
    self.through = through
    self.sittingsPerDay = sittingsPerDay
    self.seed = seed
    self.weights = weights
    self.classes = classes
  }

  public func place(of meeting: DraftMeetingID) -> DraftPlace? {
    contains(meeting) ? classes[meeting.class].places[meeting.ordinal] : nil
  }

  public func contains(_ meeting: DraftMeetingID) -> Bool {
    classes.indices.contains(meeting.class)
      && classes[meeting.class].places.indices.contains(meeting.ordinal)
  }

  /// Every meeting, class by class.
  public var meetings: [DraftMeetingID] {
    classes.indices.flatMap { index in
      classes[index].places.indices.map { DraftMeetingID(class: index, ordinal: $0) }
    }
  }

  /// Which of its class's meetings a meeting is by time, from 0; `nil` without a place.
  public func position(of meeting: DraftMeetingID) -> Int? {
    guard let own = place(of: meeting) else { return nil }
    return classes[meeting.class].places.count { other in
      other.map { ($0.day, $0.sitting) < (own.day, own.sitting) } ?? false
    }
  }

  /// The meetings without a place.
  public var unplaced: [DraftMeetingID] { meetings.filter { place(of: $0) == nil } }
}

/// A class of a draft: one module taught to one cohort.
public struct DraftClass: Hashable, Sendable {
  public var module: ModuleID
  public var centre: CentreID
  /// Who is to have a seat, longest waiting first.
  public var people: [RegistrationID]
  /// The most people who can sit in it.
  public var capacity: Int
  public var lessonHours: Int
  public var roomKind: String?
  /// On which days of the week all of them can come; empty for any.
  public var weekdays: [Int]
  /// Who gives it; `nil` for nobody yet.
  public var trainer: String?
  /// One for each meeting; `nil` for one without a place.
  public var places: [DraftPlace?]

  public init(
    module: ModuleID,
    centre: CentreID,
    people: [RegistrationID],
    capacity: Int,
    lessonHours: Int,
    roomKind: String?,
    weekdays: [Int],
    trainer: String?,
    places: [DraftPlace?]
  ) {
    self.module = module
    self.centre = centre
    self.people = people
    self.capacity = capacity
    self.lessonHours = lessonHours
    self.roomKind = roomKind
    self.weekdays = weekdays
    self.trainer = trainer
    self.places = places
  }
}

/// When and where a meeting takes place.
public struct DraftPlace: Hashable, Sendable {
  public var day: Day
  /// Which of the day's sittings, from 0.
  public var sitting: Int
  /// A room of the class's centre.
  public var room: String

  public init(day: Day, sitting: Int, room: String) {
    self.day = day
    self.sitting = sitting
    self.room = room
  }
}

/// A meeting of a draft: which class, which of its meetings, both from 0; written `3.1`, from 1.
public struct DraftMeetingID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public var `class`: Int
  public var ordinal: Int

  public init(class: Int, ordinal: Int) {
    self.class = `class`
    self.ordinal = ordinal
  }

  /// Reads `3.1`, or `3` for the first meeting; `nil` for any other form.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(parts.count), let first = parts[0], first >= 1 else { return nil }
    let second = parts.count == 2 ? parts[1] : 1
    guard let second, second >= 1 else { return nil }
    self.init(class: first - 1, ordinal: second - 1)
  }

  public var description: String { "\(`class` + 1).\(ordinal + 1)" }

  public static func < (left: Self, right: Self) -> Bool {
    (left.class, left.ordinal) < (right.class, right.ordinal)
  }
}

/// A meeting put elsewhere; the trainer is the whole class's.
public struct DraftMove: Hashable, Sendable {
  public var meeting: DraftMeetingID
  public var place: DraftPlace?
  public var trainer: String?

  public init(meeting: DraftMeetingID, place: DraftPlace?, trainer: String?) {
    self.meeting = meeting
    self.place = place
    self.trainer = trainer
  }
}
