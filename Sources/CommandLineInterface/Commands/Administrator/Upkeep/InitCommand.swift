import ArgumentParser
import CurriculumModel
import Diagnostics
import OrderedJSON
import Programme
import Progression
import Scheduling

/// `okoce init`: begins an office, by questions on a terminal or by flags.
struct InitCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: InitPhrases.abstract.spoken,
      discussion: InitPhrases.examples.spoken
    )
  }

  @Option(
    name: .customLong("curriculum"),
    help: ArgumentHelp(InitPhrases.curriculum.spoken, valueName: "id|folder"),
    completion: .directory
  )
  var curricula: [String] = []

  @Option(
    help: ArgumentHelp(InitPhrases.centres.spoken, valueName: "xml"),
    completion: .file(extensions: ["xml"])
  )
  var centres: String?

  @Option(
    name: .customLong("calendar"),
    help: ArgumentHelp(InitPhrases.calendar.spoken, valueName: "xml"),
    completion: .file(extensions: ["xml"])
  )
  var calendars: [String] = []

  @Option(help: ArgumentHelp(InitPhrases.trainer.spoken))
  var trainer: String?

  @Option(help: ArgumentHelp(ScheduleHelp.trainerName.spoken))
  var trainerName: String?

  @Option(help: ArgumentHelp(ScheduleHelp.home.spoken, valueName: "centre"))
  var trainerHome: String?

  @Option(
    name: .customLong("trainer-module"),
    help: ArgumentHelp(InitPhrases.trainerModule.spoken, valueName: "module")
  )
  var trainerModules: [String] = []

  @Option(
    name: .customLong("curricula"),
    help: ArgumentHelp(InitPhrases.folder.spoken, valueName: "folder"),
    completion: .directory
  )
  var folder: String?

  @Flag(help: ArgumentHelp(InitPhrases.yes.spoken))
  var yes = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if trainer == nil, trainerName != nil || trainerHome != nil || !trainerModules.isEmpty {
      throw ValidationError(InitPhrases.nameTrainer.spoken)
    }
  }

  func run(in session: Session) throws {
    let shipped = ShippedCurricula(folder, variable: session.environment.variable)
    let wizard = OfficeWizard(session: session, shipped: shipped)
    var wishes = OfficeWishes(
      curricula: curricula,
      centres: centres,
      calendars: calendars,
      trainer: trainer,
      trainerName: trainerName,
      trainerHome: trainerHome,
      trainerModules: trainerModules
    )
    if session.terminal.isInteractive, format.format == .text, !yes {
      wishes = try wizard.ask(for: wishes)
    } else if yes || !curricula.isEmpty {
      if wishes.curricula.isEmpty { wishes.curricula = ["okoce-2020"] }
    } else {
      throw CommandFailure(
        .usage,
        "INI001",
        InitPhrases.notAsked(session.language),
        fix: InitPhrases.sayWhat(session.language)
      )
    }
    let beginning = try wizard.beginning(wishes)
    let begun = try session.officeOrNew()
      .begin(beginning, by: actor.resolved(as: .administrator, in: session))
    BegunOfficeView(begun: begun, beginning: beginning, session: session)
      .show(as: format.format)
  }
}
