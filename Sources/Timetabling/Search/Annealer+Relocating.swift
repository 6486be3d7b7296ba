extension Annealer {
  /// Another time in the same room, or now and then in a free one when somebody sits there.
  @inline(__always)
  mutating func tryTime(_ meeting: Int) {
    let demand = state.demand(meeting)
    let times = state.openCount(demand)
    guard times > 0 else { return }
    let slot = state.openSlot(demand, random.below(times))
    tryRelocation(meeting, slot, orFree(state.room(meeting), demand, slot))
  }

  /// Another time and another room, three times in four a free one.
  @inline(__always)
  mutating func tryPlace(_ meeting: Int) {
    let demand = state.demand(meeting)
    let times = state.openCount(demand)
    guard times > 0 else { return }
    let slot = state.openSlot(demand, random.below(times))
    let free = random.next() & 3 == 0 ? nil : freeRoom(demand, slot)
    tryRelocation(meeting, slot, free ?? randomRoom(demand))
  }

  /// Another room at the same time.
  @inline(__always)
  mutating func tryRoom(_ meeting: Int) {
    tryRelocation(meeting, state.slot(meeting), randomRoom(state.demand(meeting)))
  }

  /// The place of another meeting.
  @inline(__always)
  mutating func trySwap(_ meeting: Int) {
    let other = Int(movable[random.below(movable.count)])
    guard state.poolIndex[other] < 0 else { return }
    let slot = state.slot(other)
    let room = state.room(other)
    let demand = state.demand(meeting)
    guard state.isUsable(demand, slot), state.suits(demand, room) else { return }
    tryRelocation(meeting, slot, room)
  }

  /// A room as it is if nobody sits there at a time, else half of the times a free one instead.
  @inline(__always)
  mutating func orFree(_ room: Int, _ demand: Int, _ slot: Int) -> Int {
    guard state.inRoom(room, slot) != Int(SearchState.free), random.next() & 1 == 0 else {
      return room
    }
    return freeRoom(demand, slot) ?? room
  }

  /// A random room that is free at a time and roomy enough for a class.
  @inline(__always)
  mutating func freeRoom(_ demand: Int, _ slot: Int) -> Int? {
    let count = state.freeRoomCount(demand, slot)
    return count > 0 ? state.freeRoom(demand, slot, random.below(count)) : nil
  }

  /// A random timeslot that a class may use, whoever sits there; it must have one.
  @inline(__always)
  mutating func randomSlot(_ demand: Int) -> Int {
    let times = state.layout.usableSlots.count(demand)
    return state.layout.usableSlots[demand, random.below(times)]
  }

  @inline(__always)
  mutating func randomRoom(_ demand: Int) -> Int {
    let rooms = state.layout.usableRooms.count(demand)
    return state.layout.usableRooms[demand, random.below(rooms)]
  }

  /// Moves a meeting to a usable place if nobody is in the way, or swaps it with the one who is.
  @inline(__always)
  mutating func tryRelocation(_ meeting: Int, _ slot: Int, _ room: Int) {
    let occupant = state.inRoom(room, slot)
    guard occupant != Int(SearchState.shut), occupant != meeting else { return }
    let demand = state.demand(meeting)
    if slot != state.slot(meeting) {
      guard state.conflictCount(demand, slot) == 0 else { return }
      let trainer = state.trainer(demand)
      if trainer >= 0, state.withTrainer(trainer, slot) != Int(SearchState.free) { return }
      if state.layout.hasOrder, !state.isInOrder(demand, slot) { return }
    }
    if occupant < 0 {
      let change = state.change(state.relocation(of: meeting, to: slot, room))
      guard change <= threshold else { return }
      prepare(change)
      state.move(meeting, slot, room)
      book(change)
      return
    }
    tryExchange(meeting, occupant, slot, room)
  }

  /// Swaps two meetings of classes that share nobody; the first is known to fit.
  @inline(__always)
  private mutating func tryExchange(_ meeting: Int, _ other: Int, _ slot: Int, _ room: Int) {
    let oldSlot = state.slot(meeting)
    let oldRoom = state.room(meeting)
    let demand = state.demand(other)
    guard state.isFixed[other] == 0, state.suits(demand, oldRoom) else { return }
    if slot != oldSlot {
      guard state.isUsable(demand, oldSlot), state.conflictCount(demand, oldSlot) == 0
      else { return }
      let trainer = state.trainer(demand)
      if trainer >= 0, state.withTrainer(trainer, oldSlot) != Int(SearchState.free) { return }
      if state.layout.hasOrder {
        guard state.isInOrder(demand, oldSlot),
          !state.layout.isRelated(state.demand(meeting), demand)
        else { return }
      }
    }
    let change =
      state.change(state.relocation(of: meeting, to: slot, room))
      &+ state.change(state.relocation(of: other, to: oldSlot, oldRoom))
    guard change <= threshold else { return }
    prepare(change)
    state.exchange(meeting, other)
    book(change)
  }
}

extension SearchState {
  /// Gives two placed meetings each other's places for good.
  @inline(__always)
  func exchange(_ first: Int, _ second: Int) {
    let firstSlot = slot(first)
    let firstRoom = room(first)
    let secondSlot = slot(second)
    let secondRoom = room(second)
    lift(first)
    lift(second)
    put(first, secondSlot, secondRoom)
    put(second, firstSlot, firstRoom)
    guard firstSlot != secondSlot else { return }
    noteConflicts(demand(first), firstSlot, by: -1)
    noteConflicts(demand(first), secondSlot, by: 1)
    noteConflicts(demand(second), secondSlot, by: -1)
    noteConflicts(demand(second), firstSlot, by: 1)
  }
}
