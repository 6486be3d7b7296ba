import ArgumentParser
import CurriculumModel
import Programme
import Progression

/// `okoce participant merge`: two records that are one person.
struct ParticipantMergeCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge",
      abstract: IdentityHelp.merge.spoken,
      discussion: IdentityHelp.mergeExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(IdentityHelp.owner.spoken))
  var owner: String

  @Argument(help: ArgumentHelp(IdentityHelp.duplicate.spoken))
  var duplicate: String

  @Option(help: ArgumentHelp(IdentityHelp.reason.spoken))
  var reason = ""

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let record = try session.office(.write).mergeParticipants(
      owner,
      duplicate,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    session.show(
      record,
      of: "participant merge",
      IdentityPhrases.merged(duplicate, record.id),
      as: format.format
    )
  }
}

/// `okoce participant unmerge`: they were two people after all.
struct ParticipantUnmergeCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "unmerge", abstract: IdentityHelp.unmerge.spoken)
  }

  @Argument(help: ArgumentHelp(IdentityHelp.duplicate.spoken))
  var duplicate: String

  @Option(help: ArgumentHelp(IdentityHelp.reason.spoken))
  var reason = ""

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let record = try session.office(.write).unmergeParticipant(
      duplicate,
      reason: reason,
      by: actor.resolved(as: .administrator, in: session)
    )
    session.show(
      record,
      of: "participant unmerge",
      IdentityPhrases.unmerged(record.id),
      as: format.format
    )
  }
}

extension Session {
  /// A person as they are after something was done with their record.
  fileprivate func show(
    _ record: ParticipantRecord,
    of command: String,
    _ words: Phrase,
    as format: FormatOption.Format
  ) {
    switch format {
    case .json: show(command, record.members)
    case .text:
      var page = newPage()
      page.add(mark: Mark.done.text(on: terminal), StyledText(words(language)))
      show(page)
      show(record.page(in: self))
    }
  }
}
