import Progression

/// The pure fold: events in memory to states, on one core.
enum Folding {
  static func measure(rounds: Int) -> [Measurement] {
    let perRegistration = 30
    let journal = (0..<perRegistration).map {
      SampleEvents.event($0, of: "R000001", round: 0)
    }
    let registrations = 20_000
    var measurement = Measurement(
      name: "pure fold, registrations of \(perRegistration) events",
      unit: "events/s",
      ours: [],
      reference: [],
      goal: .atLeast(3_000_000)
    )
    for round in 0...rounds {
      var satisfied = 0
      let took = seconds {
        for _ in 0..<registrations {
          // Reading the result keeps the optimiser from leaving the work out.
          if RegistrationState(folding: journal).participant != nil { satisfied += 1 }
        }
      }
      precondition(satisfied == registrations, "every fold has its participant")
      if round == 0 { continue }
      measurement.ours.append(Double(registrations * perRegistration) / took)
    }
    return [measurement]
  }
}
