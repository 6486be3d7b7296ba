/// Trainers ought to give alike many meetings; each one above the fair share costs a unit.
///
/// The fair share is all meetings that need a trainer, divided by the trainers and rounded up.
enum Fairness: Constraint {
  static let definition = ConstraintDefinition(
    strength: .soft,
    rule: Wording(
      id: "beban mengajar sebaiknya dibagi rata",
      en: "trainers give alike many meetings"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let weight = occupancy.problem.weight(of: .fairness)
    let share = occupancy.problem.fairShare
    return occupancy.sittingsByTrainer().enumerated().compactMap { trainer, sittings in
      guard sittings.count > share else { return nil }
      let name = occupancy.names.trainer(trainer)
      return Violation(
        constraint: .fairness,
        cost: (sittings.count - share) * weight,
        subject: .trainer(trainer),
        meetings: sittings.map(\.meeting),
        timeslot: nil,
        reason: Wording(
          id: "pengajar \(name) mengajar \(sittings.count) pertemuan, bagian rata-ratanya \(share)",
          en: "trainer \(name) gives \(sittings.count) meetings, a fair share is \(share)"
        )
      )
    }
  }
}

extension Problem {
  /// How many meetings each trainer would give if all gave alike many, rounded up.
  var fairShare: Int {
    let demanded = classes.filter { !$0.trainers.isEmpty }.reduce(0) { $0 + max(0, $1.meetings) }
    return (demanded + trainers.count - 1) / max(1, trainers.count)
  }
}

extension Fairness {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: borrowing SearchState) -> Int {
    let trainer = state.trainer(relocation.demand)
    guard state.layout.weights.fairness > 0, trainer >= 0 else { return 0 }
    let before = Int(state.trainerTotal[trainer])
    let after =
      before &+ (relocation.toSlot >= 0 ? 1 : 0) &- (relocation.fromSlot >= 0 ? 1 : 0)
    let share = state.layout.fairShare
    return (max(share, after) &- max(share, before)) &* state.layout.weights.fairness
  }
}
