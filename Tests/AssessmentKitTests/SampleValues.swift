import AssessmentKit
import CivilTime
import CurriculumModel

/// Arbitrary values that follow from a seed.
extension SplitMix64 {
  /// With quotes, control characters, several scripts, a pair of surrogates, combining marks.
  mutating func text() -> String {
    let pieces = [
      "", "a", "\"", "\\", "\n", "\u{0}", "/", "é", "e\u{301}", "ꦲ", "🏪", "\u{2028}", "{x}", "</a>",
      "Rp 1.000",
    ]
    return (0..<Int.random(in: 0...4, using: &self))
      .map { _ in pieces[Int.random(in: pieces.indices, using: &self)] }.joined()
  }

  /// 0...1, among them such as binary floating point can't hold exactly.
  mutating func share() -> Double {
    Double(Int.random(in: 0...1_000_000, using: &self)) / 1_000_000
  }

  /// Each language at most once, as XML demands it too.
  mutating func localizedText() -> LocalizedText {
    LocalizedText(
      ["en", "id", "jv"].filter { _ in Bool.random(using: &self) }
        .map { LocalizedText.Entry(language: $0, text: text()) }
    )
  }

  mutating func some<Value>(_ make: (inout SplitMix64) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &self)).map { _ in make(&self) }
  }

  mutating func submission() -> Submission {
    let names = some { $0.text() }
    return Submission(
      fields: Dictionary(names.map { ($0, text()) }) { first, _ in first },
      files: some {
        Submission.File(
          name: $0.text(),
          sha256: String($0.next(), radix: 16),
          size: Int.random(in: Int.min...Int.max, using: &$0)
        )
      }
    )
  }

  mutating func rubric() -> Rubric {
    Rubric(
      criteria: some { random in
        Rubric.Criterion(
          id: random.text(),
          title: random.localizedText(),
          weight: random.share() * 1_000,
          levels: random.some {
            Rubric.Level(id: $0.text(), title: $0.localizedText(), points: $0.share())
          }
        )
      },
      passMark: share()
    )
  }

  mutating func verdict() -> Outcome.Verdict {
    switch Int.random(in: 0...4, using: &self) {
    case 0: .passed
    case 1: .failed
    case 2: .completed
    case 3: .pendingReview(rubric: rubric(), dueDays: Int.random(in: 1...365, using: &self))
    default: .incomplete(missing: some { $0.text() })
    }
  }

  mutating func outcome() -> Outcome {
    Outcome(
      verdict(),
      score: Bool.random(using: &self)
        ? nil
        : Score(
          scaled: share(),
          raw: Bool.random(using: &self) ? nil : share() * 40,
          max: Bool.random(using: &self) ? nil : 40
        ),
      findings: some { random in
        Finding(
          reference: random.text(),
          level: Finding.Level.allCases[Int(random.next() % 3)],
          code: random.text(),
          message: random.localizedText()
        )
      },
      validUntil: Bool.random(using: &self)
        ? nil : Day(number: Int.random(in: -10_000...60_000, using: &self))
    )
  }
}
