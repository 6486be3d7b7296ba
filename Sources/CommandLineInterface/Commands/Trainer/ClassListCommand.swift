import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce class list`: the classes to come, in order of their start.
struct ClassListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: ClassHelp.list.spoken,
      discussion: ClassHelp.listExamples.spoken
    )
  }

  @Option(help: ArgumentHelp(ClassHelp.module.spoken))
  var module: String?

  @Option(help: ArgumentHelp(ClassHelp.centre.spoken), completion: CentreCompletion.kind)
  var centre: String?

  @Option(help: ArgumentHelp(ClassHelp.trainer.spoken))
  var trainer: String?

  @Flag(help: ArgumentHelp(ClassHelp.past.spoken))
  var past = false

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.read)
    let listings = try office.classes(
      ClassFilter(
        module: try module.map { try office.module(named: $0).id },
        centre: try centre.map { try office.centre(named: $0).id },
        trainer: trainer,
        includesPast: past
      )
    )
    switch format.format {
    case .json:
      session.show(
        "class list",
        [.init("classes", .array(listings.map { $0.json(in: session.language) }))]
      )
    case .text:
      var page = session.newPage()
      let centres = try CentreNames(office)
      ClassTable(centres: centres, language: session.language).add(listings, to: &page)
      session.show(page)
    }
  }
}
