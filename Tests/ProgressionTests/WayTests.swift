import CivilTime
import CurriculumModel
import Testing

@testable import Progression

@Suite struct `A way` {
  /// Plans from random standings, with what is tried for soundness and minimality.
  private func planned(_ seed: UInt64, mayCircle: Bool, budget: Int = 400_000) -> (
    GeneratedJournal, Goal, Plan
  )? {
    let index = ProgressionIndex(GeneratedCurriculum.make(seed: seed, mayCircle: mayCircle))
    var journal = GeneratedJournal.make(seed: seed, index: index, commands: Int(seed % 12))
    let module = index.modules[journal.random.below(index.modules.count)].id
    let goals: [Goal] = [.opened(module), .satisfied(module), .curriculum]
    let goal = goals[journal.random.below(3)]
    let evaluation = Evaluation(journal.state, index, asOf: journal.now)
    guard case .plan(let plan) = evaluation.plan(to: goal, budget: budget) else {
      return nil
    }
    return (journal, goal, plan)
  }

  private func reaches(_ goal: Goal, _ evaluation: Evaluation) -> Bool {
    switch goal {
    case .opened(let module): evaluation.why(module)?.isMet ?? false
    case .satisfied(let module): evaluation.isSatisfied(module)
    case .step(let step): evaluation.standing(of: step)?.isSatisfied ?? false
    case .curriculum: evaluation.isComplete
    }
  }

  private func units(_ plan: Plan) -> [Action] {
    plan.actions.flatMap { [Action](repeating: $0, count: $0.times) }
  }

  /// Does what is named; `nil` when something held before has lapsed meanwhile, which no plan foresees.
  private func perform(_ units: [Action], _ start: GeneratedJournal) -> (Evaluation, Bool)? {
    var journal = start
    var isLetThrough = true
    let held = Evaluation(start.state, start.index, asOf: start.now)
    for action in units {
      // Repetition asks for different months or fortnights.
      journal.now.milliseconds += 40 * 86_400_000
      do { try journal.perform(action) } catch { isLetThrough = false }
    }
    let end = Evaluation(journal.state, start.index, asOf: journal.now)
    for module in start.index.modules where held.isSatisfied(module.id) {
      if !end.isSatisfied(module.id) { return nil }
    }
    let modules = held.modules
    for (position, module) in modules.enumerated() {
      let kept = module.evidence.judged.allSatisfy {
        !$0.span.contains(start.now) || $0.span.contains(journal.now)
      }
      let made = end.modules[position].evidence.judged.allSatisfy {
        $0.stamp.effective <= start.now || $0.span.contains(journal.now)
      }
      if !kept || !made { return nil }
    }
    return (end, isLetThrough)
  }

  /// Without any budget the search settles for the first way it finds.
  @Test(arguments: [false, true], [400_000, 0])
  func `is sound and minimal`(mayCircle: Bool, budget: Int) {
    var tried = 0
    for seed in UInt64(0)..<1_500 {
      guard let (journal, goal, plan) = planned(seed, mayCircle: mayCircle, budget: budget) else {
        continue
      }
      let units = units(plan)
      guard let (end, isLetThrough) = perform(units, journal) else { continue }
      tried += 1
      #expect(isLetThrough, "seed \(seed): a gate refused what the way names")
      #expect(reaches(goal, end), "seed \(seed): \(goal) is not reached by \(units)")
      for position in units.indices {
        var fewer = units
        fewer.remove(at: position)
        guard let (short, _) = perform(fewer, journal) else { continue }
        #expect(!reaches(goal, short), "seed \(seed): \(goal) needs no \(units[position])")
      }
    }
    #expect(tried > 500)
  }

  @Test(arguments: [false, true])
  func `is the cheapest there is, by exhaustive search`(mayCircle: Bool) {
    for seed in UInt64(0)..<1_500 {
      let curriculum = GeneratedCurriculum.make(seed: seed, mayCircle: mayCircle)
      let index = ProgressionIndex(curriculum)
      let journal = GeneratedJournal.make(seed: seed, index: index, commands: Int(seed % 4))
      let evaluation = Evaluation(journal.state, index, asOf: journal.now)
      let plain = PlainReading(curriculum, journal.events, at: journal.now)
      let cost: ActionCost = { module, _ in 1 + module.rawValue.utf8.reduce(0) { $0 + Int($1) } % 3
      }
      let expected = cheapest(plain, evaluation, cost)
      switch evaluation.plan(to: .curriculum, cost: cost) {
      case .plan(let plan):
        #expect(plan.cost == expected, "seed \(seed)")
        #expect(plan.isProvenCheapest, "seed \(seed)")
        guard case .plan(let first) = evaluation.plan(to: .curriculum, cost: cost, budget: 0) else {
          Issue.record("seed \(seed): out of budget, no way is found though there is one")
          continue
        }
        #expect(first.cost >= plan.cost, "seed \(seed)")
        #expect(!first.isProvenCheapest || first.cost == plan.cost, "seed \(seed)")
      case .blocked(let obstacles):
        #expect(expected == nil, "seed \(seed): \(obstacles)")
        #expect(!obstacles.isEmpty, "seed \(seed)")
      }
    }
  }

