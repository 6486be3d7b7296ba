import AssessmentKit
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Programme
import Scheduling

/// What somebody wants an office to begin with, as they say it; empty for what comes with the program.
struct OfficeWishes {
  var curricula: [String]
  var centres: String?
  var calendars: [String]
  var trainer: String?
  var trainerName: String?
  var trainerHome: String?
  var trainerModules: [String]
}

/// Asks what an office is to begin with, and makes it ready.
struct OfficeWizard {
  let session: Session
  let shipped: ShippedCurricula?

  private var language: Language { session.language }

  /// - Throws: `CommandFailure` when the person stops; nothing is begun then.
  func ask(for wishes: OfficeWishes) throws -> OfficeWishes {
    var given: [String: String] = [:]
    given["curriculum"] = wishes.curricula.first
    given["centres"] = wishes.centres
    given["calendar"] = wishes.calendars.first
    given["trainer"] = wishes.trainer
    given["name"] = wishes.trainerName
    given["home"] = wishes.trainerHome
    var answers = try ask(fields(shipped?.names ?? []), given)
    var wishes = wishes
    if wishes.curricula.isEmpty {
      wishes.curricula = answers["curriculum"].map { [$0] } ?? ["okoce-2020"]
    }
    wishes.centres = answers["centres"] ?? wishes.centres
    if wishes.calendars.isEmpty, let calendar = answers["calendar"] {
      wishes.calendars = [calendar]
    }
    wishes.trainer = answers["trainer"]
    guard wishes.trainer != nil else { return wishes }
    answers.merge(try ask(trainerFields, answers)) { $1 }
    wishes.trainerName = answers["name"]
    wishes.trainerHome = answers["home"]
    return wishes
  }

  private func ask(
    _ fields: [SubmissionField],
    _ given: [String: String]
  ) throws -> [String: String] {
    if fields.allSatisfy({ given[$0.name] != nil }) { return given }
    let dialogue = FieldDialogue(fields, given: given, language: language) {
      FilePhrases.problem(of: $0, in: language)
    }
    let terminal = TerminalDialogue(language: language, terminal: session.terminal)
    let answers = terminal.ask(
      dialogue,
      title: InitPhrases.title(session.database)(language),
      confirming: InitPhrases.goOn,
      keeping: { _ in }
    )
    guard let answers else {
      throw CommandFailure(
        .refused,
        "INI002",
        InitPhrases.stopped(language),
        fix: InitPhrases.askAgain(language)
      )
    }
    return answers
  }

  private func fields(_ curricula: [String]) -> [SubmissionField] {
    [
      curricula.isEmpty
        ? field("curriculum", InitPhrases.whichFolder, isRequired: true)
        : SubmissionField(
          name: "curriculum",
          kind: .choice,
          label: InitPhrases.whichCurriculum.localized,
          choices: curricula.map {
            .init(value: $0, label: title(of: $0))
          }
        ),
      SubmissionField(
        name: "centres",
        kind: .file,
        label: InitPhrases.whichCentres.localized,
        isRequired: shipped == nil
      ),
      SubmissionField(
        name: "calendar",
        kind: .file,
        label: InitPhrases.whichCalendar.localized,
        isRequired: false
      ),
      field("trainer", InitPhrases.whichTrainer, isRequired: false),
    ]
  }

  private var trainerFields: [SubmissionField] {
    [
      field("name", InitPhrases.whichName, isRequired: false),
      field("home", InitPhrases.whichHome, isRequired: true),
    ]
  }

  private func field(_ name: String, _ label: Phrase, isRequired: Bool) -> SubmissionField {
    SubmissionField(name: name, kind: .text, label: label.localized, isRequired: isRequired)
  }

  private func title(of name: String) -> LocalizedText {
    guard let shipped,
      let check = try? session.check(shipped.path(of: name), keeping: .outlines),
      let title = check.curriculum?.title
    else { return LocalizedText(id: name, en: name) }
    return LocalizedText(id: "\(name): \(title(.indonesian))", en: "\(name): \(title(.english))")
  }

  /// The files read and checked, before there is a database.
  /// - Throws: `CommandFailure` with every finding of a curriculum, or where nothing comes with the
  ///   program.
  func beginning(_ wishes: OfficeWishes) throws -> OfficeBeginning {
    let checks = try wishes.curricula.map { name in
      let check = try session.check(shipped?.path(of: name) ?? name, libraries: [])
      guard check.isSound else {
        throw CommandFailure(.refused, check.findings.inReadingOrder)
      }
      return check
    }
    guard let centres = wishes.centres ?? shipped?.centres else {
      throw CommandFailure(
        .couldNotRun,
        "INI003",
        InitPhrases.nothingShipped(language),
        fix: InitPhrases.nameFolder(language)
      )
    }
    let year = session.environment.clock.now().day().date.year
    return OfficeBeginning(
      curricula: checks,
      centres: centres,
      calendars: wishes.calendars.isEmpty
        ? shipped?.calendars(of: year) ?? [] : wishes.calendars,
      trainer: try trainer(wishes, checks),
      trainerName: wishes.trainerName
    )
  }

  private func trainer(
    _ wishes: OfficeWishes,
    _ checks: [CurriculumCheck]
  ) throws -> TrainerProfile? {
    guard let id = wishes.trainer else { return nil }
    guard let home = wishes.trainerHome else {
      throw CommandFailure(
        .usage,
        "INI001",
        InitPhrases.noHome(language),
        fix: InitPhrases.sayHome(language)
      )
    }
    let taught = checks.compactMap(\.curriculum).flatMap(\.modules)
      .filter { $0.classFormat != nil }.map(\.id)
    let named = wishes.trainerModules.map { ModuleID($0) }
    return TrainerProfile(
      id: id,
      modules: named.isEmpty ? Set(taught).sorted() : named,
      home: CentreID(home)
    )
  }
}
