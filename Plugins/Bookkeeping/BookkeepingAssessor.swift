public import AssessmentKit
import CivilTime
public import CurriculumModel
public import Diagnostics
import Ledger

/// Holds a cash book, and the statements that its owner made of it, to ten checks; or the final tax
/// that its owner worked out to the law's figures.
public struct BookkeepingAssessor: Assessor {
  public init() {}

  public let descriptor = AssessorDescriptor(
    id: "bookkeeping",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:bookkeeping:1",
    schema: BookkeepingSchema.text,
    title: LocalizedText(id: "Pembukuan", en: "Bookkeeping")
  )

  public func check(_ configuration: MarkupElement) -> [Diagnostic] {
    BookkeepingConfiguration.check(configuration)
  }

  public var explanations: [DiagnosticExplanation] {
    BookkeepingExplanations.all + BookkeepingExplanations.findings
  }

  public func fields(for configuration: MarkupElement) -> [SubmissionField] {
    configuration.elements(named: "finalTax").isEmpty
      ? BookkeepingFields.fields(
        withStatements: configuration.isTrue("statements", default: false)
      ) : FinalTaxRules.fields
  }

  public func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    if let tax = request.configuration.elements(named: "finalTax").first {
      let chart = BookkeepingConfiguration.chart(of: request.configuration)
      return try finalTax(try FinalTaxRules(tax, chart: chart), request)
    }
    let configuration = try BookkeepingConfiguration(request.configuration)
    var check = SubmissionCheck(
      request.submission,
      for: BookkeepingFields.fields(withStatements: configuration.asksForStatements)
    )
    let bytes = try bytes(check, request)
    if bytes == nil { check.reject(BookkeepingFields.noBook) }
    guard check.incomplete == nil, let bytes, let end = check.days["periodEnd"] else {
      return check.incomplete ?? Outcome(.incomplete(missing: ["periodEnd"]))
    }
    let (book, problems) = BookReader.read(bytes, chart: configuration.chart)
    guard problems.isEmpty else { return unreadable(problems) }
    guard !book.entries.isEmpty else {
      check.reject(BookkeepingFields.noEntries)
      return check.incomplete ?? Outcome(.incomplete(missing: ["book"]))
    }
    let figures = BookkeepingFields.figures(check, end: end, months: configuration.months)
    let outcome = outcome(
      BookCase(book: book, figures: figures, rules: configuration.rules)
    )
    // What may still be entered can't be passed before the period is over.
    if outcome.verdict == .passed, request.today < end {
      check.reject(BookkeepingFields.notOver)
      return check.incomplete ?? outcome
    }
    return outcome
  }

  /// The book's text: from the file, else as typed.
  private func bytes(
    _ check: SubmissionCheck,
    _ request: AssessmentRequest
  ) throws(AssessorFault) -> [UInt8]? {
    if let file = check.files["book"] {
      if let bytes = request.contents[file.sha256] { return bytes }
      throw AssessorFault(cause: "the bytes of the cash book are not at hand", isRetryable: true)
    }
    if let typed = check.texts["entries"], !typed.isEmpty { return Array(typed.utf8) }
    return nil
  }

  private func finalTax(
    _ rules: FinalTaxRules,
    _ request: AssessmentRequest
  ) throws(AssessorFault) -> Outcome {
    var check = SubmissionCheck(request.submission, for: FinalTaxRules.fields)
    if let incomplete = check.incomplete { return incomplete }
    let bytes = try bytes(check, request)
    let table = TaxTable(
      check.texts["taxes"] ?? "",
      hasBook: bytes != nil,
      today: request.today
    )
    for finding in table.findings { check.reject(finding) }
    guard table.findings.isEmpty, let first = table.rows.first, let last = table.rows.last else {
      return Outcome(.incomplete(missing: ["taxes"]), findings: check.findings)
    }
    var sales: [Month: Rupiah]?
    if let bytes {
      let (book, problems) = BookReader.read(bytes, chart: rules.chart)
      guard problems.isEmpty else { return unreadable(problems) }
      sales = Dictionary(
        book.turnover(over: first.month.first...last.month.last).map { ($0.month, $0.amount) },
        uniquingKeysWith: { first, _ in first }
      )
    }
    return rules.outcome(table, isIndividual: check.texts["taxpayer"] == "individual", sales: sales)
  }

  /// Nothing is judged before every row can be read; no attempt is used up.
  private func unreadable(_ problems: [BookFinding]) -> Outcome {
    let shown = problems.prefix(Self.most)
    var findings = shown.map { finding(about: $0, .error) }
    if problems.count > shown.count {
      let rest = problems.count - shown.count
      findings.append(
        Finding(
          .error,
          "book.more",
          about: "book",
          id: "Masih ada \(rest) baris lain yang tidak terbaca.",
          en: "\(rest) more rows can't be read."
        )
      )
    }
    return Outcome(.incomplete(missing: ["book"]), findings: findings)
  }

  /// As many rows as a person mends in one go, and a journal keeps without growing fat.
  private static let most = 200

  private func outcome(_ book: BookCase) -> Outcome {
    var findings: [Finding] = []
    var (held, run) = (0, 0)
    for check in BookCheck.all {
      guard let problems = check.findings(book) else { continue }
      run += 1
      if problems.isEmpty {
        held += 1
        findings.append(
          Finding(
            .valid,
            check.code,
            about: "book",
            id: check.titleID + ".",
            en: check.titleEN + "."
          )
        )
      }
      findings += problems.prefix(Self.most).map { finding(about: $0, .error) }
    }
    return Outcome(
      held == run ? .passed : .failed,
      score: Score(scaled: Double(held) / Double(max(1, run)), raw: Double(held), max: Double(run)),
      findings: findings,
      period: CoveredPeriod(
        from: book.figures.period.lowerBound,
        through: book.figures.period.upperBound
      )
    )
  }

  private func finding(about problem: BookFinding, _ level: Finding.Level) -> Finding {
    let (lineID, lineEN) = problem.line.map { ("Baris \($0): ", "Line \($0): ") } ?? ("", "")
    return Finding(
      level,
      problem.code,
      about: problem.line.map { "book:\($0)" } ?? "book",
      id: lineID + (problem.unquoted?.id ?? "\(problem.id) \(problem.fixID)"),
      en: lineEN + (problem.unquoted?.en ?? "\(problem.en) \(problem.fixEN)")
    )
  }
}
