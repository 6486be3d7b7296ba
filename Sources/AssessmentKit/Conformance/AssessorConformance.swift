public import CivilTime
public import CurriculumModel

/// What every assessor has to keep to, tried out on one of them.
///
/// A trap in the assessor ends the process, which is the proof that it traps.
public struct AssessorConformance: Sendable {
  /// One promise that was broken.
  public struct Breach: Hashable, Sendable, CustomStringConvertible {
    public var seed: UInt64
    public var promise: String
    public var description: String { "seed \(seed): \(promise)" }
  }

  public var assessor: any Assessor
  public var configuration: MarkupElement
  public var today: Day
  /// Fields whose values a finding may repeat, such as counted hours; never personal ones.
  public var repeatable: Set<String>

  public init(
    _ assessor: any Assessor,
    configuration: MarkupElement,
    today: Day,
    repeatable: Set<String> = []
  ) {
    self.assessor = assessor
    self.configuration = configuration
    self.today = today
    self.repeatable = repeatable
  }

  /// Every breach over those seeds, each seed one hostile submission; none for a good assessor.
  public func breaches(seeds: some Sequence<UInt64>) -> [Breach] {
    seeds.flatMap { breaches(seed: $0) }
  }

  /// The breaches that one seed shows.
  public func breaches(seed: UInt64) -> [Breach] {
    var source = HostileSubmissions(seed: seed)
    let fields = assessor.fields(for: configuration)
    let submission = source.submission(for: fields)
    let first = answer(submission)
    var promises: [String] = []
    if first != answer(submission) { promises.append("the same request gives the same outcome") }
    var crowded = submission
    crowded.fields["nobody-asked-for-this"] = "nobody-asked-for-this"
    if first != answer(crowded) { promises.append("fields no one asked for are ignored") }
    if case .success(let outcome) = first {
      promises += brokenBy(outcome, fields: fields, submission: submission)
    }
    return promises.map { Breach(seed: seed, promise: $0) }
  }

  private func answer(_ submission: Submission) -> Result<Outcome, AssessorFault> {
    let request = AssessmentRequest(
      module: "conformance",
      assessment: "conformance",
      configuration: configuration,
      submission: submission,
      today: today
    )
    do throws(AssessorFault) {
      return .success(try assessor.assess(request))
    } catch {
      return .failure(error)
    }
  }

  private func brokenBy(
    _ outcome: Outcome,
    fields: [SubmissionField],
    submission: Submission
  ) -> [String] {
    var promises: [String] = []
    for finding in outcome.findings {
      for language in ["id", "en"]
      where !finding.message.entries.contains(where: { $0.language == language && !$0.text.isEmpty }
      ) {
        promises.append("finding '\(finding.code)' speaks '\(language)'")
      }
      for (name, typed) in submission.fields.sorted(by: { $0.key < $1.key })
      where repeats(finding, typed) && !mayRepeat(name, fields) {
        promises.append("finding '\(finding.code)' doesn't repeat the field '\(name)'")
      }
    }
    if case .incomplete(let missing) = outcome.verdict {
      let names = Set(fields.map(\.name))
      for name in missing where !names.contains(name) {
        promises.append("'\(name)' is asked for before it is missed")
      }
      if missing.isEmpty { promises.append("an incomplete outcome says what is missing") }
    }
    if let score = outcome.score, !(0...1).contains(score.scaled) {
      promises.append("a scaled score lies in 0...1")
    }
    if (try? Outcome(json: outcome.json)) != outcome {
      promises.append("an outcome survives being written and read")
    }
    return promises
  }

  /// Values of fewer than six characters occur in any text by chance.
  private func repeats(_ finding: Finding, _ typed: String) -> Bool {
    let value = TypedValue.trimmed(typed)
    guard value.utf8.count >= 6, value.utf8.count <= 200 else { return false }
    let texts = [finding.reference, finding.code] + finding.message.entries.map(\.text)
    return texts.contains { $0.contains(value) }
  }

  private func mayRepeat(_ name: String, _ fields: [SubmissionField]) -> Bool {
    guard let field = fields.first(where: { $0.name == name }), !field.isPersonal else {
      return false
    }
    // A choice's values are the configuration's words, not the participant's.
    return field.kind == .choice || repeatable.contains(name)
  }
}
