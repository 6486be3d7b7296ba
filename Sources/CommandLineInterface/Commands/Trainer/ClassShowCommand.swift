import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce class show`: one class with its meetings, who has a seat and came, and who waits.
struct ClassShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: ClassHelp.show.spoken,
      discussion: ClassHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let detail = try office.classDetail(id)
    let view = ClassPeopleView(detail: detail, language: session.language)
    switch format.format {
    case .json:
      session.show(
        "class show",
        [.init("class", detail.listing.json(in: session.language))] + view.members
      )
    case .text:
      var page = session.newPage()
      ClassSheet(
        listing: detail.listing,
        centres: try CentreNames(office),
        language: session.language
      ).add(to: &page)
      view.add(to: &page)
      session.show(page)
    }
  }
}
