import AssessmentKit
public import CivilTime
public import CurriculumModel

/// The commands that concern one module.
extension Decision {
  func factsOnModule(for command: Command) throws(Refusal) -> [Fact] {
    switch command {
    case .enrol(let module, let `class`):
      try rule(command.kind, on: try position(module))
      if isSeated(module, `class`) { throw Refusal(.alreadyEnrolled(`class`)) }
      return [.enrolled(module: module, class: `class`)]
    case .unenrol(let module, let `class`):
      try rule(command.kind, on: try position(module))
      if !isSeated(module, `class`) { throw Refusal(.notEnrolled(`class`)) }
      return [.unenrolled(module: module, class: `class`)]
    case .begin(let begun): return try begin(begun)
    case .submit(let submitted): return try submit(submitted)
    case .assess(let assessed):
      try rule(command.kind, on: try position(assessed.module))
      try checkJudgeable(assessed.submission, assessed.module, assessed.assessment)
      return [.assessed(assessed)]
    case .fault(let faulted):
      try rule(command.kind, on: try position(faulted.module))
      try checkJudgeable(faulted.submission, faulted.module, faulted.assessment)
      return [.assessmentFaulted(faulted)]
    case .review(let submission, let outcome, let note):
      return try review(submission, outcome, note)
    case .grant(let granted):
      let position = try position(granted.module)
      try rule(command.kind, on: position)
      guard
        let assessment = index.modules[position].assessments.first(where: {
          $0.id == granted.assessment
        })
      else { throw Refusal(.unknownAssessment(granted.module, granted.assessment)) }
      if assessment.attemptLimit == nil {
        throw Refusal(.attemptsUnlimited(granted.module, granted.assessment))
      }
      return [.attemptGranted(granted)]
    case .waive(let waiver):
      let position = try position(waiver.module)
      if case .waived = evaluation.modules[position].basis(at: effective) {
        throw Refusal(.alreadyWaived(waiver.module))
      }
      try rule(command.kind, on: position)
      return [.waived(waiver)]
    default: return []
    }
  }

  private func position(_ module: ModuleID) throws(Refusal) -> Int {
    guard let position = index.positions[module] else { throw Refusal(.unknownModule(module)) }
    return position
  }

  private func rule(_ kind: Command.Kind, on position: Int) throws(Refusal) {
    try rule(kind, registration == .unregistered ? .unregistered : .open)
    let module = index.modules[position].id
    switch TransitionTable.ruling(for: kind, in: evaluation.situation(position)) {
    case .allowed: return
    case .notApplicable: throw Refusal(.notApplicable(module))
    case .locked: throw Refusal(.locked(module, evaluation.gate(position).unmet))
    case .alreadySatisfied: throw Refusal(.alreadySatisfied(module))
    case .attemptsExhausted: throw evaluation.exhaustion(position)
    case .abandoned: throw Refusal(.abandoned)
    case .notAbandoned: throw Refusal(.notAbandoned)
    case .notRegistered: throw Refusal(.notRegistered)
    case .alreadyRegistered: throw Refusal(.alreadyRegistered)
    }
  }

  private func isSeated(_ module: ModuleID, _ class: ClassID) -> Bool {
    evaluation.classes(of: module).contains(`class`)
  }

  private func begin(_ begun: Fact.Begun) throws(Refusal) -> [Fact] {
    try checkAttempt(.begin, begun.module, begun.assessment)
    if evaluation.attemptUnderWay(at: begun.assessment, of: begun.module) != nil {
      throw Refusal(.alreadyBegun(begun.module, begun.assessment))
    }
    return [.attemptBegun(begun)]
  }

  /// Whether another attempt at an assessment may be made at all.
  private func checkAttempt(
    _ kind: Command.Kind,
    _ id: ModuleID,
    _ assessmentID: AssessmentID
  ) throws(Refusal) {
    let position = try position(id)
    let owner = index.modules[position]
    guard let assessment = owner.assessments.firstIndex(where: { $0.id == assessmentID })
    else { throw Refusal(.unknownAssessment(id, assessmentID)) }
    try rule(kind, on: position)
    if let before = evaluation.predecessor(of: assessment, in: position) {
      throw Refusal(.outOfTurn(id, assessmentID, after: owner.assessments[before].id))
    }
    let module = evaluation.modules[position]
    if let limit = module.attemptLimit(at: assessment), module.attempts(at: assessment) >= limit {
      throw Refusal(.attemptsExhausted(id, assessmentID, limit: limit))
    }
    let activity = ModuleActivity(module, asOf: effective)
    if activity.pending.contains(where: { $0.assessment == assessmentID }) {
      throw Refusal(.awaitingReview(id, assessmentID))
    }
  }

