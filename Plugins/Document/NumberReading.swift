import AssessmentKit
import CivilRegistry
import CivilTime

/// What reading a number gave.
struct NumberReading {
  /// Never empty: an error, warnings, or that it reads well.
  let findings: [Finding]
  /// The last day that the number itself carries.
  let lastDay: Day?
  /// The last day that the law allows, whatever is written; `nil` without a limit.
  let latestDay: Day?

  init(_ findings: [Finding], lastDay: Day? = nil, latestDay: Day? = nil) {
    self.findings = findings
    self.lastDay = lastDay
    self.latestDay = latestDay
  }
}

/// What the participant stated beside the number, against which it may be read.
struct StatedFacts {
  var birthDate: Day?
  var isFemale: Bool?
  /// A kecamatan's code in the numbering of the Ministry of Home Affairs, digits only.
  var regionDigits: String?
  var issueDate: Day?
  var expiryDate: Day?
  /// The edition of KBLI.
  var edition: String?
}

extension StatedFacts {
  init(_ check: SubmissionCheck) {
    birthDate = check.days["birthDate"]
    isFemale = check.texts["sex"].map { $0 == "female" }
    regionDigits = check.texts["regionCode"].map { $0.filter(\.isASCIIDigit) }
    issueDate = check.days["issueDate"]
    expiryDate = check.days["expiryDate"]
    edition = check.texts["edition"]
  }
}

extension Finding {
  /// A finding about the document's number.
  static func number(_ level: Level, _ code: String, id: String, en: String) -> Finding {
    Finding(level, code, about: "number", id: id, en: en)
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension String {
  /// Without a label in front, and without the blanks and punctuation by which people group digits.
  func plainNumber(labelled names: Set<String>) -> String {
    NIK.plain(NumberLabel.stripped(self, of: names))
  }

  var isDigits: Bool { !isEmpty && allSatisfy(\.isASCIIDigit) }

  /// The number written by the digits in that range of positions; 0 where there are none.
  func number(_ range: Range<Int>) -> Int {
    Int(dropFirst(range.lowerBound).prefix(range.count)) ?? 0
  }
}
