import AssessmentKit
import CurriculumModel
import QTI

/// The answers of one attempt, judged.
struct QuizJudgement {
  struct Answer {
    var question: QuizPaper.Question
    var session: ItemSession
    /// 0 where the item has none.
    var points: Double
    var maximum: Double
  }

  private(set) var answers: [Answer] = []
  /// The test's own variables, where there is a test.
  private(set) var test: TestSession?
  /// Fields that can't be read as what they have to be.
  private(set) var unreadable: [String] = []
  /// Fields that say nothing.
  private(set) var blank: [String] = []
  private let paper: QuizPaper

  init(
    _ configuration: QuizConfiguration,
    _ paper: QuizPaper,
    _ submission: Submission,
    seed: UInt64
  ) {
    self.paper = paper
    var unreadable: [String] = []
    var blank: [String] = []
    func respond(_ question: QuizPaper.Question, _ session: inout ItemSession) {
      for response in question.item.responses {
        let field = paper.field(question, response.identifier)
        if let file = submission.files.first(where: { $0.name == submission.fields[field] }) {
          session.respond(response.identifier, .single(.text(file.name, .file)))
          continue
        }
        guard let value = TypedResponse.value(of: submission.fields[field] ?? "", for: response)
        else {
          unreadable.append(field)
          continue
        }
        if value.isNull { blank.append(field) }
        if submission.fields[field] != nil { session.respond(response.identifier, value) }
      }
    }
    if let test = configuration.test {
      let byName = Dictionary(
        paper.questions.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
      )
      let walked = TestSession(test, items: byName.mapValues(\.item), seed: seed) { _, session in
        if let question = byName[session.item.identifier] { respond(question, &session) }
      }
      self.test = walked
      for step in walked.steps {
        if let question = byName[step.session.item.identifier] { add(question, step.session) }
      }
    } else {
      for question in paper.questions {
        var session = question.session()
        respond(question, &session)
        session.process()
        add(question, session)
      }
    }
    self.unreadable = unreadable
    self.blank = blank
  }

  /// Where the question of a field stands on the paper, from 1; `nil` where it stands alone.
  func number(of field: String) -> Int? {
    guard paper.questions.count > 1 else { return nil }
    return paper.questions.firstIndex { question in
      question.item.responses.contains { paper.field(question, $0.identifier) == field }
    }.map { $0 + 1 }
  }

  private mutating func add(_ question: QuizPaper.Question, _ session: ItemSession) {
    answers.append(
      Answer(
        question: question,
        session: session,
        points: session.score ?? 0,
        maximum: session.maximumScore ?? 0
      )
    )
  }

  /// The sum over the items, or the test's own SCORE.
  var points: Double { test?["SCORE"].number ?? answers.reduce(0) { $0 + $1.points } }

  var maximum: Double { test?["MAXSCORE"].number ?? answers.reduce(0) { $0 + $1.maximum } }

  /// 0...1; penalties can't take it below nothing.
  var scaled: Double { maximum > 0 ? min(max(points / maximum, 0), 1) : 0 }
}
