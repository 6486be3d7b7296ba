import ArgumentParser
import CivilTime
import Programme
import Progression

/// `okoce levy statement`: a month or a year, per hall or for all.
struct LevyStatementCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "statement",
      abstract: LevyHelp.statement.spoken,
      discussion: LevyHelp.statementExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(HallHelp.hall.spoken, valueName: "hall"))
  var hall: String?

  @Option(help: ArgumentHelp(LevyHelp.month.spoken, valueName: "yyyy-mm"))
  var month: MonthArgument?

  @Option(help: ArgumentHelp(LevyHelp.year.spoken, valueName: "yyyy"))
  var year: YearArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if span == nil { throw ValidationError(LevyPhrases.monthOrYear.spoken) }
  }

  /// `nil` unless exactly one of the two is given.
  private var span: (from: Day, through: Day)? {
    switch (month, year) {
    case (let month?, nil): (month.first, month.last)
    case (nil, let year?): (year.first, year.last)
    default: nil
    }
  }

  func run(in session: Session) throws {
    guard let span else { return }
    let office = try session.office(.read)
    let statement = try office.levyStatement(from: span.from, through: span.through, of: hall)
    LevyStatementView(statement, in: session).show("levy statement", as: format.format)
  }
}
