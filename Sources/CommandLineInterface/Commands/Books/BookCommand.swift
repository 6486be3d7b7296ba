import ArgumentParser
import AssessmentKit
import CivilTime
import Diagnostics
import Files
import Ledger
import Programme

/// `okoce book`: a cash book checked, and the statements and the final tax that follow from it.
struct BookCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "book",
      abstract: BookPhrases.book.spoken,
      discussion: BookPhrases.examples.spoken
    )
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, csv
  }

  @Argument(
    help: ArgumentHelp(BookPhrases.file.spoken),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Option(help: ArgumentHelp(BookPhrases.from.spoken, valueName: "day"))
  var from: DayArgument

  @Option(help: ArgumentHelp(BookPhrases.to.spoken, valueName: "day"))
  var to: DayArgument

  @Option(help: ArgumentHelp(BookPhrases.countedCash.spoken, valueName: "rupiah"))
  var countedCash: RupiahArgument?

  @Option(help: ArgumentHelp(BookPhrases.closingStock.spoken, valueName: "rupiah"))
  var closingStock: RupiahArgument?

  @Option(help: ArgumentHelp(BookPhrases.taxRate.spoken, valueName: "percent"))
  var taxRate = "0.5"

  @Option(help: ArgumentHelp(BookPhrases.exemption.spoken, valueName: "rupiah"))
  var exemption = RupiahArgument(Rupiah(500_000_000))

  @Option(help: ArgumentHelp(BookPhrases.before.spoken, valueName: "rupiah"))
  var before = RupiahArgument(.zero)

  @Option(help: ArgumentHelp(BookPhrases.format.spoken))
  var format = Format.text

  @Option(help: ArgumentHelp(BookPhrases.output.spoken, valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if from.day > to.day { throw ValidationError("--from: expected a day up to --to") }
    guard let rate = ExactDecimal(taxRate), rate.fractionDigits <= 6,
      (ExactDecimal(0)...ExactDecimal(100)).contains(rate)
    else {
      throw ValidationError("--tax-rate: expected 0 to 100 percent such as 0.5, found '\(taxRate)'")
    }
  }

  func run(in session: Session) throws {
    if let output { try WrittenFile.check(output) }
    let bytes = try ReadableFile.bytes(of: file, as: .book)
    let (book, problems) = BookReader.read(bytes)
    guard problems.isEmpty else {
      throw CommandFailure(.refused, problems.map { diagnostic($0, in: session.language) })
    }
    let figures = BookFigures(
      period: from.day...to.day,
      countedCash: countedCash?.rupiah,
      closingStock: closingStock?.rupiah
    )
    let examined = BookCase(book: book, figures: figures, rules: BookRules())
    let tax = FinalTax(
      turnover: book.turnover(over: figures.period),
      rate: ExactDecimal(taxRate) ?? ExactDecimal(0),
      exemption: exemption.rupiah,
      before: before.rupiah
    )
    let view = BookView(
      examined,
      pages: StatementPages(examined.statements, chart: book.chart, tax: tax),
      file: file,
      in: session.language
    )
    let text =
      switch format {
      case .text: view.text(on: session.terminal)
      case .html: view.html
      case .csv: view.csv
      }
    if let output {
      try WrittenFile.write(Array(text.utf8), to: output)
    } else {
      StandardStream.output.write(text)
    }
    if !view.findings.isEmpty { throw CommandFailure(.refused, view.findings) }
  }

  private func diagnostic(_ problem: BookFinding, in language: Language) -> Diagnostic {
    BookView.diagnostic(problem, file: file, in: language)
  }
}

/// An amount as people type it.
struct RupiahArgument: ExpressibleByArgument {
  var rupiah: Rupiah

  init(_ rupiah: Rupiah) { self.rupiah = rupiah }

  init?(argument: String) {
    guard let rupiah = TypedValue.number(argument).flatMap({ Rupiah($0) }) else { return nil }
    self.rupiah = rupiah
  }

  var defaultValueDescription: String { String(rupiah.amount) }
}
