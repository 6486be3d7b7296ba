public import CivilTime
public import CurriculumModel

/// What an assessor says of one submission; stored verbatim, read for ever.
public struct Outcome: Hashable, Sendable {
  /// - Source: cmi5 (IEEE 9274.3.1) verbs passed, failed, completed.
  public enum Verdict: Hashable, Sendable {
    case passed
    case failed
    /// Done, without a judgement.
    case completed
    /// A person decides, by this rubric, within so many days.
    case pendingReview(rubric: Rubric, dueDays: Int)
    /// Can't be judged yet: these fields are missing or unreadable. No attempt is used up.
    case incomplete(missing: [String])
  }

  public var verdict: Verdict
  public var score: Score?
  /// What was looked at and found, in the order of the fields.
  ///
  /// Never repeats what was typed in:
  /// findings are stored in the journal, which holds no personal data.
  public var findings: [Finding]
  /// The last day on which what was shown still holds, such as a licence's expiry.
  public var validUntil: Day?
  /// The days that the submission is about; `nil` where it is about none in particular.
  ///
  /// What has to be done once a month counts by them, else by the day on which it was handed in.
  public var period: CoveredPeriod?

  public init(
    _ verdict: Verdict,
    score: Score? = nil,
    findings: [Finding] = [],
    validUntil: Day? = nil,
    period: CoveredPeriod? = nil
  ) {
    self.verdict = verdict
    self.score = score
    self.findings = findings
    self.validUntil = validUntil
    self.period = period
  }
}

/// A score as xAPI writes it.
/// - Source: xAPI 2.0 (IEEE 9274.1.1), section 4.2.2, Score.
public struct Score: Hashable, Sendable {
  /// 0...1.
  public var scaled: Double
  public var raw: Double?
  public var max: Double?

  public init(scaled: Double, raw: Double? = nil, max: Double? = nil) {
    self.scaled = scaled
    self.raw = raw
    self.max = max
  }
}

/// One thing an assessor looked at, in words for the participant.
public struct Finding: Hashable, Sendable {
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case valid, warning, error
  }

  /// The field, criterion or question it is about.
  public var reference: String
  public var level: Level
  /// Stable, such as `nik.birth-date`.
  public var code: String
  public var message: LocalizedText

  public init(reference: String, level: Level, code: String, message: LocalizedText) {
    self.reference = reference
    self.level = level
    self.code = code
    self.message = message
  }

  /// A finding in the two languages the programme ships.
  public init(_ level: Level, _ code: String, about reference: String, id: String, en: String) {
    self.init(
      reference: reference,
      level: level,
      code: code,
      message: LocalizedText(id: id, en: en)
    )
  }
}
