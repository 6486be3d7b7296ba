import ArgumentParser
import CurriculumModel
import Diagnostics
import OrderedJSON
import Programme
import Progression

/// `okoce participant erase`: forgets a person; what they did stays as a number.
struct ParticipantEraseCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: RegisterHelp.erase.spoken,
      discussion: RegisterHelp.eraseDiscussion.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Flag(help: ArgumentHelp(RegisterHelp.confirm.spoken))
  var yes = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let language = session.language
    guard yes else {
      throw CommandFailure(
        .refused,
        "REG001",
        RegisterPhrases.eraseNeedsConfirmation(id)(language),
        fix: RegisterPhrases.eraseConfirm(id)(language)
      )
    }
    let office = try session.office(.write)
    let known = try office.participant(id)
    let erasure = try office.eraseParticipant(
      id,
      by: actor.resolved(as: .administrator, in: session)
    )
    for name in [id] + known.names {
      AnswerDraft.discardAll(of: name, database: session.database)
    }
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(ErasurePhrases.erased(erasure.record.id)(language))
      )
      try ReleaseView(released: erasure.released, titles: nil, language: language)
        .add(to: &page, office)
      page.add(StyledText(ErasurePhrases.elsewhere(language)), indent: 2, hanging: 2)
      session.show(page)
    case .json:
      session.show(
        "participant erase",
        erasure.record.members + [
          ReleaseView.member(erasure.released), .init("scrubbed", .bool(erasure.isScrubbed)),
        ]
      )
    }
    if !erasure.isScrubbed { session.warn(ErasurePhrases.unscrubbed(language)) }
  }
}

extension ParticipantRecord {
  /// Every name under which somebody may have opened a form for this person.
  fileprivate var names: [String] {
    [id.rawValue] + [nik, externalID].compactMap(\.self)
      + registrations.map(\.registration.rawValue)
  }
}
