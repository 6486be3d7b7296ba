import AssessmentKit
import CivilTime
import CurriculumModel

/// One thing a lender asks; a new one is its own file under `Requirements/` and a line in `all`.
protocol LoanRequirement: Sendable {
  /// The second half of its finding's code, `capital.<name>`.
  static var name: String { get }
  /// What it is called in a list.
  static var title: LocalizedText { get }
  /// What is missing and how to mend it; `nil` when the requirement is met.
  static func shortfall(in loan: LoanCase) -> Shortfall?
}

enum LoanRequirements {
  /// In the order in which a participant reads them.
  static let all: [any LoanRequirement.Type] = [
    AmountWithinLimits.self, TermWithinLimit.self, FinishedModules.self, BusinessAge.self,
    RecordLength.self, DebtServiceCoverage.self, InstalmentShare.self, Collectibility.self,
    NoCommercialCredit.self, CollateralAvailable.self,
  ]
}

/// What keeps a business from a loan, and how to get there.
struct Shortfall: Equatable {
  /// How long closing the gap takes, shortest first.
  enum Wait: Comparable {
    /// By asking for another amount or term.
    case none
    /// By finishing a module of the programme.
    case module
    /// By waiting until that day.
    case until(Day)
    /// As long as it takes, such as paying a debt back.
    case unknown
  }

  /// What is missing, as a sentence.
  let problem: LocalizedText
  /// What closes the gap, as a sentence.
  let remedy: LocalizedText
  let wait: Wait
}

extension LocalizedText {
  /// The same two languages with a text around each.
  func wrapped(_ around: (_ text: String, _ language: String) -> String) -> LocalizedText {
    LocalizedText(id: around(text(in: "id"), "id"), en: around(text(in: "en"), "en"))
  }
}
