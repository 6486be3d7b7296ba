/// What every compound move does with its members, once they are priced or refused.
extension Annealer {
  /// Makes a placed meeting a member that leaves the place it has now.
  @inline(__always)
  func enlist(_ meeting: Int) {
    chain.append(meeting, from: state.slotOf[meeting], state.roomOf[meeting])
  }

  /// Lifts every member from where it is now.
  @inline(__always)
  func liftMembers() {
    for index in 0..<chain.count { state.lift(Int(chain.members[index])) }
  }

  /// Puts every member, lifted before, where it was.
  @inline(__always)
  func putMembersBack() { putMembers(chain.oldSlots, chain.oldRooms) }

  /// Puts every member, lifted before, where it goes to.
  @inline(__always)
  func putMembersForward() { putMembers(chain.newSlots, chain.newRooms) }

  @inline(__always)
  private func putMembers(_ slots: FlatArray<Int32>, _ rooms: FlatArray<Int32>) {
    for index in 0..<chain.count {
      state.put(Int(chain.members[index]), Int(slots[index]), Int(rooms[index]))
    }
  }
}
