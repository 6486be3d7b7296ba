/// A class meets only when it may, when its trainer can teach and its cohorts can come.
enum Availability: Constraint {
  static let definition = ConstraintDefinition(
    strength: .hard,
    rule: Wording(
      id: "kelas hanya berlangsung bila pelatih dan pesertanya bisa hadir",
      en: "a class meets only when it may and when its trainer and its cohorts can come"
    ),
    defaultWeight: 1
  )

  static func violations(in occupancy: Occupancy) -> [Violation] {
    let problem = occupancy.problem
    return occupancy.all.flatMap { sitting -> [Violation] in
      let demand = sitting.meeting.demand
      let timeslot = sitting.placement.timeslot
      var found: [Violation] = []
      if let allowed = problem.classes[demand].allowed, !allowed.contains(timeslot) {
        found.append(violation(.demand(demand), sitting, occupancy))
      }
      if let trainer = occupancy.timetable[trainerOf: demand],
        problem.trainers.indices.contains(trainer),
        problem.trainers[trainer].closed.contains(timeslot)
      {
        found.append(violation(.trainer(trainer), sitting, occupancy))
      }
      for cohort in Set(problem.classes[demand].cohorts).sorted()
      where problem.cohorts.indices.contains(cohort)
        && problem.cohorts[cohort].closed.contains(timeslot)
      {
        found.append(violation(.cohort(cohort), sitting, occupancy))
      }
      return found
    }
  }

  private static func violation(
    _ subject: Violation.Subject,
    _ sitting: Occupancy.Sitting,
    _ occupancy: Occupancy
  ) -> Violation {
    let names = occupancy.names
    let name = names.demand(sitting.meeting.demand)
    let time = names.time(sitting.placement.timeslot)
    let reason =
      switch subject {
      case .trainer(let trainer):
        Wording(
          id: "pelatih \(names.trainer(trainer)) tidak bisa pada \(time) (kelas \(name))",
          en: "trainer \(names.trainer(trainer)) can't teach on \(time) (class \(name))"
        )
      case .cohort(let cohort):
        Wording(
          id: "rombongan \(names.cohort(cohort)) tidak bisa datang pada \(time) (kelas \(name))",
          en: "cohort \(names.cohort(cohort)) can't come on \(time) (class \(name))"
        )
      case .demand, .room:
        Wording(
          id: "kelas \(name) tidak boleh berlangsung pada \(time)",
          en: "class \(name) may not meet on \(time)"
        )
      }
    return Violation(
      constraint: .availability,
      cost: 1,
      subject: subject,
      meetings: [sitting.meeting],
      timeslot: sitting.placement.timeslot,
      reason: reason
    )
  }
}
