import CivilTime
import CurriculumModel
import Halls
import Programme
import Progression

extension PlayedDesk {
  mutating func performRound(_ act: Act) throws -> PlayedOutcome {
    let officer = PlayTemplate.officer
    let today = clock.now().day()
    switch act {
    case .openRound:
      let round = try office.openAllocation(
        AllocationRequest(
          hall: PlayTemplate.hall,
          opens: today,
          closes: today,
          rules: ["one-stall-per-household"]
        ),
        by: officer
      )
      names.rounds.append(round.id.rawValue)
    case .applyForStall(let person, let household):
      _ = try office.apply(
        StallApplication(
          person: names.person(person),
          trade: "culinary",
          household: "317101010101000\(household)"
        ),
        in: names.round(),
        by: officer
      )
    case .leaveRound(let person):
      _ = try office.withdraw(
        names.person(person),
        from: names.round(),
        reason: "played",
        by: officer
      )
    case .closeList: _ = try office.closeList(of: names.round(), by: officer)
    case .drawStalls:
      let round = try office.draw(names.round(), witnesses: ["tujuh"], by: officer)
      return outcome(of: round.state, round.state.draw?.result.placements ?? [])
    case .promote(let stall):
      let round = try office.promote(
        to: StallID(PlayTemplate.stall(stall)),
        in: names.round(),
        reason: "played",
        by: officer
      )
      return outcome(of: round.state, round.state.promotions.suffix(1))
    default: break
    }
    return PlayedOutcome()
  }

  private func outcome(
    of round: AllocationState,
    _ placements: some Sequence<Placement>
  ) -> PlayedOutcome {
    let numbers = names.numbers
    return PlayedOutcome(
      waiting: round.waiting.map { numbers[$0.rawValue] ?? -1 },
      placements: placements.map { placement in
        PlayedOutcome.Placement(
          person: numbers[placement.registration.rawValue] ?? -1,
          stall: (0..<PlayTemplate.stalls).first {
            PlayTemplate.stall($0) == placement.stall.rawValue
          } ?? -1
        )
      }
    )
  }
}
