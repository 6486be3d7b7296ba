import Diagnostics
import Programme

extension CommandFailure {
  /// What a use case refused, in words.
  ///
  /// - Parameters:
  ///   - titles: names modules and steps by their titles where the command knows them.
  ///   - person: whose registration it is about, as they were named.
  init(
    _ error: ProgrammeError,
    titles: Titles?,
    person: String? = nil,
    in language: Language
  ) {
    if case .rejected(let findings) = error {
      self.init(.refused, findings)
      return
    }
    if case .unplannable(let findings) = error {
      self.init(.refused, findings.map { PlanFindingPhrases.diagnostic($0, in: language) })
      return
    }
    let words = ProgrammeErrorPhrases(titles: titles, person: person)
    let status: ExitStatus =
      switch error {
      case .busy, .notFound(.file, _, _): .couldNotRun
      default: .refused
      }
    self.init(
      status,
      Self.code(of: error),
      words.what(error)(language),
      fix: words.fix(error)?(language)
    )
  }

  /// Stable: a script may rely on it.
  private static func code(of error: ProgrammeError) -> DiagnosticCode {
    switch error {
    case .refused: "PRG001"
    case .rejected: "PRG002"
    case .notFound: "PRG003"
    case .ambiguous: "PRG004"
    case .taken: "PRG005"
    case .invalid, .unreadable: "PRG006"
    case .clashes: "PRG007"
    case .classFull: "PRG008"
    case .classCancelled: "PRG009"
    case .busy: "PRG010"
    case .erased: "PRG011"
    case .unfit: "PRG012"
    case .impossible: "PRG013"
    case .unallocatable: "PRG014"
    case .outletRefused: "OUT001"
    case .outreach: "PRG015"
    case .counted: "PRG016"
    case .ineligible: "PRG017"
    case .classOver: "PRG018"
    case .classBegun: "PRG019"
    case .seatedElsewhere: "PRG020"
    case .unplannable: "PRG021"
    case .lowerVersion: "PRG022"
    case .notYet: "PRG023"
    case .differs: "REG002"
    }
  }
}
