/// Which timeslots are open to a class: usable, and none of its people sit there.
///
/// Kept as bits, so that a move can be drawn from the open timeslots alone. Drawn from all usable ones, two
/// moves in three come to nothing on the public instances.
extension SearchState {
  func openUsableSlots(_ demand: Int) {
    for index in layout.usableSlots.range(demand) {
      let slot = layout.usableSlots.value(at: index)
      openSlots[demand * openWords + slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  /// Notes for the classes that share people with a class that it meets at a time, or no longer.
  @inline(__always)
  func noteConflicts(_ demand: Int, _ slot: Int, by step: Int) {
    let change = UInt16(truncatingIfNeeded: step)
    let word = slot &>> 6
    let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: slot & 63)
    for index in layout.neighbours.range(demand) {
      let other = layout.neighbours.value(at: index)
      let count = conflicts[other &* layout.slots &+ slot] &+ change
      conflicts[other &* layout.slots &+ slot] = count
      let row = other &* openWords &+ word
      if count > 0 {
        openSlots[row] &= ~bit
      } else if isUsable(other, slot) {
        openSlots[row] |= bit
      }
    }
  }

  /// How many timeslots are open to a class.
  @inline(__always)
  func openCount(_ demand: Int) -> Int {
    let row = demand &* openWords
    var count = openSlots[row].nonzeroBitCount
    var word = 1
    while word < openWords {
      count &+= openSlots[row &+ word].nonzeroBitCount
      word &+= 1
    }
    return count
  }

  /// The open timeslot of a class that has so many open ones before it, 0..<`openCount`.
  @inline(__always)
  func openSlot(_ demand: Int, _ number: Int) -> Int {
    var row = demand &* openWords
    var left = number
    var bits = openSlots[row]
    var first = 0
    while left >= bits.nonzeroBitCount {
      left &-= bits.nonzeroBitCount
      row &+= 1
      first &+= 64
      bits = openSlots[row]
    }
    return first &+ bits.positionOfSetBit(left)
  }
}
