import AssessmentKit
import CivilTime
import CurriculumModel

/// What the participant states of the loan wanted and of the business.
struct LoanApplication {
  let amount: Rupiah
  let months: Int
  let isInvestment: Bool
  let netCash: Rupiah
  /// Never less than the business alone brings in.
  let income: Rupiah
  let otherInstalments: Rupiah
  let businessSince: Day
  let recordMonths: Int
  /// `nil` for those who never borrowed.
  let collectibility: Int?
  let hasCommercialCredit: Bool
  let hasCollateral: Bool

  /// `nil` when something is missing or out of range; `check` then says what.
  init?(reading check: inout SubmissionCheck, today: Day) {
    let amount = check.rupiah("amount", in: 1...2_000_000_000)
    let netCash = check.rupiah("netCash", in: -10_000_000_000...10_000_000_000)
    let income = check.rupiah("income", in: 0...10_000_000_000)
    let others = check.rupiah("otherInstalments", in: 0...10_000_000_000)
    let months = check.whole("months", in: 1...Instalments.mostMonths)
    let records = check.whole("recordMonths", in: 0...1_200)
    if let since = check.days["businessSince"], since > today {
      check.reject(
        Finding(
          .error,
          "capital.later-than-today",
          about: "businessSince",
          id: "Tanggal mulai usaha belum tiba. Mohon periksa kembali tanggalnya.",
          en: "The business can't begin in the future. Please check the date."
        )
      )
    }
    guard check.incomplete == nil, let amount, let netCash, let months, let records,
      let since = check.days["businessSince"]
    else { return nil }
    self.amount = amount
    self.months = months
    isInvestment = check.texts["purpose"] == "investment"
    self.netCash = netCash
    self.income = max(income ?? .zero, netCash)
    otherInstalments = others ?? .zero
    businessSince = since
    recordMonths = records
    collectibility = check.texts["collectibility"].flatMap { Int($0) }
    hasCommercialCredit = check.texts["otherCredit"] == "commercial"
    hasCollateral = check.texts["collateral"] == "yes"
  }
}

extension SubmissionCheck {
  /// A whole number of rupiah; `nil`, with a finding, when it lies elsewhere.
  fileprivate mutating func rupiah(_ field: String, in range: ClosedRange<Int>) -> Rupiah? {
    whole(field, in: range).map { Rupiah($0) }
  }

  fileprivate mutating func whole(_ field: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = numbers[field] else { return nil }
    if number.fractionDigits == 0, range.contains(number.mantissa) { return number.mantissa }
    let label = CapitalFields.all.first { $0.name == field }?.label
    func bounds(_ language: String, _ word: String) -> String {
      let (least, most) = (range.lowerBound, range.upperBound)
      return "\(least.grouped(in: language)) \(word) \(most.grouped(in: language))"
    }
    reject(
      Finding(
        .error,
        "capital.out-of-range",
        about: field,
        id:
          "\(label?.text(in: "id") ?? field): harus bilangan bulat dari \(bounds("id", "sampai")).",
        en:
          "\(label?.text(in: "en") ?? field): has to be a whole number from \(bounds("en", "to"))."
      )
    )
    return nil
  }
}
