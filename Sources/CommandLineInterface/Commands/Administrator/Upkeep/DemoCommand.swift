import ArgumentParser
import CivilTime
import Diagnostics
import Glibc
import OrderedJSON
import Programme

/// `okoce demo`: plays a whole programme with people who do not exist.
struct DemoCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: UpkeepHelp.demo.spoken,
      discussion: UpkeepHelp.demoDiscussion.spoken
    )
  }

  @Option(help: ArgumentHelp(UpkeepHelp.curriculaFolder.spoken, valueName: "folder"))
  var curricula: String?

  @Option(
    help: ArgumentHelp(UpkeepHelp.demoParticipants.spoken),
    reading: WholeNumber.reading(1...100_000)
  )
  var participants: Int = 2_000

  @Option(help: ArgumentHelp(UpkeepHelp.seed.spoken))
  var seed: UInt64 = 2_026

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let language = session.language
    guard Glibc.access(session.database, F_OK) != 0 else {
      throw CommandFailure(
        .refused,
        "DBS002",
        UpkeepPhrases.demoNeedsNewFile(session.database)(language),
        fix: UpkeepPhrases.demoChooseFile(language)
      )
    }
    guard let from = Day(year: 2025, month: 7, day: 1), let to = Day(year: 2026, month: 11, day: 20)
    else { return }
    let curricula =
      ShippedCurricula(curricula, variable: session.environment.variable)?.folder ?? "Curricula"
    var simulation = try Simulation(
      Simulation.Script(
        participants: participants,
        seed: seed,
        curricula: ["okoce-2018", "okoce-2020"].map { "\(curricula)/\($0)" },
        centres: "\(curricula)/jakarta/centres.xml",
        calendars: [2026, 2027].map { "\(curricula)/jakarta/calendar-\($0).xml" },
        from: from,
        to: to
      ),
      database: session.database,
      assessors: session.environment.assessors
    )
    var line = ProgressLine(
      UpkeepPhrases.daysPlayed(language),
      language: language,
      terminal: session.terminal
    )
    defer { line.finish() }
    try simulation.run { line.update($0, of: $1) }
    line.finish()
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(UpkeepPhrases.played(participants, to: to, session.database, language))
      )
      session.show(page)
    case .json:
      session.show(
        "demo",
        [
          .init("participants", .integer(participants)),
          .init("seed", .string("\(seed)")),
          .init("asOf", JSONValue(to)),
          .init("database", .string(session.database)),
        ]
      )
    }
  }
}
