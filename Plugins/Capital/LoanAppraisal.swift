import AssessmentKit
import CurriculumModel

/// What every requirement says of one loan.
struct LoanAppraisal {
  let loan: LoanCase
  /// In the order of `LoanRequirements.all`; `nil` for what is met.
  let answers: [(requirement: any LoanRequirement.Type, shortfall: Shortfall?)]

  init(_ loan: LoanCase) {
    self.loan = loan
    answers = LoanRequirements.all.map { ($0, $0.shortfall(in: loan)) }
  }

  var isMet: Bool { answers.allSatisfy { $0.shortfall == nil } }

  private var shortfalls: [Shortfall] { answers.compactMap(\.shortfall) }

  /// How long until all gaps are closed: as long as the slowest takes.
  private var wait: Shortfall.Wait { shortfalls.map(\.wait).max() ?? .none }

  /// One finding for what is met, then one for each gap.
  /// - Parameter isAnyMet: whether some loan is open; a gap of another one is no error then.
  func findings(isAnyMet: Bool) -> [Finding] {
    [summary]
      + answers.compactMap { answer in
        answer.shortfall.map { shortfall in
          finding(isAnyMet ? .warning : .error, answer.requirement.name) { title, language in
            "\(title): \(shortfall.problem.text(in: language)) \(shortfall.remedy.text(in: language))"
          }
        }
      }
  }

  /// Which loan is nearest, by the time its gaps take, then their number, then the listed order.
  static func soonest(of appraisals: [LoanAppraisal]) -> Finding? {
    let nearest = appraisals.enumerated().min {
      ($0.element.wait, $0.element.shortfalls.count, $0.offset)
        < ($1.element.wait, $1.element.shortfalls.count, $1.offset)
    }?.element
    return nearest?.finding(.warning, "soonest") { title, language in
      let start = language == "en" ? "Soonest within reach: " : "Paling cepat terjangkau: "
      return start + "\(title). " + (nearest?.steps(in: language) ?? "")
    }
  }

  /// What closes the gaps, quickest first; what closes two is said once.
  private func steps(in language: String) -> String {
    var said: Set<LocalizedText> = []
    return shortfalls.enumerated()
      .sorted { ($0.element.wait, $0.offset) < ($1.element.wait, $1.offset) }
      .map(\.element.remedy)
      .filter { said.insert($0).inserted }
      .map { $0.text(in: language) }
      .joined(separator: " ")
  }

  private var summary: Finding {
    let met = answers.filter { $0.shortfall == nil }.map { $0.requirement.title }
    return finding(isMet ? .valid : .warning, isMet ? "ready" : "met") { title, language in
      if isMet { return "\(title): " + cost(in: language) }
      let names = met.map { $0.text(in: language) }.joined(separator: ", ")
      return language == "en"
        ? "\(title): \(met.count) of \(answers.count) requirements are met: \(names)."
        : "\(title): \(met.count) dari \(answers.count) syarat sudah terpenuhi: \(names)."
    }
  }

  /// For each million, and not for the amount asked for: findings are kept in the journal.
  private func cost(in language: String) -> String {
    let product = loan.product
    let unit = Rupiah(1_000_000)
    let cost = Instalments(of: unit, at: product.rate, over: loan.months, by: product.method)
    let (each, monthly) = (unit.text(in: language), cost.monthly.text(in: language))
    let interest = cost.interest.text(in: language)
    let rate = product.rate.description
    return language == "en"
      ? "all requirements are met. Interest is \(rate) percent a year "
        + "(\(product.method == .flat ? "flat" : "effective")). Each \(each) takes \(cost.months) "
        + "instalments of about \(monthly), \(interest) of it interest."
      : "semua syarat terpenuhi. Bunganya \(rate.decimalComma) persen setahun "
        + "(\(product.method == .flat ? "flat" : "efektif")). Setiap \(each) diangsur "
        + "\(cost.months) kali sekitar \(monthly), termasuk bunga seluruhnya \(interest)."
  }

  private func finding(
    _ level: Finding.Level,
    _ name: String,
    _ text: (_ title: String, _ language: String) -> String
  ) -> Finding {
    Finding(
      reference: loan.product.id,
      level: level,
      code: "capital.\(name)",
      message: loan.product.title.wrapped(text)
    )
  }
}
