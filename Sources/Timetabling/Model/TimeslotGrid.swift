/// The times that a timetable knows: weeks × days × blocks.
public struct TimeslotGrid: Hashable, Sendable {
  /// At most this many blocks a day, so that a day's blocks fit into one machine word.
  public static let mostBlocks = 32

  /// How many weeks, 1 or more.
  public let weeks: Int
  /// How many days each week has, 1 or more.
  public let days: Int
  /// How many blocks each day has, 1 to `mostBlocks`.
  public let blocks: Int
  /// What people call the days of a week; `day 1` where a name is missing.
  public var dayNames: [String] = []
  /// What people call the blocks of a day, such as `09:00`; `block 1` where a name is missing.
  public var blockNames: [String] = []

  /// A grid; numbers outside their ranges are moved to the nearest end.
  public init(weeks: Int = 1, days: Int, blocks: Int) {
    self.weeks = max(1, weeks)
    self.days = max(1, days)
    self.blocks = min(max(1, blocks), TimeslotGrid.mostBlocks)
  }

  /// How many timeslots there are.
  public var count: Int { weeks * days * blocks }

  /// Every timeslot, in the order of time.
  public var timeslots: LazyMapSequence<Range<Int>, Timeslot> {
    (0..<count).lazy.map(Timeslot.init)
  }

  /// The timeslot of a block on a day of a week, all from 0; `nil` outside the grid.
  public func timeslot(week: Int = 0, day: Int, block: Int) -> Timeslot? {
    guard 0..<weeks ~= week, 0..<days ~= day, 0..<blocks ~= block else { return nil }
    return Timeslot((week * days + day) * blocks + block)
  }

  /// The week of a timeslot, from 0.
  public func week(of timeslot: Timeslot) -> Int { timeslot.number / (days * blocks) }

  /// The day of a timeslot within its week, from 0.
  public func day(of timeslot: Timeslot) -> Int { timeslot.number / blocks % days }

  /// The block of a timeslot within its day, from 0.
  public func block(of timeslot: Timeslot) -> Int { timeslot.number % blocks }

  /// The day of a timeslot counted through all weeks, from 0.
  public func date(of timeslot: Timeslot) -> Int { timeslot.number / blocks }

  /// Whether the grid has this timeslot.
  public func contains(_ timeslot: Timeslot) -> Bool { 0..<count ~= timeslot.number }

  /// What people call a timeslot: `week 2 Tue 09:00`; a single week isn't named.
  public func name(of timeslot: Timeslot) -> String {
    let day = day(of: timeslot)
    let block = block(of: timeslot)
    let dayName = dayNames.indices.contains(day) ? dayNames[day] : "day \(day + 1)"
    let blockName = blockNames.indices.contains(block) ? blockNames[block] : "block \(block + 1)"
    let weekName = weeks == 1 ? "" : "week \(week(of: timeslot) + 1) "
    return "\(weekName)\(dayName) \(blockName)"
  }
}
