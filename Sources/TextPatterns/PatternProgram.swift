/// An expression as joints between which a text leads.
struct PatternProgram: Sendable {
  enum Kind: Sendable {
    /// A scalar of the class leads on.
    case one
    /// Leads on to both without a scalar.
    case split
    /// From `least` to `most` scalars of the class lead on.
    case counted
    case end
  }

  /// Small and of one size, since a text passes thousands of them at each scalar.
  struct Joint: Sendable {
    var kind: Kind
    /// Which class.
    var set = 0
    var next = 0
    /// The second way of a split.
    var other = 0
    var least = 0
    /// Below 0 for no end.
    var most = -1
    /// Where the words of its counts begin.
    var slot = 0

    /// The greatest count that is told apart.
    var greatest: Int { most < 0 ? least : most }
    /// The words that hold a bit for every count.
    var words: Range<Int> { slot..<slot + greatest / 64 + 1 }
  }

  private(set) var joints = [Joint(kind: .end)]
  private(set) var sets: [ScalarSet] = []
  private(set) var start = 0
  /// How many words of bits all counts take.
  private(set) var wordCount = 0
  let isCaseSensitive: Bool
  private var size = 0
  private var numbers: [ScalarSet: Int] = [:]

  init(_ syntax: PatternSyntax, isCaseSensitive: Bool) throws(PatternFault) {
    self.isCaseSensitive = isCaseSensitive
    start = try add(syntax, before: 0)
  }

  /// Repetitions of a class up to so many are written out.
  private static let fewest = 4

  private mutating func append(_ joint: Joint, size more: Int = 1) throws(PatternFault) -> Int {
    size += more
    guard size <= SchemaPattern.largestSize else {
      throw PatternFault(
        "it is larger than \(SchemaPattern.largestSize) with its repetitions written out",
        at: 1
      )
    }
    joints.append(joint)
    return joints.count - 1
  }

  private mutating func number(of set: ScalarSet) throws(PatternFault) -> Int {
    if let number = numbers[set] { return number }
    size += set.size
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }

  /// Adds what leads to `next`; where it begins.
  private mutating func add(_ syntax: PatternSyntax, before next: Int) throws(PatternFault) -> Int {
    switch syntax {
    case .one(let set):
      return try append(Joint(kind: .one, set: try number(of: set), next: next))
    case .sequence(let parts):
      var entry = next
      for part in parts.reversed() { entry = try add(part, before: entry) }
      return entry
    case .choice(let branches):
      var entry: Int?
      for branch in branches {
        let begin = try add(branch, before: next)
        entry =
          try entry.map { other throws(PatternFault) in
            try append(Joint(kind: .split, next: begin, other: other))
          } ?? begin
      }
      return entry ?? next
    case .repeated(.one(let set), let least, let most) where max(least, most ?? 0) > Self.fewest:
      let joint = Joint(
        kind: .counted,
        set: try number(of: set),
        next: next,
        least: least,
        most: most ?? -1,
        slot: wordCount
      )
      wordCount += joint.words.count
      return try append(joint, size: 1 + joint.words.count / 2)
    case .repeated(let part, let least, let most):
      return try add(part, least, most, before: next)
    }
  }

  private mutating func add(
    _ part: PatternSyntax,
    _ least: Int,
    _ most: Int?,
    before next: Int
  ) throws(PatternFault) -> Int {
    var entry = next
    if let most {
      for _ in least..<most {
        let body = try add(part, before: entry)
        // What adds nothing adds nothing however often.
        if body == entry { return next }
        entry = try append(Joint(kind: .split, next: body, other: next))
      }
    } else {
      let loop = try append(Joint(kind: .split, next: next, other: next))
      joints[loop].next = try add(part, before: loop)
      entry = loop
    }
    for _ in 0..<least {
      let body = try add(part, before: entry)
      if body == entry { return entry }
      entry = body
    }
    return entry
  }
}
