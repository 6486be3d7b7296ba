/// The most that an item can be worth.
public enum ScoreMaximum: Hashable, Sendable {
  /// At least 0.
  case known(Double)
  /// Responses reach so much, and nothing shows that no others reach more.
  case open(reached: Double)
  /// There is no such number, or nothing sets it.
  case none

  public var value: Double? { if case .known(let value) = self { value } else { nil } }
}

extension ItemSession {
  /// SCORE, where the item has one that is a number.
  public var score: Double? { self["SCORE"].number }

  /// The most that SCORE can be; `nil` where that can't be known, and where it is nothing.
  public var maximumScore: Double? { maximum.value.flatMap { $0 > 0 ? $0 : nil } }

  /// The most that SCORE can be.
  ///
  /// What a person judges is worth its declared maximum, else 1. Of what rules judge, in order: MAXSCORE, the declared `normalMaximum`, and what rules and responses show:
  /// a score is the greatest when some response reaches it and no response can exceed it, or when
  /// every valid response was tried.
  public var maximum: ScoreMaximum { item.fixedMaximum ?? best(of: "SCORE").maximum }

  /// Answered in the way that is worth most, as far as one was found.
  public var atItsBest: ItemSession { best(of: "SCORE").session }

  /// The same for any outcome variable, with the session that reaches it.
  func best(of variable: String) -> (maximum: ScoreMaximum, session: ItemSession) {
    var search = MaximumSearch(self, variable)
    let maximum = search.maximum()
    return (maximum, search.best)
  }
}

/// Looks for the responses that are worth most.
struct MaximumSearch {
  private let fresh: ItemSession
  private let slot: Int?
  private let name: String
  private(set) var best: ItemSession
  private var reached = -Double.infinity
  /// Whether judging itself draws, so that trying shows nothing of what another attempt gets.
  private var isByChance = false

  /// So many ways of answering are tried, at most.
  private static let mostTries = 2_048

  init(_ session: ItemSession, _ name: String) {
    fresh = session.unanswered
    self.name = name
    slot = session.item.slots[name].flatMap {
      session.item.variables[$0].role == .outcome ? $0 : nil
    }
    best = fresh
  }

  mutating func maximum() -> ScoreMaximum {
    let item = fresh.item
    guard let slot else { return .none }
    let correct = item.responses.map { ($0.identifier, fresh.correctResponse($0.identifier)) }
    attempt(correct)
    let declaration = item.variables[slot]
    if declaration.normalMaximum == 0 { return .known(0) }
    if item.needsReview {
      let given = declaration.normalMaximum ?? (best["MAXSCORE"].number ?? 0)
      best.evaluation.values[slot] = .float(given > 0 ? given : 1)
      return .known(given > 0 ? given : 1)
    }
    guard fresh.isSet(slot) else { return .none }
    if name == "SCORE", let declared = best["MAXSCORE"].number, declared > 0 {
      return .known(declared)
    }
    if let declared = declaration.normalMaximum, declared >= 0 { return .known(declared) }
    let bound = fresh.spans[slot].high
    if isReached(bound) { return .known(max(0, reached)) }
    let isWhole = tryAll()
    return (isWhole && !isByChance) || isReached(bound)
      ? .known(max(0, reached)) : .open(reached: max(0, reached))
  }

  private func isReached(_ bound: Double) -> Bool { reached >= bound - 1e-9 }

  private mutating func attempt(_ responses: [(String, Value)]) {
    var session = fresh
    for (name, value) in responses { session.respond(name, value) }
    session.process()
    if session.evaluation.random != fresh.evaluation.random { isByChance = true }
    let worth = session[name].number ?? 0
    guard worth > reached else { return }
    reached = worth
    best = session
  }

  /// Whether every valid way of answering was tried.
  private mutating func tryAll() -> Bool {
    let responses = fresh.item.responses
    let figures = fresh.figures
    let candidates = responses.map { response in
      ResponseCandidates(
        response,
        correct: fresh.correctResponse(response.identifier),
        fresh.item.hints,
        figures: figures,
        fresh.item.limits[response.identifier]
      )
    }
    let count = candidates.reduce(1) { min($0 * $1.values.count, Self.mostTries + 1) }
    guard count <= Self.mostTries else {
      tryInTurn(responses, candidates)
      return false
    }
    for number in 0..<count {
      var rest = number
      attempt(
        zip(responses, candidates).map { response, candidates in
          defer { rest /= candidates.values.count }
          return (response.identifier, candidates.values[rest % candidates.values.count])
        }
      )
    }
    return candidates.allSatisfy(\.isComplete)
  }

  /// One response after the other, the rest as in the best way so far.
  private mutating func tryInTurn(
    _ responses: [VariableDeclaration],
    _ candidates: [ResponseCandidates]
  ) {
    var left = Self.mostTries
    for _ in 0..<2 {
      for (response, candidates) in zip(responses, candidates) {
        for value in candidates.values where left > 0 {
          left -= 1
          let start = best
          attempt(
            responses.map { other in
              (
                other.identifier,
                other.identifier == response.identifier ? value : start[other.identifier]
              )
            }
          )
        }
      }
    }
  }
}

extension ItemSession {
  /// The same question before any response.
  fileprivate var unanswered: ItemSession {
    var session = self
    for (slot, variable) in item.variables.enumerated() {
      switch variable.role {
      case .response: session.evaluation.values[slot] = variable.initialValue
      // What was scored already must not be counted again.
      case .outcome: session.evaluation.values[slot] = evaluation.startingValue(variable, slot)
      case .template, .context: continue
      }
    }
    return session
  }

  /// Where each variable can lie after all rules, whatever is answered.
  var spans: [Span] {
    let values = zip(item.variables, evaluation.values).map { variable, value -> Span in
      switch variable.role {
      case .response: .everything
      default:
        value.isNull ? Span(0) : value.number.map { Span($0) } ?? .everything
      }
    }
    var state = SpanState(values: values)
    Rule.span(item.responseRules, in: &state)
    state.values = state.atEnd
    state.exits = []
    state.isStopped = false
    Rule.span(item.outcomeRules, in: &state)
    return state.atEnd
  }

  /// The numbers that this question was drawn with.
  fileprivate var figures: [Double] {
    zip(item.variables, evaluation.values).flatMap { variable, value in
      variable.role == .template ? value.members.compactMap(\.number) : []
    }
  }

  /// Whether some rule sets a variable.
  fileprivate func isSet(_ slot: Int) -> Bool {
    item.responseRules.contains { $0.sets(slot) } || item.outcomeRules.contains { $0.sets(slot) }
  }
}

extension Rule {
  func sets(_ slot: Int) -> Bool {
    switch self {
    case .set(let target, _), .setDefault(let target, _): target.slot == slot
    case .choose(let branches): branches.contains { $0.rules.contains { $0.sets(slot) } }
    case .group(let rules): rules.contains { $0.sets(slot) }
    case .setCorrect, .require, .stop: false
    }
  }
}

extension Evaluation {
  /// What an outcome holds before any rule for responses: its default, which a template may have set.
  fileprivate func startingValue(_ variable: VariableDeclaration, _ slot: Int) -> Value {
    defaults[slot].isNull ? variable.initialValue : defaults[slot]
  }
}
