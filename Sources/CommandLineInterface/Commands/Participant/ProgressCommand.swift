import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce progress`: the seven steps of one participant at a glance.
struct ProgressCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "progress",
      abstract: ParticipantHelp.progress.spoken,
      discussion: ParticipantHelp.progressExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Flag(help: ArgumentHelp(ParticipantHelp.why.spoken))
  var why = false

  @OptionGroup var moment: MomentOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let report = try office.progress(
      of: id,
      asOf: moment.asOf?.day,
      knownAt: moment.knownAt?.instant
    )
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add("\(report.name ?? "")")
      session.show(page)
    case .json:
      session.show("progress", [.init("registration", .string(report.registration.rawValue))])
    }
  }
}
