extension Annealer {
  /// Tries so many moves at a temperature.
  mutating func run(moves: Int, temperature: Double) {
    // With nothing to move, the moves are spent all the same, so that a search comes to its end.
    guard movable.count > 0 else {
      tried &+= moves
      return
    }
    for _ in 0..<moves {
      let draw = random.next()
      threshold = Int(temperature * noise[draw])
      if hasChoice, draw & Annealer.handoverBits == 0 {
        tryHandover(state.demand(Int(movable[random.below(movable.count)])))
        continue
      }
      step(Int(truncatingIfNeeded: draw & 63))
    }
    tried &+= moves
  }

  /// Tries one move of the kind that a number under 64 stands for.
  @inline(__always)
  private mutating func step(_ number: Int) {
    if state.poolCount > 0, number & 7 == 0 {
      tryInsertion()
      return
    }
    var number = number
    let meeting = Int(movable[random.below(movable.count)])
    guard state.poolIndex[meeting] < 0 else { return }
    number &-= mix.time
    if number < 0 { return tryTime(meeting) }
    number &-= mix.place
    if number < 0 { return tryPlace(meeting) }
    number &-= mix.room
    if number < 0 { return tryRoom(meeting) }
    number &-= mix.swap
    if number < 0 { return trySwap(meeting) }
    number &-= mix.chain
    if number < 0 { return tryChain(meeting) }
    number &-= mix.stretch
    if number < 0 { return tryStretch(meeting) }
    number &-= mix.spread
    if number < 0 { return trySpread(meeting) }
    number &-= mix.compact
    if number < 0 { return tryCompact(meeting) }
    number &-= mix.wholeRoom
    if number < 0 { return tryWholeRoom(state.demand(meeting)) }
  }

  /// Books a change that was made, keeping the best before it gets worse.
  @inline(__always)
  mutating func book(_ change: Int) {
    cost &+= change
    if change > 0 { worsened &+= 1 }
    if cost < bestCost || state.poolCount < bestUnplaced { noteIfBest() }
  }

  /// Call before a move that may make things worse.
  @inline(__always)
  mutating func prepare(_ change: Int) {
    if change > 0, isAtBest { saveBest() }
  }

  @inline(never)
  mutating func noteIfBest() {
    guard
      state.poolCount < bestUnplaced || (state.poolCount == bestUnplaced && cost < bestCost)
    else { return }
    bestCost = cost
    bestUnplaced = state.poolCount
    isAtBest = true
  }

  /// Writes the current timetable down as the best.
  @inline(never)
  mutating func saveBest() {
    guard isAtBest else { return }
    record.slots.copy(from: state.slotOf)
    record.rooms.copy(from: state.roomOf)
    record.trainers.copy(from: state.trainerOf)
    isAtBest = false
  }
}
