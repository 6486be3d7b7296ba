import ArgumentParser
import OrderedJSON
import Programme
import Progression

/// `okoce curriculum publish`: keeps a version for ever; nobody's registration changes by it.
struct CurriculumPublishCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "publish",
      abstract: CurriculumHelp.publish.spoken,
      discussion: CurriculumHelp.publishExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(CurriculumHelp.path.spoken, valueName: "path"),
    completion: .directory
  )
  var path: String

  @Flag(help: ArgumentHelp(CurriculumHelp.backport.spoken))
  var backport = false

  @OptionGroup var libraries: LibraryOptions
  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    // Before the database is touched: a broken curriculum doesn't even make a new one.
    let check = try session.check(path, libraries: libraries.allowed)
    guard check.isSound else {
      try refuse(check, in: session)
      return
    }
    let publication = try session.officeOrNew()
      .publish(check, backport: backport, by: actor.resolved(as: .administrator, in: session))
    switch format.format {
    case .json:
      session.show(
        "curriculum publish",
        publication.reference.members + [
          .init("new", .bool(publication.isNew)),
          .init("highest", .string((publication.highest ?? publication.reference).version)),
          .init("findings", check.findingsJSON),
        ]
      )
    case .text:
      var page = session.newPage()
      if !check.findings.isEmpty {
        CurriculumFindingsView(check, in: session.language).add(to: &page)
        page.addBlank()
      }
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(CurriculumPhrases.published(publication)(session.language))
      )
      if let highest = publication.highest {
        page.add(
          StyledText(CurriculumPhrases.staysHighest(highest.name)(session.language)),
          indent: 2,
          hanging: 2
        )
      }
      page.add("sha256 \(publication.reference.sha256)", indent: 2)
      session.show(page)
    }
  }

  private func refuse(_ check: CurriculumCheck, in session: Session) throws {
    switch format.format {
    case .json:
      session.show(
        "curriculum publish",
        [.init("new", .bool(false)), .init("findings", check.findingsJSON)]
      )
    case .text:
      var page = session.newPage()
      CurriculumFindingsView(check, in: session.language).add(to: &page)
      page.add(
        mark: Mark.failed.text(on: session.terminal),
        StyledText(CurriculumPhrases.notPublished(session.language))
      )
      session.show(page)
    }
    throw CommandFailure.alreadyShown
  }
}