  private func submit(_ submitted: Fact.Submitted) throws(Refusal) -> [Fact] {
    try checkAttempt(.submit, submitted.module, submitted.assessment)
    if state.submission(submitted.submission) != nil {
      throw Refusal(.alreadySubmitted(submitted.submission))
    }
    return [.submitted(submitted)]
  }

  private func checkJudgeable(
    _ submission: SubmissionID,
    _ module: ModuleID,
    _ assessment: AssessmentID
  ) throws(Refusal) {
    guard let found = state.submission(submission), found.assessment == assessment else {
      throw Refusal(.unknownSubmission(submission))
    }
    if found.last?.isJudged == true { throw Refusal(.alreadyJudged(submission)) }
    if found.last?.verdict == .pendingReview { throw Refusal(.awaitingReview(module, assessment)) }
  }

  private func review(
    _ submission: SubmissionID,
    _ outcome: Outcome,
    _ note: String
  ) throws(Refusal) -> [Fact] {
    try rule(.review, registration == .unregistered ? .unregistered : .open)
    for position in index.modules.indices {
      let activity = ModuleActivity(evaluation.modules[position], asOf: effective)
      guard let pending = activity.pending.first(where: { $0.submission == submission }) else {
        continue
      }
      return [
        .assessed(
          Fact.Assessed(
            module: index.modules[position].id,
            assessment: pending.assessment,
            submission: submission,
            outcome: reviewed(outcome, of: submission),
            by: .reviewer(note: note)
          )
        )
      ]
    }
    throw Refusal(.nothingToReview(submission))
  }

  /// The days that a submission is about stay those that its assessor named.
  private func reviewed(_ outcome: Outcome, of submission: SubmissionID) -> Outcome {
    guard outcome.period == nil else { return outcome }
    var outcome = outcome
    outcome.period = state.submission(submission)?.last?.period
    return outcome
  }
}

extension Evaluation {
  /// Why the attempts that are left can't satisfy the module: the assessment with the fewest.
  func exhaustion(_ position: Int) -> Refusal {
    let owner = index.modules[position]
    let limited = owner.assessments.indices.compactMap { assessment in
      modules[position].attemptsLeft(at: assessment).map { (left: $0, assessment: assessment) }
    }
    guard let least = limited.min(by: { $0 < $1 }),
      let limit = modules[position].attemptLimit(at: least.assessment)
    else { return Refusal(.locked(owner.id, missing(position).unmet)) }
    let id = owner.assessments[least.assessment].id
    return Refusal(.attemptsExhausted(owner.id, id, limit: limit))
  }

  /// When the attempt at an assessment was begun that nothing was handed in for yet, and how long it
  /// may take; `nil` when none is under way.
  public func attemptUnderWay(
    at assessment: AssessmentID,
    of module: ModuleID
  ) -> (begun: Instant, seconds: Int)? {
    guard let position = position(of: module) else { return nil }
    var found: (begun: Instant, seconds: Int)?
    for entry in modules[position].evidence.entries {
      switch entry.value {
      case .begun(assessment, let seconds): found = (entry.stamp.effective, seconds)
      case .submitted(assessment, _): found = nil
      default: continue
      }
    }
    return found
  }

  /// The classes of a module in which a seat is held.
  public func classes(of module: ModuleID) -> [ClassID] {
    guard let position = position(of: module) else { return [] }
    var classes: [ClassID] = []
    for entry in modules[position].evidence.entries {
      switch entry.value {
      case .enrolled(let `class`): classes.append(`class`)
      case .unenrolled(let `class`): classes.removeAll { $0 == `class` }
      default: break
      }
    }
    return classes
  }
}

extension RegistrationState {
  /// What was handed in under that id, and the last word on it.
  func submission(
    _ submission: SubmissionID
  ) -> (module: ModuleID, assessment: AssessmentID, last: Judgement?)? {
    for record in records {
      var found: (module: ModuleID, assessment: AssessmentID, last: Judgement?)?
      for entry in record.entries {
        switch entry.value {
        case .submitted(let assessment, submission):
          found = (record.module, assessment, found?.last)
        case .assessed(let assessment, submission, let judgement):
          found = (record.module, found?.assessment ?? assessment, judgement)
        default: continue
        }
      }
      if let found { return found }
    }
    return nil
  }
}
