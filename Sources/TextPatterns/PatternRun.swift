/// All ways through an expression at once, after so many scalars of a text.
struct PatternRun {
  private let program: PatternProgram
  private var active: [Int] = []
  private var before: [Int] = []
  private var onward: [Int] = []
  private var waiting: [Int] = []
  /// In which round each joint was last reached.
  private var reached: [Int]
  private var round = 0
  /// Which counts each counting joint has reached, a bit for each.
  private var counts: [UInt64]
  /// What each class says of the scalar at hand: unknown, no, yes.
  private var answers: [UInt8]
  private(set) var isAtEnd = false
  private var memory: PatternMemory?

  init(_ program: PatternProgram) {
    self.program = program
    reached = Array(repeating: -1, count: program.joints.count)
    counts = Array(repeating: 0, count: program.wordCount)
    answers = Array(repeating: 0, count: program.sets.count)
    reach([program.start])
    guard program.sets.count <= 64 else { return }
    memory = PatternMemory(state)
  }

  /// Whether no text that goes on from here can match.
  var isStuck: Bool { active.isEmpty }

  /// - Complexity: O(size of the program).
  mutating func take(_ scalar: Unicode.Scalar) {
    let variants = ScalarVariants(scalar, isCaseSensitive: program.isCaseSensitive)
    for set in answers.indices { answers[set] = 0 }
    guard memory != nil else { return step(variants) }
    var signature: UInt64 = 0
    for set in answers.indices where holds(set, variants) { signature |= 1 << UInt64(set) }
    if let known = memory?.move(on: signature) {
      state = known
    } else {
      step(variants)
      let reached = state
      if memory?.keep(reached, after: signature) == false { memory = nil }
    }
  }

  private var state: PatternState {
    get { PatternState(active: active, counts: counts, isAtEnd: isAtEnd) }
    set { (active, counts, isAtEnd) = (newValue.active, newValue.counts, newValue.isAtEnd) }
  }

  private mutating func step(_ variants: ScalarVariants) {
    swap(&before, &active)
    active.removeAll(keepingCapacity: true)
    onward.removeAll(keepingCapacity: true)
    isAtEnd = false
    round += 1
    // What each leads to comes after all were asked: a joint's counts are changed in place.
    for position in before {
      let joint = program.joints[position]
      let isIn = holds(joint.set, variants)
      if joint.kind == .one {
        if isIn { onward.append(joint.next) }
      } else if isIn {
        guard count(joint) else { continue }
        reached[position] = round
        active.append(position)
        if isEnough(joint) { onward.append(joint.next) }
      } else {
        for word in joint.words { counts[word] = 0 }
      }
    }
    reach(onward)
  }

  private mutating func holds(_ set: Int, _ variants: ScalarVariants) -> Bool {
    if answers[set] == 0 { answers[set] = program.sets[set].contains(variants) ? 2 : 1 }
    return answers[set] == 2
  }

  /// Goes from each wherever no scalar is needed.
  private mutating func reach(_ starts: [Int]) {
    let (joints, round) = (program.joints, round)
    var (waiting, isAtEnd) = (waiting, isAtEnd)
    // This is where the time goes, so no write asks again whether the array is its own.
    reached.withUnsafeMutableBufferPointer { reached in
      for start in starts {
        waiting.append(start)
        while let position = waiting.popLast() {
          let joint = joints[position]
          if joint.kind == .counted, counts[joint.slot] & 1 == 0 {
            counts[joint.slot] |= 1
            if joint.least == 0 { waiting.append(joint.next) }
          }
          guard reached[position] != round else { continue }
          reached[position] = round
          switch joint.kind {
          case .split:
            // A counting joint may be entered again: its counts begin anew beside the others.
            for next in [joint.next, joint.other]
            where reached[next] != round || joints[next].kind == .counted {
              waiting.append(next)
            }
          case .end: isAtEnd = true
          case .one, .counted: active.append(position)
          }
        }
      }
    }
    (self.waiting, self.isAtEnd) = (waiting, isAtEnd)
  }

  /// Adds one to every count; those beyond the greatest go, or stay at it where there is no end.
  ///
  /// Answers whether any is left.
  private mutating func count(_ joint: PatternProgram.Joint) -> Bool {
    let last = joint.slot + joint.greatest / 64
    let bit = UInt64(1) << UInt64(joint.greatest % 64)
    let wasAtEnd = joint.most < 0 && counts[last] & bit != 0
    var carry: UInt64 = 0
    var all: UInt64 = 0
    var word = joint.slot
    while word < last {
      let value = counts[word]
      counts[word] = value << 1 | carry
      all |= counts[word]
      carry = value >> 63
      word += 1
    }
    counts[last] = (counts[last] << 1 | carry) & (bit | (bit - 1)) | (wasAtEnd ? bit : 0)
    return all | counts[last] != 0
  }

  private func isEnough(_ joint: PatternProgram.Joint) -> Bool {
    let first = joint.slot + joint.least / 64
    if joint.least == 0 || counts[first] >> UInt64(joint.least % 64) != 0 { return true }
    return joint.words.contains { $0 > first && counts[$0] != 0 }
  }
}
