import ArgumentParser
import Programme

/// `okoce review show`: one submission and the criteria to judge it by.
struct ReviewShowCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: ReviewHelp.show.spoken,
      discussion: ReviewHelp.showExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ReviewHelp.submission.spoken))
  var submission: String

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let dossier = try office.review(submission)
    switch format.format {
    case .json: session.show("review show", dossier.json(in: session.language))
    case .text:
      var page = session.newPage()
      let centres = try CentreNames(office)
      DossierView(dossier: dossier, centres: centres, language: session.language).add(to: &page)
      session.show(page)
    }
  }
}
