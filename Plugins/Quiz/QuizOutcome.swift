import AssessmentKit
import CurriculumModel
import OrderedJSON
import QTI

/// From judged answers to an outcome.
extension QuizJudgement {
  /// - Throws: a fault where no share of the points can be taken, which a check would have found.
  func outcome(_ configuration: QuizConfiguration) throws(AssessorFault) -> Outcome {
    let open = answers.filter { $0.question.item.needsReview }
    let findings = answers.enumerated().map { place, answer in
      let number = answers.count > 1 ? place + 1 : nil
      return answer.question.item.needsReview
        ? QuizFindings.toReview(answer, number: number)
        : QuizFindings.about(answer, number: number)
    }
    if maximum <= 0 {
      // By itself an item is only looked at: it neither passes nor fails anybody.
      if configuration.isTrial { return Outcome(.completed, findings: []) }
      throw AssessorFault(
        cause: "the most points of this paper aren't known: "
          + answers.filter { $0.known == nil }.map { "'\($0.question.name)'" }.joined(
            separator: ", "
          ),
        isRetryable: false
      )
    }
    let score = maximum > 0 ? Score(scaled: scaled, raw: points, max: maximum) : nil
    guard open.isEmpty else {
      return Outcome(
        .pendingReview(
          rubric: rubric(for: open, passing: configuration.passing.approximation),
          dueDays: configuration.reviewDays
        ),
        score: score,
        findings: findings
      )
    }
    // Points are sums of decimals, so that a hair's breadth must not fail anybody.
    let isPassed = maximum > 0 && scaled >= configuration.passing.approximation - 1e-9
    return Outcome(isPassed ? .passed : .failed, score: score, findings: findings)
  }

  /// One criterion for each open answer, and one that holds what the rules have judged already.
  private func rubric(for open: [Answer], passing: Double) -> Rubric {
    let closed = answers.filter { !$0.question.item.needsReview && $0.maximum > 0 }
    var criteria = open.map { answer in
      Rubric.Criterion(
        id: answer.question.name,
        title: LocalizedText(id: answer.question.item.title, en: answer.question.item.title),
        weight: answer.maximum > 0 ? answer.maximum : 1,
        levels: [
          .init(id: "none", title: LocalizedText(id: "Belum tepat", en: "Not right"), points: 0),
          .init(id: "part", title: LocalizedText(id: "Sebagian", en: "In part"), points: 0.5),
          .init(id: "full", title: LocalizedText(id: "Tepat", en: "Right"), points: 1),
        ]
      )
    }
    let possible = closed.reduce(0) { $0 + $1.maximum }
    if possible > 0 {
      let reached = closed.reduce(0) { $0 + $1.points }
      let share = min(max(reached / possible, 0), 1)
      let percent = Int((share * 100).rounded())
      criteria.append(
        Rubric.Criterion(
          id: "closed-questions",
          title: LocalizedText(id: "Soal pilihan (sudah dinilai)", en: "Closed questions (judged)"),
          weight: possible,
          levels: [
            .init(
              id: "reached",
              title: LocalizedText(id: "\(percent) persen", en: "\(percent) percent"),
              points: share
            )
          ]
        )
      )
    }
    return Rubric(criteria: criteria, passMark: passing)
  }

  /// The outcome variables, for the author's bench.
  var details: [JSONValue.Member] {
    var details: [JSONValue.Member] = [
      .init("score", .number(points)),
      .init("maxScore", maximum > 0 ? .number(maximum) : .null),
    ]
    if let test {
      details.append(
        .init("outcomes", .object(test.outcomes.map { .init($0.identifier, $0.value.json) }))
      )
    } else if let answer = answers.first, answers.count == 1 {
      details += answer.details
    }
    if answers.count > 1 {
      details.append(
        .init(
          "items",
          .array(
            answers.map { answer in
              .object([.init("identifier", .string(answer.question.name))] + answer.details)
            }
          )
        )
      )
    }
    return details
  }
}

extension QuizJudgement.Answer {
  fileprivate var details: [JSONValue.Member] {
    let outcomes = session.outcomes.map { JSONValue.Member($0.identifier, $0.value.json) }
    let text = question.item.body.map {
      ContentText(language: "id", session: session).text(of: $0)
    }
    return [
      .init("outcomes", .object(outcomes)),
      .init(
        "modalFeedbackIdentifiers",
        .array(session.feedback.compactMap { $0["identifier"] }.map { .string($0) })
      ),
      .init("itemBody", .string(text ?? "")),
    ]
  }
}
