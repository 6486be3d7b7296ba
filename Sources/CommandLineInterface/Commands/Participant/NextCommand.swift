import ArgumentParser
import Programme

/// `okoce next`: everything one participant can do now, nearest first.
struct NextCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "next",
      abstract: ParticipantHelp.next.spoken,
      discussion: ParticipantHelp.nextExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @OptionGroup var moment: MomentOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    try session.answer("next", as: format.format) {
      let report = try office.progress(
        of: id,
        asOf: moment.asOf?.day,
        knownAt: moment.knownAt?.instant
      )
      switch format.format {
      case .json:
        session.show("next", report.nextJSON(in: session.language))
      case .text:
        var page = session.newPage()
        if report.today != report.asOf {
          let day = session.language.longDay(report.asOf)
          page.add(StyledText(ProgressPhrases.asOf(day)(session.language)))
        }
        for line in report.momentLines(in: session.language) {
          page.add(StyledText(line, .strong))
        }
        let joinable = try office.joinableClasses(for: report, limit: .max)
        NextView(report, joinable: joinable, in: session.language).add(to: &page)
        session.show(page)
      }
    }
  }
}
