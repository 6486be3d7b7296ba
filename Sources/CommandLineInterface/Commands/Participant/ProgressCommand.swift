import ArgumentParser
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
    try session.answer("progress", as: format.format) {
      let report = try office.progress(
        of: id,
        asOf: moment.asOf?.day,
        knownAt: moment.knownAt?.instant
      )
      switch format.format {
      case .json:
        session.show("progress", report.json(in: session.language))
      case .text:
        var page = session.newPage()
        ProgressView(report, explains: why, in: session.language).add(to: &page)
        page.addBlank()
        let next = NextView(
          report,
          joinable: try office.joinableClasses(for: report, limit: 3),
          in: session.language
        )
        next.add(to: &page, limit: 3)
        session.show(page)
      }
    }
  }
}
