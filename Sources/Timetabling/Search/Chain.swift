/// The members of a compound move under construction: who goes where, and from where.
struct Chain {
  /// Members.
  static let longest = 24
  /// Pairs of timeslots that exchange members, so that their sides fit the bits of a claim.
  static let mostPairs = 4

  let members: FlatArray<Int32>
  let oldSlots: FlatArray<Int32>
  let oldRooms: FlatArray<Int32>
  let newSlots: FlatArray<Int32>
  /// −1 until a room is chosen.
  let newRooms: FlatArray<Int32>
  /// Whether a meeting is a member.
  let isMember: FlatArray<UInt8>
  /// The timeslot that each one exchanges members with; stale for those that take no part.
  let opposite: FlatArray<Int32>
  /// The bit that stands for each timeslot in `claims`; stale for those that take no part.
  let side: FlatArray<UInt8>
  /// Which rooms members have claimed, a bit for each timeslot that takes part.
  let claims: FlatArray<UInt8>
  private let size: FlatArray<Int32>

  init(meetings: Int, rooms: Int, slots: Int) {
    members = FlatArray(repeating: 0, count: Chain.longest)
    oldSlots = FlatArray(repeating: 0, count: Chain.longest)
    oldRooms = FlatArray(repeating: 0, count: Chain.longest)
    newSlots = FlatArray(repeating: 0, count: Chain.longest)
    newRooms = FlatArray(repeating: 0, count: Chain.longest)
    isMember = FlatArray(repeating: 0, count: meetings)
    opposite = FlatArray(repeating: 0, count: slots)
    side = FlatArray(repeating: 0, count: slots)
    claims = FlatArray(repeating: 0, count: rooms)
    size = FlatArray(repeating: 0, count: 1)
  }

  var count: Int {
    @inline(__always) get { Int(size[0]) }
    nonmutating set { size[0] = Int32(truncatingIfNeeded: newValue) }
  }

  @inline(__always)
  func has(_ meeting: Int) -> Bool { isMember[meeting] != 0 }

  /// Makes two timeslots exchange members, as one of up to `mostPairs` pairs that have no timeslot in common.
  @inline(__always)
  func exchange(_ first: Int, _ second: Int, as pair: Int) {
    opposite[first] = Int32(truncatingIfNeeded: second)
    opposite[second] = Int32(truncatingIfNeeded: first)
    side[first] = 1 &<< UInt8(truncatingIfNeeded: 2 &* pair)
    side[second] = 2 &<< UInt8(truncatingIfNeeded: 2 &* pair)
  }

  /// Makes a meeting the last member, without a room to go to yet; `slot` and `room` are where it is now.
  @inline(__always)
  func append(_ meeting: Int, from slot: Int32, _ room: Int32) {
    let index = count
    members[index] = Int32(truncatingIfNeeded: meeting)
    oldSlots[index] = slot
    oldRooms[index] = room
    newRooms[index] = -1
    isMember[meeting] = 1
    count = index &+ 1
  }

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
    for row in [members, oldSlots, oldRooms, newSlots, newRooms, opposite, size] { row.free() }
    isMember.free()
    side.free()
    claims.free()
  }
}
