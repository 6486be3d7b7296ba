/// From where to where a number can lie, whatever is answered; an end may be infinite.
struct Span: Hashable, Sendable {
  var low: Double
  var high: Double

  init(_ low: Double, _ high: Double) {
    self.low = low.isNaN ? -.infinity : low
    self.high = high.isNaN ? .infinity : high
  }

  init(_ value: Double) { self.init(value, value) }

  static let everything = Span(-.infinity, .infinity)

  /// Both, and what lies between them.
  func joined(_ other: Span) -> Span { Span(min(low, other.low), max(high, other.high)) }

  static func + (left: Span, right: Span) -> Span {
    Span(left.low + right.low, left.high + right.high)
  }

  static func - (left: Span, right: Span) -> Span {
    Span(left.low - right.high, left.high - right.low)
  }

  static func * (left: Span, right: Span) -> Span {
    let corners = [
      left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high,
    ]
    // Nothing times infinity is nothing here: the one end is reached, the other never.
    let sound = corners.map { $0.isNaN ? 0 : $0 }
    return Span(sound.min() ?? 0, sound.max() ?? 0)
  }

  static func / (left: Span, right: Span) -> Span {
    // Whatever is divided by nothing is NULL, which counts as nothing.
    guard right.low > 0 || right.high < 0 else { return .everything }
    return left * Span(1 / right.high, 1 / right.low)
  }

  static let same: @Sendable (Span) -> Span = { $0 }
  static let halved: @Sendable (Span) -> Span = { $0.rising(Rounding.half) }
  static let truncated: @Sendable (Span) -> Span = { $0.rising { $0.rounded(.towardZero) } }
  static let greater: @Sendable (Span, Span) -> Span = {
    Span(Swift.max($0.low, $1.low), Swift.max($0.high, $1.high))
  }
  static let lesser: @Sendable (Span, Span) -> Span = {
    Span(Swift.min($0.low, $1.low), Swift.min($0.high, $1.high))
  }
  static let together: @Sendable ([Span]) -> [Span]? = { $0 }

  /// A function that never falls.
  func rising(_ apply: (Double) -> Double) -> Span {
    Span(
      low.isFinite ? apply(low) : low,
      high.isFinite ? apply(high) : high
    )
  }
}

extension Value {
  /// Each member's own; what is no number can be any.
  var spans: [Span] { members.map { $0.number.map { Span($0) } ?? .everything } }
}

/// What is known of all variables while rules are looked at without any response.
struct SpanState: Sendable {
  /// By the place of the variable's declaration.
  var values: [Span]
  /// The items of the test, for a test's own rules; empty within an item.
  var items: [ItemResult] = []
  /// What held where an exit rule ended.
  var exits: [[Span]] = []
  /// Whether an exit rule was met, so that what follows isn't run.
  var isStopped = false

  /// What doesn't depend on anything.
  static func always(_ span: Span) -> @Sendable (SpanState) -> [Span]? { { _ in [span] } }

  /// What a variable holds.
  static func variable(_ slot: Int) -> @Sendable (SpanState) -> [Span]? {
    { [$0.values[slot]] }
  }

  mutating func join(_ other: SpanState) {
    exits = other.exits
    if other.isStopped { return }
    values = isStopped ? other.values : zip(values, other.values).map { $0.joined($1) }
    isStopped = false
  }
}

extension Rule {
  /// What variables can hold after the rules, as far as that is known without any response.
  ///
  /// A condition may always hold or not.
  /// - Complexity: O(rules × variables).
  static func span(_ rules: [Rule], in state: inout SpanState) {
    for rule in rules where !state.isStopped { rule.span(in: &state) }
  }

  private func span(in state: inout SpanState) {
    switch self {
    case .set(let target, let expression):
      state.values[target.slot] = expression.sum(in: state)
    case .setDefault(let target, let expression):
      state.values[target.slot] = expression?.sum(in: state) ?? .everything
    case .setCorrect, .require: return
    case .choose(let branches):
      let before = state
      var after: SpanState?
      for branch in branches {
        var way = before
        way.exits = after?.exits ?? before.exits
        Rule.span(branch.rules, in: &way)
        if after == nil { after = way } else { after?.join(way) }
      }
      if branches.last?.condition != nil || branches.isEmpty {
        if after == nil { after = before } else { after?.joinUntouched(before) }
      }
      state = after ?? before
    case .group(let rules): Rule.span(rules, in: &state)
    case .stop:
      state.exits.append(state.values)
      state.isStopped = true
    }
  }
}

extension SpanState {
  fileprivate mutating func joinUntouched(_ before: SpanState) {
    var way = before
    way.exits = exits
    join(way)
  }

  /// What can hold at the end, wherever that was.
  var atEnd: [Span] {
    var ends = exits
    if !isStopped { ends.append(values) }
    guard var joined = ends.first else { return values }
    for end in ends.dropFirst() { joined = zip(joined, end).map { $0.joined($1) } }
    return joined
  }
}
