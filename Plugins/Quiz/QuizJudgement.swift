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
    /// `nil` where it isn't known.
    var known: Double?

    var maximum: Double { known ?? 0 }
  }

  private(set) var answers: [Answer] = []
  /// The test's own variables, where there is a test.
  private(set) var test: TestSession?
  /// Fields that can't be read as what they have to be.
  private(set) var unreadable: [String] = []
  /// Fields whose response isn't one that the question takes.
  private(set) var invalid: [(field: String, breach: ResponseLimits.Breach)] = []
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
    var invalid: [(field: String, breach: ResponseLimits.Breach)] = []
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
        if let breach = question.item.limits[response.identifier]?.breach(of: value) {
          invalid.append((field, breach))
          // What is said twice counts once; anything else is no response.
          if breach != .twice { continue }
        }
        if value.isNull { blank.append(field) }
        if submission.fields[field] != nil { session.respond(response.identifier, value) }
      }
    }
    if let test = configuration.test {
      let names = Dictionary(configuration.places.map { ($0.reference, $0) }) { first, _ in first }
      let questions = Dictionary(paper.questions.map { ($0.name, $0) }) { first, _ in first }
      func question(_ reference: String) -> QuizPaper.Question? {
        names[reference].flatMap { questions[$0.name] }
      }
      let walked = TestSession(test, items: names.mapValues(\.item), seed: seed) { name, session in
        if let question = question(name) { respond(question, &session) }
      }
      self.test = walked
      for step in walked.steps {
        if let question = question(step.identifier) { add(question, step.session) }
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
    self.invalid = invalid
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
        known: session.maximum.value
      )
    )
  }

  /// The test's own SCORE, or the sum over the items, none of which gives more than it can.
  var points: Double {
    if let test, test.setsScore { return test["SCORE"].number ?? 0 }
    guard answers.count > 1 else { return answers.first?.points ?? 0 }
    return answers.reduce(0) { sum, answer in sum + min(answer.points, answer.known ?? .infinity) }
  }

  /// The most that could be reached on this paper; 0 where that isn't known.
  var maximum: Double {
    if let known = test?.maximum { return known.value ?? 0 }
    return answers.allSatisfy { $0.known != nil } ? answers.reduce(0) { $0 + $1.maximum } : 0
  }

  /// 0...1; penalties can't take it below nothing.
  var scaled: Double { maximum > 0 ? min(max(points / maximum, 0), 1) : 0 }
}
