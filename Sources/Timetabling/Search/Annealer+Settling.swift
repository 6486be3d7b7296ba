/// Places for meetings that no free place was left for, before any price is looked at.
///
/// Whoever is in the way is pushed out and looks for another place in turn. Those who have been
/// pushed out often are pushed out less gladly, so that the search doesn't go round in circles.
///
/// - Source: conflict-based statistics after Müller, Barták and Rudová, Conflict-based
///   statistics, 2004, and the breakout method after Morris, 1993.
extension Annealer {
  /// Pushes until everything has a place or so many placings were made.
  mutating func settle(placings: Int) {
    guard state.poolCount > 0 else { return }
    let pushes = FlatArray<Int32>(repeating: 0, count: state.layout.meetings)
    defer { pushes.free() }
    for _ in 0..<placings {
      guard state.poolCount > 0 else { break }
      let meeting = Int(state.pool[random.below(state.poolCount)])
      guard let place = leastDisturbing(meeting, pushes) else { continue }
      let demand = state.demand(meeting)
      guard collectBlockers(demand, place.slot, place.room) else {
        chain.clear()
        continue
      }
      for index in 0..<chain.count {
        let other = Int(chain.members[index])
        cost &+= state.change(state.removal(of: other))
        state.unplace(other)
        pushes[other] &+= 1
      }
      chain.clear()
      cost &+= state.change(state.insertion(of: meeting, at: place.slot, place.room))
      state.place(meeting, place.slot, place.room)
      if state.poolCount < bestUnplaced {
        noteIfBest()
        saveBest()
      }
    }
    noteIfBest()
  }

  /// Of some random usable places the one whose occupants have been pushed least.
  private mutating func leastDisturbing(_ meeting: Int, _ pushes: FlatArray<Int32>)
    -> (slot: Int, room: Int)?
  {
    let demand = state.demand(meeting)
    let times = state.layout.usableSlots.count(demand)
    let rooms = state.layout.usableRooms.count(demand)
    guard state.isFixed[meeting] == 0, times > 0, rooms > 0 else { return nil }
    var best: (slot: Int, room: Int)?
    var bestWeight = Int.max
    for _ in 0..<min(96, times &* rooms &* 2) {
      let slot = randomSlot(demand)
      let room = randomRoom(demand)
      if collectBlockers(demand, slot, room) {
        var weight = 0
        for index in 0..<chain.count {
          weight &+= 1 &+ Int(pushes[Int(chain.members[index])])
        }
        if weight < bestWeight {
          bestWeight = weight
          best = (slot, room)
        }
      }
      chain.clear()
      if bestWeight == 0 { break }
    }
    return best
  }
}
