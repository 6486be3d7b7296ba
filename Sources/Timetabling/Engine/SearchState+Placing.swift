extension SearchState {
  /// Takes a placed meeting out of every counter but the conflicts; its place stays noted.
  @inline(__always)
  func lift(_ meeting: Int) {
    let demand = demand(meeting)
    let slot = slot(meeting)
    let room = room(meeting)
    let date = Int(layout.dateOf[slot])
    let bit = UInt32(1) &<< UInt32(truncatingIfNeeded: layout.blockOf[slot])
    leaveRoom(room, slot)
    for index in layout.cohortsOf.range(demand) {
      let cohort = layout.cohortsOf.value(at: index)
      cohortMeeting[cohort &* layout.slots &+ slot] = Self.free
      dayMask[cohort &* layout.dates &+ date] &= ~bit
    }
    let day = demand &* layout.dates &+ date
    dayCount[day] &-= 1
    if dayCount[day] == 0 { daysUsed[demand] &-= 1 }
    let place = demand &* layout.rooms &+ room
    roomCount[place] &-= 1
    if roomCount[place] == 0 { roomsUsed[demand] &-= 1 }
    let trainer = trainer(demand)
    if trainer >= 0 {
      trainerMeeting[trainer &* layout.slots &+ slot] = Self.free
      weekCount[trainer &* layout.weeks &+ Int(layout.weekOf[slot])] &-= 1
      trainerTotal[trainer] &-= 1
    }
  }

  /// Puts a lifted or unplaced meeting somewhere, in every counter but the conflicts.
  @inline(__always)
  func put(_ meeting: Int, _ slot: Int, _ room: Int) {
    let demand = demand(meeting)
    let number = Int32(truncatingIfNeeded: meeting)
    let date = Int(layout.dateOf[slot])
    let bit = UInt32(1) &<< UInt32(truncatingIfNeeded: layout.blockOf[slot])
    slotOf[meeting] = Int32(truncatingIfNeeded: slot)
    roomOf[meeting] = Int32(truncatingIfNeeded: room)
    takeRoom(room, slot, by: number)
    for index in layout.cohortsOf.range(demand) {
      let cohort = layout.cohortsOf.value(at: index)
      cohortMeeting[cohort &* layout.slots &+ slot] = number
      dayMask[cohort &* layout.dates &+ date] |= bit
    }
    let day = demand &* layout.dates &+ date
    if dayCount[day] == 0 { daysUsed[demand] &+= 1 }
    dayCount[day] &+= 1
    let place = demand &* layout.rooms &+ room
    if roomCount[place] == 0 { roomsUsed[demand] &+= 1 }
    roomCount[place] &+= 1
    let trainer = trainer(demand)
    if trainer >= 0 {
      trainerMeeting[trainer &* layout.slots &+ slot] = number
      weekCount[trainer &* layout.weeks &+ Int(layout.weekOf[slot])] &+= 1
      trainerTotal[trainer] &+= 1
    }
  }

  /// Moves a placed meeting for good.
  @inline(__always)
  func move(_ meeting: Int, _ slot: Int, _ room: Int) {
    let demand = demand(meeting)
    let old = self.slot(meeting)
    lift(meeting)
    put(meeting, slot, room)
    if old != slot {
      noteConflicts(demand, old, by: -1)
      noteConflicts(demand, slot, by: 1)
    }
  }

  /// Gives an unplaced meeting a place for good.
  func place(_ meeting: Int, _ slot: Int, _ room: Int) {
    put(meeting, slot, room)
    noteConflicts(demand(meeting), slot, by: 1)
    removeFromPool(meeting)
  }

  /// Takes a meeting's place away for good.
  func unplace(_ meeting: Int) {
    let slot = slot(meeting)
    lift(meeting)
    noteConflicts(demand(meeting), slot, by: -1)
    slotOf[meeting] = -1
    roomOf[meeting] = -1
    addToPool(meeting)
  }

  /// Whether a class may meet at a time as far as the order between classes goes.
  func isInOrder(_ demand: Int, _ slot: Int) -> Bool {
    guard layout.hasOrder else { return true }
    for index in layout.predecessors.range(demand) {
      for meeting in layout.meetings(of: layout.predecessors.value(at: index))
      where poolIndex[meeting] < 0 && self.slot(meeting) >= slot { return false }
    }
    for index in layout.successors.range(demand) {
      for meeting in layout.meetings(of: layout.successors.value(at: index))
      where self.slot(meeting) >= 0 && self.slot(meeting) <= slot { return false }
    }
    return true
  }

  /// Whether an unplaced meeting can have a place without pushing anybody out.
  func fits(_ meeting: Int, _ slot: Int, _ room: Int) -> Bool {
    let demand = demand(meeting)
    guard isUsable(demand, slot), suits(demand, room), conflictCount(demand, slot) == 0,
      inRoom(room, slot) == Int(Self.free)
    else { return false }
    let trainer = trainer(demand)
    if trainer >= 0, withTrainer(trainer, slot) != Int(Self.free) { return false }
    return isInOrder(demand, slot)
  }
}
