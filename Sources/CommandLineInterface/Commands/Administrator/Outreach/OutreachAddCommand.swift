import ArgumentParser
import CurriculumModel
import Outreach
import Programme
import Progression

/// `okoce outreach add`: an event, to come or held already.
struct OutreachAddCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: OutreachHelp.add.spoken,
      discussion: OutreachHelp.addExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.title.spoken))
  var title: String

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String

  @Option(help: ArgumentHelp(OutreachHelp.kelurahan.spoken))
  var kelurahan: String

  @Option(help: ArgumentHelp(OutreachHelp.place.spoken))
  var place: String

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(OutreachHelp.date.spoken, valueName: "yyyy-mm-dd")
  )
  var date: DayArgument

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let listing = try office.planOutreach(
      OutreachPlan(
        title: title,
        centre: CentreID(centre),
        kelurahan: kelurahan,
        place: place,
        day: date.day
      ),
      by: actor.resolved(as: .administrator, in: session)
    )
    try OutreachView(listing.id, office, session).show("outreach add", as: format.format)
  }
}

/// `okoce outreach change`: another day, place or title.
struct OutreachChangeCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "change",
      abstract: OutreachHelp.change.spoken,
      discussion: OutreachHelp.changeExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.event.spoken))
  var event: String

  @Option(help: ArgumentHelp(OutreachHelp.title.spoken))
  var title: String?

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(OutreachHelp.kelurahan.spoken))
  var kelurahan: String?

  @Option(help: ArgumentHelp(OutreachHelp.place.spoken))
  var place: String?

  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(OutreachHelp.date.spoken, valueName: "yyyy-mm-dd")
  )
  var date: DayArgument?

  @Option(help: ArgumentHelp(OutreachHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let listing = try office.changeOutreach(
      event,
      OutreachChange(
        title: title,
        centre: centre,
        kelurahan: kelurahan,
        place: place,
        day: date?.day
      ),
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try OutreachView(listing.id, office, session).show("outreach change", as: format.format)
  }
}

/// `okoce outreach cancel`: an event that won't be held.
struct OutreachCancelCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cancel",
      abstract: OutreachHelp.cancel.spoken,
      discussion: OutreachHelp.cancelExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.event.spoken))
  var event: String

  @Option(help: ArgumentHelp(OutreachHelp.reason.spoken))
  var reason: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let listing = try office.cancelOutreach(
      event,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try OutreachView(listing.id, office, session).show("outreach cancel", as: format.format)
  }
}
