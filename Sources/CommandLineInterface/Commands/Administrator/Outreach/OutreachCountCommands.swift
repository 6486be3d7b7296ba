import ArgumentParser
import Outreach
import Programme
import Progression

/// `okoce outreach count`: how many came, and how many left a contact.
struct OutreachCountCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "count",
      abstract: OutreachHelp.count.spoken,
      discussion: OutreachHelp.countExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.event.spoken))
  var event: String

  @Option(help: ArgumentHelp(OutreachHelp.reach.spoken), transform: WholeNumber.count)
  var reach: Int

  @Option(help: ArgumentHelp(OutreachHelp.leads.spoken), transform: WholeNumber.count)
  var leads: Int

  @Option(help: ArgumentHelp(OutreachHelp.correction.spoken))
  var reason: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let listing = try office.countOutreach(
      event,
      reach: reach,
      leads: leads,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try OutreachView(listing.id, office, session).show("outreach count", as: format.format)
  }
}

/// `okoce outreach cost`: what one kind of cost came to.
struct OutreachCostCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cost",
      abstract: OutreachHelp.cost.spoken,
      discussion: OutreachHelp.costExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.event.spoken))
  var event: String

  @Argument(
    help: ArgumentHelp(
      OutreachHelp.kind.spoken,
      valueName: CostKind.allCases.map(\.rawValue).joined(separator: "|")
    )
  )
  var kind: CostKindArgument

  @Argument(help: ArgumentHelp(OutreachHelp.rupiah.spoken), transform: WholeNumber.rupiah)
  var rupiah: Int

  @Option(help: ArgumentHelp(OutreachHelp.correction.spoken))
  var reason: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let listing = try office.costOutreach(
      event,
      kind.kind,
      rupiah: rupiah,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    try OutreachView(listing.id, office, session).show("outreach cost", as: format.format)
  }
}

/// A kind of cost by its id, or by its title in either language.
struct CostKindArgument: ExpressibleByArgument, Sendable {
  static let allValueStrings = CostKind.allCases.map(\.rawValue)
  var kind: CostKind

  init?(argument: String) {
    guard let kind = CostKind(word: argument) else { return nil }
    self.kind = kind
  }
}
