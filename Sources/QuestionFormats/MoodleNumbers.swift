import CurriculumModel
import Diagnostics

/// Numbers, and the units in which Moodle takes them.
extension MoodleQuestion {
  mutating func numeric() -> ImportedQuestion.Kind? {
    guard unitsAreNotJudged() else { return nil }
    var read: [ImportedQuestion.NumericAnswer] = []
    for answer in element.elements where answer.name == "answer" {
      guard let worth = worth(answer) else { continue }
      let text = answer.writtenText.trimmedBlanks
      let feedback = feedback(of: answer)
      if text == "*" {
        read.append(.init(lower: -.infinity, upper: .infinity, worth: worth, feedback: feedback))
        continue
      }
      let written =
        answer.elements.first { $0.name == "tolerance" }?.writtenText.trimmedBlanks ?? ""
      guard let value = Double(text), let tolerance = Double(written.isEmpty ? "0" : written),
        value.isFinite, tolerance.isFinite
      else {
        report(.malformedNumber, "'\(text)' is no number", at: answer)
        continue
      }
      read.append(
        .init(
          lower: value - abs(tolerance),
          upper: value + abs(tolerance),
          worth: worth,
          feedback: feedback
        )
      )
    }
    if read.contains(where: { $0.worth > 0 }) { return .number(read) }
    report(.noRightAnswer, "no number has a fraction above 0")
    return nil
  }

  /// The unit that answers are given in; empty where there is none.
  var baseUnit: String {
    let units = self.units
    let base = units.first { $0.multiplier == 1 } ?? units.first
    return base?.name ?? ""
  }

  private var units: [(name: String, multiplier: Double)] {
    let list = element.elements.first { $0.name == "units" }?.elements ?? []
    return list.compactMap { unit in
      let name = unit.elements.first { $0.name == "unit_name" }?.text.trimmedBlanks ?? ""
      let multiplier = unit.elements.first { $0.name == "multiplier" }?.text.trimmedBlanks ?? "1"
      return Double(multiplier).map { (name, $0) }
    }
  }

  /// Whether only the number counts: a unit that is chosen or judged can't be.
  private mutating func unitsAreNotJudged() -> Bool {
    guard !units.isEmpty else { return true }
    let isJudged = !["", "0"].contains(plain("unitgradingtype"))
    let isChosen = ["1", "2"].contains(plain("showunits"))
    let hasBase = units.contains { $0.multiplier == 1 }
    guard isJudged || isChosen || !hasBase else {
      if units.count > 1 {
        findings.append(
          finding(
            .warning,
            .leftOut,
            "the number is asked for in '\(baseUnit)'; other units can't be brought over",
            fix: "say in the question in which unit to answer"
          )
        )
      }
      return true
    }
    report(
      .lostContent,
      "a unit that is chosen, judged or converted can't be brought over",
      fix: "ask for the number alone and name the unit in the question"
    )
    return false
  }
}
