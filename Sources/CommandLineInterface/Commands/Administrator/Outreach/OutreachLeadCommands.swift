import ArgumentParser
import OrderedJSON
import Programme
import Progression
import Storage

/// `okoce outreach lead`: somebody who left their name and number.
struct OutreachLeadCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lead",
      abstract: OutreachHelp.lead.spoken,
      discussion: OutreachHelp.leadExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.event.spoken))
  var event: String

  @Argument(help: ArgumentHelp(RegisterHelp.name.spoken))
  var name: String

  @Option(help: ArgumentHelp(RegisterHelp.phone.spoken))
  var phone: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let lead = try session.office(.write).nameLead(
      name,
      phone: phone,
      at: event,
      by: actor.resolved(as: .administrator, in: session)
    )
    LeadView(lead: lead, words: OutreachPhrases.leadKept(lead.id, lead.outreach), session: session)
      .show("outreach lead", as: format.format)
  }
}

/// `okoce outreach erase-lead`: their name and number out of the register, for good.
struct OutreachEraseLeadCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase-lead",
      abstract: OutreachHelp.eraseLead.spoken,
      discussion: OutreachHelp.eraseLeadExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(OutreachHelp.leadID.spoken))
  var lead: String

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let erased = try session.office(.write).eraseLead(
      lead,
      by: actor.resolved(as: .administrator, in: session)
    )
    let words = OutreachPhrases.leadErased(erased.lead.id)
    LeadView(lead: erased.lead, words: words, session: session)
      .show("outreach erase-lead", as: format.format)
    if !erased.isScrubbed { session.warn(ErasurePhrases.unscrubbed(session.language)) }
  }
}

/// What happened to one contact; its name is not repeated.
private struct LeadView {
  let lead: Lead
  let words: Phrase
  let session: Session

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(words(session.language))
      )
      session.show(page)
    case .json:
      session.show(
        command,
        [
          .init("lead", .string(lead.id)), .init("event", .string(lead.outreach)),
          .init("erased", .bool(lead.name == nil)),
        ]
      )
    }
  }
}
