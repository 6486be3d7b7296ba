import CurriculumModel
import Diagnostics
import Glibc
import OrderedJSON
import Programme
import Storage

/// One run of one command: whom it speaks to, where it writes, and the way to the use cases.
struct Session {
  let environment: CommandEnvironment
  let language: Language
  /// What standard output can show.
  let terminal: Terminal
  let database: String
  let assessors: AssessorsAtHand

  init(environment: CommandEnvironment, shared: SharedOptions, audience: Audience) {
    self.environment = environment
    language = shared.language.resolved(for: audience, variable: environment.variable)
    terminal = Terminal(.output, variable: environment.variable)
    database = shared.database.resolved(variable: environment.variable)
    assessors = AssessorsAtHand(
      environment.assessors,
      folder: shared.database.assessorFolder(variable: environment.variable)
    )
  }

  /// The installation whose data stands in the database, which has to be there already.
  func office(_ access: Office.Access) throws -> Office {
    guard Glibc.access(database, F_OK) == 0 else {
      throw CommandFailure(
        .couldNotRun,
        "DBS001",
        FailurePhrases.noDatabase(database)(language),
        fix: FailurePhrases.chooseDatabase(language)
      )
    }
    // A command that works on what is there begins nothing.
    let access = access == .write ? .update : access
    do {
      return try openOffice(access)
    } catch let failure as StorageFailure {
      // A file of an earlier version is brought up to date by whoever comes first, if they may.
      guard case .older = failure, (try? openOffice(.update)) != nil else { throw failure }
      return try openOffice(access)
    }
  }

  /// As `office`, with the lists brought up to date for today, since a licence lapses by itself.
  func freshOffice() throws -> Office {
    let office = try office(.write)
    try office.refreshLapsed()
    return office
  }

  /// As `office`, but makes the database when it is not there.
  func officeOrNew() throws -> Office { try openOffice(.write) }

  private func openOffice(_ access: Office.Access) throws -> Office {
    let office = try Office(
      database: database,
      access: access,
      assessors: assessors.all,
      clock: environment.clock,
      ids: environment.ids
    )
    let people = office.store.erasedAgain
    if !people.isEmpty { warn(ErasurePhrases.erasedAgain(people, language)) }
    return office
  }

  /// Says something on standard error that is no failure.
  func warn(_ finding: Diagnostic) {
    var page = Page(for: Terminal(.error, variable: environment.variable))
    page.add(finding, in: language)
    StandardStream.error.write(page.text)
  }

  /// Ends what the command started, and says what ran without a sandbox.
  func close() {
    assessors.close()
    guard !assessors.unconfined.isEmpty else { return }
    var page = Page(for: Terminal(.error, variable: environment.variable))
    for kind in assessors.unconfined {
      page.add(
        Diagnostic(.note, "ASM018", AssessorPhrases.ranUnconfined(kind.rawValue)(language)),
        in: language
      )
    }
    StandardStream.error.write(page.text)
  }

  func newPage() -> Page { Page(for: terminal) }

  func show(_ page: Page) { StandardStream.output.write(page.text) }

  /// A report for programs: `{"version": 1, "command": …}` and the members given, in their order.
  func show(_ command: String, _ members: [JSONValue.Member]) {
    let report = JSONValue.object(
      [.init("version", 1), .init("command", .string(command))] + members
    )
    StandardStream.output.write(report.text(.pretty) + "\n")
  }

  /// Says on standard error why the command failed, and gives the status for the shell.
  func report(_ error: any Error) -> ExitStatus {
    let failure = CommandFailure(error, in: language)
    var page = Page(for: Terminal(.error, variable: environment.variable))
    for finding in failure.findings { page.add(finding, in: language) }
    StandardStream.error.write(page.text)
    return failure.status
  }
}
