import AssessorHost
import Diagnostics
import OrderedJSON

/// The report of the conformance kit: a line for each check, below it what to mend.
struct ConformanceView {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func begin(_ package: AssessorPackage, _ sandbox: SandboxPolicy) {
    var page = session.newPage()
    let policy = AssessorPhrases.sandbox(sandbox)(session.language)
    let title = AssessorPhrases.sandboxColumn(session.language)
    page.add("\(package.manifest.id, .strong) \(package.manifest.version) · \(title): \(policy)")
    session.show(page)
  }

  mutating func add(_ result: ConformanceKit.Result) {
    var page = session.newPage()
    let mark: Mark =
      switch result.standing {
      case .kept: .done
      case .broken: .failed
      case .skipped: .warning
      }
    page.add(
      mark: mark.text(on: session.terminal),
      "\(result.code, .quiet) \(result.title(session.language))"
    )
    if !result.what.isEmpty { page.add(StyledText(result.what), indent: 4, hanging: 2) }
    if !result.fix.isEmpty {
      page.add(
        "\(FailurePhrases.fix(session.language), .strong) \(result.fix)",
        indent: 4,
        hanging: 2
      )
    }
    let log = result.log.split(separator: "\n").suffix(8)
    if !log.isEmpty {
      page.add(StyledText(AssessorPhrases.logTitle(session.language), .quiet), indent: 4)
      for line in log { page.add(StyledText(String(line), .quiet), indent: 6, hanging: 2) }
    }
    session.show(page)
  }

  func end(_ findings: [Diagnostic], _ results: [ConformanceKit.Result]) {
    var page = session.newPage()
    for finding in findings { page.add(finding, in: session.language) }
    func count(_ standing: ConformanceKit.Result.Standing) -> Int {
      results.count { $0.standing == standing }
    }
    let isSound = count(.broken) == 0 && findings.isEmpty
    page.add(
      mark: (isSound ? Mark.done : .failed).text(on: session.terminal),
      StyledText(
        AssessorPhrases.tested(count(.kept), count(.broken), count(.skipped))(session.language)
      )
    )
    session.show(page)
  }
}

extension ConformanceKit.Result {
  func json(in language: Language) -> JSONValue {
    [
      "code": .string(code), "title": .string(title(language)),
      "standing": .string(standing.rawValue), "what": .string(what), "fix": .string(fix),
    ]
  }
}
