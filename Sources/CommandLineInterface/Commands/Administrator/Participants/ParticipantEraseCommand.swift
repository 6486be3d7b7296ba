import ArgumentParser
import CurriculumModel
import Diagnostics
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
    let erasure = try office.eraseParticipant(
      id,
      by: actor.resolved(as: .administrator, in: session)
    )
    AnswerDraft.discardAll(of: erasure.record.id.rawValue, database: session.database)
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(RegisterPhrases.erased(erasure.record.id)(language))
      )
      try ReleaseView(released: erasure.released, titles: nil, language: language)
        .add(to: &page, office)
      session.show(page)
    case .json:
      session.show(
        "participant erase",
        erasure.record.members + [ReleaseView.member(erasure.released)]
      )
    }
  }
}
