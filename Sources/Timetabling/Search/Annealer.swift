/// One-stage simulated annealing over timetables that break no hard constraint.
///
/// - Source: Bellio, Ceschia, Di Gaspero, Schaerf and Urli, Feature-based tuning of simulated
///   annealing applied to the curriculum-based course timetabling problem, Computers & Operations
///   Research 65, 2016; the problem-shaped moves after Müller, ITC2007 solver description, 2009,
///   and the Kempe chains after Lü and Hao, Adaptive tabu search for course timetabling, 2010.
struct Annealer: ~Copyable {
  let state: SearchState
  var random: RandomSource
  /// The soft cost of the placed meetings.
  var cost = 0
  /// What an unplaced meeting costs.
  var price = 30
  /// The largest worsening that the current move may make.
  var threshold = 0
  var tried = 0
  /// Moves that were made and made things worse.
  var worsened = 0
  var mix = SearchStrategy.Mix()
  let movable: FlatArray<Int32>
  /// Whether any class has more than one who may give it.
  let hasChoice: Bool
  let noise: NoiseTable
  let chain: Chain
  let record: Record
  var bestCost = Int.max
  var bestUnplaced = Int.max
  var isAtBest = false

  init(state: SearchState, seed: UInt64) {
    self.state = state
    random = RandomSource(seed: seed)
    noise = NoiseTable()
    chain = Chain(
      meetings: self.state.layout.meetings,
      rooms: self.state.layout.rooms,
      slots: self.state.layout.slots
    )
    record = Record(self.state.layout)
    let trainers = self.state.layout.trainersOf
    hasChoice = (0..<self.state.layout.demands).contains { trainers.count($0) > 1 }
    let fixed = self.state.isFixed
    movable = FlatArray((0..<self.state.layout.meetings).filter { fixed[$0] == 0 }.map(Int32.init))
  }

  /// The soft cost and the price of what is unplaced.
  var total: Int { cost &+ price &* state.poolCount }

  deinit {
    movable.free()
    noise.free()
    chain.free()
    record.free()
  }
}

/// −ln of evenly spread numbers between 0 and 1: what a temperature is multiplied by to get the
/// largest worsening that is still accepted.
struct NoiseTable {
  static let bits = 12
  private let values: FlatArray<Double>

  init() {
    let count = 1 << NoiseTable.bits
    values = FlatArray(
      (0..<count).map { -ExactMath.logarithm((Double($0) + 0.5) / Double(count)) }
    )
  }

  @inline(__always)
  subscript(random: UInt64) -> Double {
    values[Int(truncatingIfNeeded: random &>> UInt64(64 - NoiseTable.bits))]
  }

  func free() { values.free() }
}

/// The best timetable so far, as places and trainers.
struct Record {
  let slots: FlatArray<Int32>
  let rooms: FlatArray<Int32>
  let trainers: FlatArray<Int32>

  init(_ layout: borrowing Layout) {
    slots = FlatArray(repeating: -1, count: layout.meetings)
    rooms = FlatArray(repeating: -1, count: layout.meetings)
    trainers = FlatArray(repeating: -1, count: layout.demands)
  }

  func free() {
    slots.free()
    rooms.free()
    trainers.free()
  }
}
