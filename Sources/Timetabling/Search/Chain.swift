/// The members of a compound move under construction: who goes where, and from where.
struct Chain {
  static let longest = 24

  let members: FlatArray<Int32>
  let oldSlots: FlatArray<Int32>
  let oldRooms: FlatArray<Int32>
  let newSlots: FlatArray<Int32>
  /// −1 until a room is chosen.
  let newRooms: FlatArray<Int32>
  /// Whether a meeting is a member.
  let isMember: FlatArray<UInt8>
  /// Which rooms members have claimed in the first and in the second timeslot.
  let claims: FlatArray<UInt8>
  private let size: FlatArray<Int32>

  init(meetings: Int, rooms: Int) {
    members = FlatArray(repeating: 0, count: Chain.longest)
    oldSlots = FlatArray(repeating: 0, count: Chain.longest)
    oldRooms = FlatArray(repeating: 0, count: Chain.longest)
    newSlots = FlatArray(repeating: 0, count: Chain.longest)
    newRooms = FlatArray(repeating: 0, count: Chain.longest)
    isMember = FlatArray(repeating: 0, count: meetings)
    claims = FlatArray(repeating: 0, count: rooms)
    size = FlatArray(repeating: 0, count: 1)
  }

  var count: Int {
    @inline(__always) get { Int(size[0]) }
    nonmutating set { size[0] = Int32(truncatingIfNeeded: newValue) }
  }

  @inline(__always)
  func has(_ meeting: Int) -> Bool { isMember[meeting] != 0 }

  /// Forgets members and claims.
  @inline(__always)
  func clear() {
    for index in 0..<count {
      isMember[Int(members[index])] = 0
      if newRooms[index] >= 0 { claims[Int(newRooms[index])] = 0 }
    }
    count = 0
  }

  func free() {
    for row in [members, oldSlots, oldRooms, newSlots, newRooms, size] { row.free() }
    isMember.free()
    claims.free()
  }
}
