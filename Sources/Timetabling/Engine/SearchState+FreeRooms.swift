/// Which rooms nobody sits in at a time, and which of them are large enough for a class.
///
/// Kept as bits, so that a meeting that goes to another time finds a room at once instead of drawing
/// rooms that are taken or too small.
extension SearchState {
  func openRooms() {
    for slot in 0..<layout.slots {
      for room in 0..<layout.rooms where layout.roomShut[room * layout.slots + slot] == 0 {
        leaveRoom(room, slot)
      }
    }
  }

  /// Notes who sits in a room at a time.
  @inline(__always)
  func takeRoom(_ room: Int, _ slot: Int, by meeting: Int32) {
    roomMeeting[room &* layout.slots &+ slot] = meeting
    freeRooms[slot &* layout.roomWords &+ room &>> 6] &= ~(1 &<< UInt64(room & 63))
  }

  /// Notes that nobody sits in a room at a time any longer.
  @inline(__always)
  func leaveRoom(_ room: Int, _ slot: Int) {
    roomMeeting[room &* layout.slots &+ slot] = Self.free
    freeRooms[slot &* layout.roomWords &+ room &>> 6] |= 1 &<< UInt64(room & 63)
  }

  /// How many rooms are free at a time and roomy enough for a class.
  @inline(__always)
  func freeRoomCount(_ demand: Int, _ slot: Int) -> Int {
    var count = 0
    for word in 0..<layout.roomWords { count &+= freeRoomy(demand, slot, word).nonzeroBitCount }
    return count
  }

  /// The free and roomy room that has so many such rooms before it, 0..<`freeRoomCount`.
  @inline(__always)
  func freeRoom(_ demand: Int, _ slot: Int, _ number: Int) -> Int {
    var left = number
    var word = 0
    var bits = freeRoomy(demand, slot, 0)
    while left >= bits.nonzeroBitCount {
      left &-= bits.nonzeroBitCount
      word &+= 1
      bits = freeRoomy(demand, slot, word)
    }
    return word &* 64 &+ bits.positionOfSetBit(left)
  }

  @inline(__always)
  private func freeRoomy(_ demand: Int, _ slot: Int, _ word: Int) -> UInt64 {
    layout.roomyRooms[demand &* layout.roomWords &+ word]
      & freeRooms[slot &* layout.roomWords &+ word]
  }
}
