import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce class show`: one class with its meetings and everybody who has a seat.
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
    let listing = try office.classListing(id)
    switch format.format {
    case .json: session.show("class show", [.init("class", listing.json(in: session.language))])
    case .text:
      var page = session.newPage()
      let seats = try listing.seats.map { try office.participant($0.rawValue) }
      ClassSheet(listing: listing, centres: try CentreNames(office), language: session.language)
        .add(seats: seats, to: &page)
      session.show(page)
    }
  }
}
