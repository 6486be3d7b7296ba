/// Trainers ought to give alike many meetings; each one above the fair share costs a unit.
///
/// The fair share is all meetings that need a trainer, and all that those who may give them give
/// already, divided by those trainers and rounded up.
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
      let given = occupancy.problem.duties(of: trainer).count
      let all = given + sittings.count
      let over = max(share, all) - max(share, given)
      guard over > 0 else { return nil }
      let name = occupancy.names.trainer(trainer)
      return Violation(
        constraint: .fairness,
        cost: over * weight,
        subject: .trainer(trainer),
        meetings: sittings.map(\.meeting),
        timeslot: nil,
        reason: Wording(
          id: "pelatih \(name) mengajar \(all) pertemuan"
            + (given > 0 ? " (\(given) di antaranya sudah tetap)" : "")
            + ", jatah wajarnya \(share)",
          en: "trainer \(name) gives \(all) meetings"
            + (given > 0 ? " (\(given) of them settled before)" : "")
            + ", a fair share is \(share)"
        )
      )
    }
  }
}

extension Problem {
  /// How many meetings each trainer who may give a class would give if all of them gave alike many,
  /// rounded up.
  var fairShare: Int {
    let able = Set(classes.flatMap(\.trainers)).filter(trainers.indices.contains)
    let demanded = classes.filter { !$0.trainers.isEmpty }.reduce(0) { $0 + max(0, $1.meetings) }
    let given = able.reduce(0) { $0 + duties(of: $1).count }
    return (demanded + given + able.count - 1) / max(1, able.count)
  }
}

extension Fairness {
  @inline(__always)
  static func change(_ relocation: Relocation, in state: SearchState) -> Int {
    let trainer = state.trainer(relocation.demand)
    guard state.layout.weights.fairness > 0, trainer >= 0 else { return 0 }
    let before = Int(state.trainerTotal[trainer])
    let after =
      before &+ (relocation.toSlot >= 0 ? 1 : 0) &- (relocation.fromSlot >= 0 ? 1 : 0)
    let share = state.layout.fairShare
    return (max(share, after) &- max(share, before)) &* state.layout.weights.fairness
  }
}
