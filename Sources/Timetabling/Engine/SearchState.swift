/// A timetable under search, as counters and masks that price a move in a few reads.
///
/// Invariant: no hard constraint is broken by a placed meeting; what doesn't fit is unplaced.
///
/// A class, since the rows' addresses alone are a kilobyte: a struct, even one that can't be copied, is
/// moved to the stack and back around every call that isn't inlined, an eighth of a search's time.
final class SearchState {
  /// What stands in `roomMeeting` and `trainerMeeting` for a time when nobody can be there.
  static let shut: Int32 = -2
  static let free: Int32 = -1

  let layout: Layout
  let slotOf: FlatArray<Int32>
  let roomOf: FlatArray<Int32>
  let trainerOf: FlatArray<Int32>
  /// Who is there: by room, trainer or cohort × timeslot.
  let roomMeeting: FlatArray<Int32>
  let trainerMeeting: FlatArray<Int32>
  let cohortMeeting: FlatArray<Int32>
  /// How many placed meetings of a class and its neighbours each timeslot has.
  let conflicts: FlatArray<UInt16>
  /// A bit for each timeslot that a class may use and at which `conflicts` counts nobody, class ×
  /// words of 64 timeslots.
  let openSlots: FlatArray<UInt64>
  let openWords: Int
  /// A bit for each room that nobody sits in, timeslot × words of 64 rooms.
  let freeRooms: FlatArray<UInt64>
  /// The occupied blocks of each cohort's day.
  let dayMask: FlatArray<UInt32>
  let dayCount: FlatArray<UInt16>
  let daysUsed: FlatArray<Int32>
  let roomCount: FlatArray<UInt16>
  let roomsUsed: FlatArray<Int32>
  let weekCount: FlatArray<Int32>
  let trainerTotal: FlatArray<Int32>
  /// Locked meetings and meetings that a lock puts where they can't be.
  let isFixed: FlatArray<UInt8>
  /// The unplaced meetings in no order, and where each stands among them (−1 for placed ones).
  let pool: FlatArray<Int32>
  let poolIndex: FlatArray<Int32>
  var poolCount = 0

  init(layout: consuming Layout) {
    self.layout = layout
    slotOf = FlatArray(repeating: -1, count: self.layout.meetings)
    roomOf = FlatArray(repeating: -1, count: self.layout.meetings)
    trainerOf = FlatArray(repeating: -1, count: self.layout.demands)
    let times = self.layout.slots
    roomMeeting = FlatArray(repeating: Self.free, count: self.layout.rooms * times)
    trainerMeeting = FlatArray(repeating: Self.free, count: self.layout.trainers * times)
    cohortMeeting = FlatArray(repeating: Self.free, count: self.layout.cohorts * times)
    conflicts = FlatArray(repeating: 0, count: self.layout.demands * times)
    openWords = (times + 63) / 64
    openSlots = FlatArray(repeating: 0, count: self.layout.demands * openWords)
    freeRooms = FlatArray(repeating: 0, count: times * self.layout.roomWords)
    dayMask = FlatArray(repeating: 0, count: self.layout.cohorts * self.layout.dates)
    dayCount = FlatArray(repeating: 0, count: self.layout.demands * self.layout.dates)
    daysUsed = FlatArray(repeating: 0, count: self.layout.demands)
    roomCount = FlatArray(repeating: 0, count: self.layout.demands * self.layout.rooms)
    roomsUsed = FlatArray(repeating: 0, count: self.layout.demands)
    weekCount = FlatArray(repeating: 0, count: self.layout.trainers * self.layout.weeks)
    trainerTotal = FlatArray(repeating: 0, count: self.layout.trainers)
    weekCount.copy(from: self.layout.duties)
    for index in 0..<self.layout.duties.count {
      trainerTotal[index / self.layout.weeks] += self.layout.duties[index]
    }
    isFixed = FlatArray(repeating: 0, count: self.layout.meetings)
    pool = FlatArray(repeating: 0, count: self.layout.meetings)
    poolIndex = FlatArray(repeating: -1, count: self.layout.meetings)
    for demand in 0..<self.layout.demands { openUsableSlots(demand) }
    openRooms()
    for meeting in 0..<self.layout.meetings { addToPool(meeting) }
  }

  @inline(__always)
  func demand(_ meeting: Int) -> Int { Int(layout.demandOf[meeting]) }

  @inline(__always)
  func slot(_ meeting: Int) -> Int { Int(slotOf[meeting]) }

  @inline(__always)
  func room(_ meeting: Int) -> Int { Int(roomOf[meeting]) }

  @inline(__always)
  func trainer(_ demand: Int) -> Int { Int(trainerOf[demand]) }

  @inline(__always)
  func inRoom(_ room: Int, _ slot: Int) -> Int { Int(roomMeeting[room &* layout.slots &+ slot]) }

  @inline(__always)
  func withTrainer(_ trainer: Int, _ slot: Int) -> Int {
    Int(trainerMeeting[trainer &* layout.slots &+ slot])
  }

  @inline(__always)
  func isUsable(_ demand: Int, _ slot: Int) -> Bool {
    layout.usable[demand &* layout.slots &+ slot] != 0
  }

  @inline(__always)
  func suits(_ demand: Int, _ room: Int) -> Bool {
    layout.suits[demand &* layout.rooms &+ room] != 0
  }

  @inline(__always)
  func conflictCount(_ demand: Int, _ slot: Int) -> Int {
    Int(conflicts[demand &* layout.slots &+ slot])
  }

  func addToPool(_ meeting: Int) {
    pool[poolCount] = Int32(truncatingIfNeeded: meeting)
    poolIndex[meeting] = Int32(truncatingIfNeeded: poolCount)
    poolCount &+= 1
  }

  func removeFromPool(_ meeting: Int) {
    let index = Int(poolIndex[meeting])
    poolCount &-= 1
    let last = pool[poolCount]
    pool[index] = last
    poolIndex[Int(last)] = Int32(truncatingIfNeeded: index)
    poolIndex[meeting] = -1
  }

  deinit {
    for row in [
      slotOf, roomOf, trainerOf, roomMeeting, trainerMeeting, cohortMeeting, daysUsed, roomsUsed,
      weekCount, trainerTotal, pool, poolIndex,
    ] { row.free() }
    for row in [conflicts, dayCount, roomCount] { row.free() }
    openSlots.free()
    freeRooms.free()
    dayMask.free()
    isFixed.free()
  }
}
