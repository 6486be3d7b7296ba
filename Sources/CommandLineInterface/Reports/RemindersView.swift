import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme
import Progression

/// What the engine proposes, hall by hall, with the ground for each.
struct RemindersView {
  let halls: [HallReminders]
  let session: Session

  init(_ halls: [HallReminders], in session: Session) {
    self.halls = halls
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, [.init("halls", .array(halls.map(json)))])
    case .text:
      let language = session.language
      var page = session.newPage()
      for hall in halls {
        page.add("\(hall.hall.id.rawValue, .strong) · \(hall.hall.name)", hanging: 2)
        if !hall.unclosed.isEmpty {
          page.add(
            mark: Mark.warning.text(on: session.terminal),
            StyledText(LevyPhrases.unclosed(hall.unclosed, language)),
            indent: 2
          )
        }
        if !hall.hasRules {
          page.add(StyledText(LevyPhrases.noRules(language)), indent: 2, hanging: 2)
        } else if hall.proposals.isEmpty {
          page.add(StyledText(LevyPhrases.nothingProposed(language)), indent: 2, hanging: 2)
        }
        for proposal in hall.proposals {
          let known = [hall.names[proposal.trader], hall.phones[proposal.trader]]
            .compactMap(\.self).joined(separator: " · ")
          let name = known.isEmpty ? "" : " (\(known))"
          page.add(
            mark: Mark.open.text(on: session.terminal),
            StyledText(
              "\(proposal.stall.rawValue) \(proposal.trader.rawValue)\(name) · "
                + LevyPhrases.proposal(proposal, language)
            ),
            indent: 2
          )
        }
      }
      session.show(page)
    }
  }

  private func json(_ hall: HallReminders) -> JSONValue {
    [
      "hall": JSONValue(hall.hall.id), "day": .string(hall.day.description),
      "unclosed": .array(hall.unclosed.map { .string($0.description) }),
      "proposals": .array(
        hall.proposals.map { proposal in
          [
            "stall": JSONValue(proposal.stall), "trader": JSONValue(proposal.trader),
            "name": JSONValue(hall.names[proposal.trader]),
            "phone": JSONValue(hall.phones[proposal.trader]),
            "action": .string(LevyPhrases.action(proposal.action, session.language)),
            "ground": .string(proposal.ground.rawValue), "needed": .integer(proposal.needed),
            "have": .integer(proposal.have), "since": .string(proposal.since.description),
            "arrears": .integer(proposal.arrears.amount),
          ]
        }
      ),
    ]
  }
}
