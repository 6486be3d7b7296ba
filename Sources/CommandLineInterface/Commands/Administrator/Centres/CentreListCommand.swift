import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce centre list`: every centre by city.
struct CentreListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: CentreHelp.list.spoken)
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let centres = try session.office(.read).centres()
    let language = session.language
    switch format.format {
    case .text:
      var page = session.newPage()
      var table = Table([
        .init(CentrePhrases.code(language)),
        .init(CentrePhrases.name(language), isFlexible: true),
        .init(CentrePhrases.city(language), isFlexible: true),
      ])
      for centre in centres {
        table.add(StyledText(centre.id.rawValue), StyledText(centre.name), StyledText(centre.city))
      }
      page.add(table)
      page.add(StyledText(CentrePhrases.count(centres.count, language)))
      session.show(page)
    case .json:
      session.show(
        "centre list",
        [
          .init(
            "centres",
            .array(
              centres.map { centre in
                [
                  "id": JSONValue(centre.id),
                  "name": .string(centre.name),
                  "aliases": .array(centre.aliases.map { .string($0) }),
                  "city": .string(centre.city),
                ]
              }
            )
          )
        ]
      )
    }
  }
}
