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
  var file: String?

  @Option(help: ArgumentHelp(BookPhrases.from.spoken, valueName: "day"))
  var from: DayArgument?

  @Option(help: ArgumentHelp(BookPhrases.to.spoken, valueName: "day"))
  var to: DayArgument?

  @Flag(help: ArgumentHelp(BookPhrases.template.spoken))
  var template = false

  @Flag(help: ArgumentHelp(BookPhrases.accounts.spoken))
  var accounts = false

  @Option(
    help: ArgumentHelp(BookPhrases.countedCash.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var countedCash: RupiahArgument?

  @Option(
    help: ArgumentHelp(BookPhrases.closingStock.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var closingStock: RupiahArgument?

  @Option(help: ArgumentHelp(BookPhrases.taxRate.spoken, valueName: "percent"))
  var taxRate = "0.5"

  @Option(
    help: ArgumentHelp(BookPhrases.exemption.spoken, valueName: "rupiah"),
    reading: RupiahArgument.reading
  )
  var exemption: RupiahArgument = RupiahArgument(Rupiah(500_000_000))

  @Option(
    help: ArgumentHelp(BookPhrases.before.spoken, valueName: "rupiah"),
    reading: RupiahArgument.reading
  )
  var before: RupiahArgument = RupiahArgument(.zero)

  @Option(help: ArgumentHelp(BookPhrases.format.spoken))
  var format = Format.text

  @Option(help: ArgumentHelp(BookPhrases.output.spoken, valueName: "file"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(BookPhrases.html.spoken, valueName: "file"),
    completion: .file(extensions: ["html"])
  )
  var html: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if template || accounts {
      if file != nil || template && accounts {
        throw ValidationError(BookPhrases.oneThing.spoken)
      }
    } else if file == nil || from == nil || to == nil {
      throw ValidationError(BookPhrases.whatFor.spoken)
    }
    if html != nil, output != nil || format == .csv {
      throw ValidationError(BookPhrases.oneOutput.spoken)
    }
    if let from, let to, from.day > to.day {
      throw ValidationError("--from: expected a day up to --to")
    }
    guard let rate = try? TypedValue.decimal(taxRate), rate.fractionDigits <= 6,
      (ExactDecimal(0)...ExactDecimal(100)).contains(rate)
    else {
      throw ValidationError("--tax-rate: expected 0 to 100 percent such as 0.5, found '\(taxRate)'")
    }
  }

  func run(in session: Session) throws {
    let (output, format) = html.map { ($0, Format.html) } ?? (self.output, self.format)
    if let output { try WrittenFile.check(output) }
    guard let file, let from, let to else {
      return try write(listed(in: session, as: format), to: output)
    }
    let bytes = try ReadableFile.bytes(of: file, as: .book)
    let (book, problems) = BookReader.read(bytes)
    guard problems.isEmpty else {
      throw CommandFailure(
        .refused,
        problems.map { BookView.diagnostic($0, file: file, in: session.language) }
      )
    }
    let figures = BookFigures(
      period: from.day...to.day,
      countedCash: countedCash?.rupiah,
      closingStock: closingStock?.rupiah
    )
    let examined = BookCase(book: book, figures: figures, rules: BookRules())
    let tax = FinalTax(
      turnover: book.turnover(over: figures.period),
      rate: (try? TypedValue.decimal(taxRate)) ?? ExactDecimal(0),
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
    try write(text, to: output)
    if !view.findings.isEmpty { throw CommandFailure(.refused, view.findings) }
  }

  /// The headings of an empty book, or the accounts that it may name.
  private func listed(in session: Session, as format: Format) -> String {
    let language = session.language
    if template { return BookTemplate(language).text }
    let list = AccountList(.standard, language)
    return format == .csv ? list.csv : list.text(on: session.terminal)
  }

  private func write(_ text: String, to output: String?) throws {
    if let output {
      try WrittenFile.write(Array(text.utf8), to: output)
    } else {
      StandardStream.output.write(text)
    }
  }
}
