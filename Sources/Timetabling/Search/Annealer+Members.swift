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
  func putMembersBack() {
    for index in 0..<chain.count {
      state.put(
        Int(chain.members[index]),
        Int(chain.oldSlots[index]),
        Int(chain.oldRooms[index])
      )
    }
  }
}