  /// The cheapest set of modules that open one another and complete every step; `nil` when none does.
  private func cheapest(
    _ plain: PlainReading,
    _ evaluation: Evaluation,
    _ cost: ActionCost
  ) -> Int? {
    let modules = plain.curriculum.modules
    let held = Set(modules.map(\.id).filter(plain.isSatisfied))
    let prices = modules.map { price($0, plain, evaluation, cost) }
    var best: Int?
    for set in 0..<(1 << modules.count) {
      var satisfied = held
      var total = 0
      var didOpen = true
      while didOpen {
        didOpen = false
        for (position, module) in modules.enumerated()
        where set >> position & 1 == 1 && !satisfied.contains(module.id) {
          guard let price = prices[position], !evaluation.isAbandoned,
            plain.isOpen(module.id, satisfied)
          else { continue }
          satisfied.insert(module.id)
          total += price
          didOpen = true
        }
      }
      let isThrough = plain.curriculum.steps.allSatisfy { plain.isStepSatisfied($0, satisfied) }
      if isThrough { best = min(best ?? total, total) }
    }
    return best
  }

  /// The cheapest numbers of passes and completions, by trying all up to three each.
  private func price(
    _ module: Module,
    _ plain: PlainReading,
    _ evaluation: Evaluation,
    _ cost: ActionCost
  ) -> Int? {
    let position = evaluation.index.positions[module.id] ?? 0
    let choices = (0...3).flatMap { total in (0...total).map { (passes: $0, total: total) } }
    var best: Int?
    func attempt(_ rest: ArraySlice<Assessment>, _ extra: [AssessmentID: (Int, Int)], _ sum: Int) {
      if best.map({ sum >= $0 }) ?? false { return }
      guard let next = rest.first else {
        let units = extra.mapValues { (passes: $0.0, total: $0.1) }
        if plain.moveOn(module.moveOn, module, extra: units),
          isInTurn(extra.mapValues(\.1), module, plain, evaluation)
        {
          best = sum
        }
        return
      }
      let left = evaluation.modules[position].attemptsLeft(at: rest.startIndex) ?? .max
      for choice in choices where choice.total <= left {
        var more = extra
        more[next.id] = (choice.passes, choice.total)
        attempt(rest.dropFirst(), more, sum + choice.total * cost(module.id, next.id))
      }
    }
    attempt(module.assessments[...], [:], 0)
    return best
  }

  /// Whether what has to come before each of these was done, or is among them.
  private func isInTurn(
    _ totals: [AssessmentID: Int],
    _ module: Module,
    _ plain: PlainReading,
    _ evaluation: Evaluation
  ) -> Bool {
    let position = evaluation.index.positions[module.id] ?? 0
    let pending = ModuleActivity(evaluation.modules[position], asOf: evaluation.asOf).pending
    return module.assessments.allSatisfy { assessment in
      let reviews = pending.count { $0.assessment == assessment.id }
      guard let after = assessment.after, totals[assessment.id] ?? 0 > reviews else { return true }
      let isDone = [Condition.Rule.assessmentPassed(after, nil), .assessmentCompleted(after, nil)]
        .contains { plain.moveOn(Condition($0), module, extra: [:]) }
      return isDone || totals[after] ?? 0 > 0
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `next names only what can be done now, and nothing off the cheapest way`(seed: UInt64) {
    let index = ProgressionIndex(GeneratedCurriculum.make(seed: seed))
    let journal = GeneratedJournal.make(seed: seed, index: index, commands: Int(seed % 12))
    let evaluation = Evaluation(journal.state, index, asOf: journal.now)
    let next = evaluation.next()
    for item in next {
      let gate = evaluation.why(item.action.module)
      #expect(gate?.isMet == true, "seed \(seed)")
      var trial = journal
      #expect(throws: Never.self, "seed \(seed)") { try trial.perform(item.action) }
    }
    guard case .plan(let plan) = evaluation.plan(to: .curriculum) else { return }
    #expect(next.isEmpty == plan.actions.isEmpty, "seed \(seed)")
    let planned = Set(plan.actions)
    #expect(next.allSatisfy { planned.contains($0.action) }, "seed \(seed)")
    #expect(evaluation.next(limit: 1).count == min(1, next.count))
  }
}
