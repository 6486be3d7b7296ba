/// A problem laid out for the search: everything that doesn't change while searching.
///
/// Meetings, classes, rooms and so on are numbers; times of all weeks are one row of timeslots.
struct Layout: ~Copyable {
  let slots: Int
  let dates: Int
  let blocks: Int
  let weeks: Int
  let demands: Int
  let rooms: Int
  let trainers: Int
  let cohorts: Int
  let meetings: Int

  let dateOf: FlatArray<Int32>
  let blockOf: FlatArray<Int32>
  let weekOf: FlatArray<Int32>

  /// The class of each meeting, and the meetings of each class.
  let demandOf: FlatArray<Int32>
  let firstMeeting: FlatArray<Int32>
  /// What each class may use: as lists to draw from and as bytes to look up.
  let usableSlots: FlatRows
  let usableRooms: FlatRows
  let usable: FlatArray<UInt8>
  let suits: FlatArray<UInt8>
  /// The usable rooms that leave the fewest of a class standing, as bits: class × words of 64 rooms.
  let roomyRooms: FlatArray<UInt64>
  let roomWords: Int
  let cohortsOf: FlatRows
  let trainersOf: FlatRows
  /// Classes that share a cohort, the class itself among them.
  let neighbours: FlatRows
  /// Bit matrix over classes: same cohort or an order between them.
  let related: FlatArray<UInt64>
  let relatedWords: Int
  let predecessors: FlatRows
  let successors: FlatRows

  let headCount: FlatArray<Int32>
  let capacity: FlatArray<Int32>
  let centreOf: FlatArray<Int32>
  let leastDays: FlatArray<Int32>
  /// Times × class or trainer: 1 where it would be liked, or nothing was wished.
  let preferred: FlatArray<UInt8>
  let trainerPreferred: FlatArray<UInt8>
  /// Times × room or trainer at which nobody can be there.
  let roomShut: FlatArray<UInt8>
  let trainerShut: FlatArray<UInt8>
  let mostAWeek: FlatArray<Int32>
  let fairShare: Int
  /// What each trainer gives already, trainer × week, and where, trainer × date.
  let duties: FlatArray<Int32>
  let dutyCentres: FlatRows
  /// Where each meeting was; −1 for nowhere.
  let existingSlot: FlatArray<Int32>
  let existingRoom: FlatArray<Int32>
  let existingTrainer: FlatArray<Int32>
  /// How many lone bits each mask of a day has, for grids whose masks make a small table.
  let lone: FlatArray<UInt8>

  let weights: Weights
  /// Whether any class has an order, and whether the costs beyond the four of UD2 can arise.
  let hasOrder: Bool
  let hasExtras: Bool

  /// The weights of the soft constraints as plain numbers.
  struct Weights {
    let roomCapacity: Int
    let leastDays: Int
    let compactness: Int
    let roomStability: Int
    let travel: Int
    let trainerLoad: Int
    let fairness: Int
    let preference: Int
    let distance: Int

    init(_ problem: Problem) {
      roomCapacity = problem.weight(of: .roomCapacity)
      leastDays = problem.weight(of: .leastDays)
      compactness = problem.weight(of: .compactness)
      roomStability = problem.weight(of: .roomStability)
      let travels = problem.rooms.contains { $0.centre != nil } && !problem.trainers.isEmpty
      travel = travels ? problem.weight(of: .travel) : 0
      let limited = problem.trainers.contains { $0.mostMeetingsAWeek != nil }
      trainerLoad = limited ? problem.weight(of: .trainerLoad) : 0
      fairness = problem.trainers.isEmpty ? 0 : problem.weight(of: .fairness)
      let wishes =
        problem.classes.contains { $0.preferred != nil }
        || problem.trainers.contains { $0.preferred != nil }
      preference = wishes ? problem.weight(of: .preference) : 0
      distance = problem.existing == nil ? 0 : problem.weight(of: .distance)
    }
  }

  /// Whether a centre is among those of one row of `dutyCentres`.
  @inline(__always)
  func hasDuty(at centre: Int, _ row: Range<Int>) -> Bool {
    for index in row where dutyCentres.value(at: index) == centre { return true }
    return false
  }

  @inline(__always)
  func isRelated(_ first: Int, _ second: Int) -> Bool {
    related[first &* relatedWords &+ second &>> 6] & (1 &<< UInt64(second & 63)) != 0
  }

  @inline(__always)
  func firstMeeting(of demand: Int) -> Int { Int(firstMeeting[demand]) }

  /// The meetings of a class.
  @inline(__always)
  func meetings(of demand: Int) -> Range<Int> {
    Range(uncheckedBounds: (Int(firstMeeting[demand]), Int(firstMeeting[demand &+ 1])))
  }

  deinit {
    for row in [
      dateOf, blockOf, weekOf, demandOf, firstMeeting, headCount, capacity, centreOf, leastDays,
      mostAWeek, duties, existingSlot, existingRoom, existingTrainer,
    ] { row.free() }
    for row in [usable, suits, preferred, trainerPreferred, lone, roomShut, trainerShut] {
      row.free()
    }
    for rows in [
      usableSlots, usableRooms, cohortsOf, trainersOf, neighbours, predecessors, successors,
      dutyCentres,
    ] { rows.free() }
    related.free()
    roomyRooms.free()
  }
}
