/// A set of timeslots, one bit each.
public struct TimeslotSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var words: [UInt64]

  /// An empty set.
  public init() { words = [] }

  public init(_ timeslots: some Sequence<Timeslot>) {
    words = []
    for timeslot in timeslots { insert(timeslot) }
  }

  public init(arrayLiteral elements: Timeslot...) { self.init(elements) }

  /// Every timeslot of a grid.
  public static func all(of grid: TimeslotGrid) -> TimeslotSet { TimeslotSet(grid.timeslots) }

  public func contains(_ timeslot: Timeslot) -> Bool {
    let word = timeslot.number >> 6
    return timeslot.number >= 0 && word < words.count
      && words[word] & (1 << UInt64(timeslot.number & 63)) != 0
  }

  /// Adds a timeslot; one with a negative number is left out.
  public mutating func insert(_ timeslot: Timeslot) {
    guard timeslot.number >= 0 else { return }
    let word = timeslot.number >> 6
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(timeslot.number & 63)
  }

  public mutating func remove(_ timeslot: Timeslot) {
    guard contains(timeslot) else { return }
    words[timeslot.number >> 6] &= ~(1 << UInt64(timeslot.number & 63))
    while words.last == 0 { words.removeLast() }
  }

  public mutating func formUnion(_ other: TimeslotSet) {
    while words.count < other.words.count { words.append(0) }
    for index in other.words.indices { words[index] |= other.words[index] }
  }

  public func union(_ other: TimeslotSet) -> TimeslotSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// The timeslots that aren't in the other set.
  public func subtracting(_ other: TimeslotSet) -> TimeslotSet {
    TimeslotSet(timeslots.filter { !other.contains($0) })
  }

  /// How many timeslots are in the set.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  public var isEmpty: Bool { words.isEmpty }

  /// The timeslots in the order of time.
  public var timeslots: [Timeslot] {
    (0..<words.count * 64).lazy.map(Timeslot.init).filter { contains($0) }
  }
}
