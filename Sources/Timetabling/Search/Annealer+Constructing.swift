/// A first timetable, quickly: the hardest meetings first, each at its cheapest place.
extension Annealer {
  /// How many places are looked at for each meeting before every place is.
  static let firstLook = 64

  /// Gives every unplaced meeting a place that breaks nothing, where there is one.
  mutating func construct() {
    for meeting in hardestFirst() {
      guard let place = cheapestPlace(meeting) else { continue }
      cost &+= place.change
      state.place(meeting, place.slot, place.room)
    }
    noteIfBest()
  }

  /// The unplaced meetings with the fewest places in relation to those who compete for them.
  private func hardestFirst() -> [Int] {
    var keys: [(key: Int, meeting: Int)] = []
    for index in 0..<state.poolCount {
      let meeting = Int(state.pool[index])
      guard state.isFixed[meeting] == 0 else { continue }
      let demand = state.demand(meeting)
      let places =
        state.layout.usableSlots.count(demand) * (1 + state.layout.usableRooms.count(demand))
      let rivals = state.layout.neighbours.count(demand) + state.layout.meetings(of: demand).count
      keys.append((places * 64 / rivals, meeting))
    }
    return keys.sorted { ($0.key, $0.meeting) < ($1.key, $1.meeting) }.map(\.meeting)
  }

  /// The cheapest of some random places that fit, or of all places if none of those fits.
  mutating func cheapestPlace(_ meeting: Int) -> (change: Int, slot: Int, room: Int)? {
    let demand = state.demand(meeting)
    let times = state.layout.usableSlots.count(demand)
    let rooms = state.layout.usableRooms.count(demand)
    guard times > 0, rooms > 0 else { return nil }
    var best: (change: Int, slot: Int, room: Int)?
    let start = random.below(times)
    for step in 0..<times {
      if step >= Self.firstLook, best != nil { break }
      let slot = state.layout.usableSlots[demand, (start + step * 37) % times]
      guard state.conflictCount(demand, slot) == 0 else { continue }
      for index in 0..<rooms {
        let room = state.layout.usableRooms[demand, index]
        guard state.fits(meeting, slot, room) else { continue }
        let change = state.change(state.insertion(of: meeting, at: slot, room))
        if change < best?.change ?? .max { best = (change, slot, room) }
      }
    }
    return best
  }
}

extension Annealer {
  /// The timetable as it stands now.
  func current(for problem: Problem) -> Timetable {
    let now = Record(state.layout)
    defer { now.free() }
    now.slots.copy(from: state.slotOf)
    now.rooms.copy(from: state.roomOf)
    now.trainers.copy(from: state.trainerOf)
    return state.timetable(now, for: problem)
  }
}
