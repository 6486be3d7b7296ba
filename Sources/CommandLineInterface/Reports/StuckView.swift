import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension StuckReport {
  func page(in session: Session) -> Page {
    let language = session.language
    let today = session.environment.clock.now().day()
    var page = session.newPage()
    page.add(
      StyledText(ReportPhrases.standingStill(shown: rows.count, of: total, language), .strong)
    )
    for row in rows {
      page.addBlank()
      page.add(
        "\(row.name ?? RegisterPhrases.erasedName(language), .strong) · \(row.participant.rawValue) · \(row.centre.rawValue)"
          + (row.phone.map { StyledText(" · \($0)") } ?? "")
      )
      page.add(
        "\(row.moduleTitle(language)) · \(language.since(row.since.day(), today: today))",
        indent: 2,
        hanging: 2
      )
      page.add(StyledText(why(row, language)), indent: 2, hanging: 2)
    }
    return page
  }

  func why(_ row: Row, _ language: Language) -> String {
    guard let reason = row.reason,
      let curriculum = curricula.first(where: {
        $0.id == row.curriculum.id && $0.version == row.curriculum.version
      })
    else { return ReportPhrases.onlyToBegin(language) }
    return ReasonPhrases(Titles(curriculum, in: language)).sentence(reason)
  }

  func members(in language: Language) -> [JSONValue.Member] {
    [
      .init("total", .integer(total)),
      .init(
        "rows",
        .array(
          rows.map { row in
            .object([
              .init("registration", .string(row.registration.rawValue)),
              .init("participant", .string(row.participant.rawValue)),
              .init("name", JSONValue(row.name)),
              .init("phone", JSONValue(row.phone)),
              .init("centre", .string(row.centre.rawValue)),
              .init("step", .string(row.step.rawValue)),
              .init("module", .string(row.module.rawValue)),
              .init("attainment", .string(row.attainment.rawValue)),
              .init("since", .string(row.since.description)),
              .init("why", .string(why(row, language))),
            ])
          }
        )
      ),
    ]
  }
}
