import ArgumentParser
import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Programme
import Progression

/// `okoce quiz take`: one question a screen; what was answered is kept until it is handed in.
struct QuizTakeCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "take",
      abstract: QuizPhrases.take.spoken,
      discussion: QuizPhrases.takeExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Argument(help: ArgumentHelp(SubmitPhrases.assessment.spoken))
  var assessment: String

  @Flag(help: ArgumentHelp(QuizPhrases.yes.spoken))
  var yes = false

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let report = try office.progress(of: id)
    let titles = Titles(report.curriculum, in: session.language)
    do {
      let quiz = try office.assessmentAtHand(assessment, for: id)
      let fields = try questions(of: quiz, titles)
      if quiz.startsClock { try agree(to: quiz, fields.count, in: session) }
      let by = Actor(.participant, report.participant.rawValue)
      let countdown = try office.beginAttempt(at: assessment, for: id, by: by).map {
        Countdown(due: $0.due, clock: session.environment.clock)
      }
      let draft = AnswerDraft(
        database: session.database,
        person: report.participant.rawValue,
        of: quiz
      )
      guard let answers = answers(to: fields, draft, countdown, in: session) else {
        var page = session.newPage()
        let words = countdown.map { QuizPhrases.stoppedAgainstTime($0.text) } ?? QuizPhrases.stopped
        page.add(StyledText(words(session.language)))
        session.show(page)
        return
      }
      let isTimeUp = countdown?.isOver == true
      let form = try SubmissionForm(
        fields,
        fields: answers.map { FieldArgument(name: $0.key, value: $0.value) },
        files: [],
        in: session.language
      )
      let receipt = try office.submit(
        try form.content(of: answers),
        to: assessment,
        for: id,
        by: by,
        // What was kept was answered in time, however late it is handed in.
        effective: isTimeUp ? countdown?.due : nil
      )
      draft.settle(answers, after: receipt)
      var page = session.newPage()
      if isTimeUp { page.add(StyledText(QuizPhrases.timeIsUp(session.language), .strong)) }
      ReceiptView(receipt, today: report.asOf, in: session.language).add(to: &page)
      session.show(page)
      if !receipt.isWelcome { throw CommandFailure.alreadyShown }
    } catch let error as ProgrammeError {
      throw CommandFailure(error, titles: titles, person: id, in: session.language)
    }
  }

  /// - Throws: `CommandFailure` for what is no quiz, naming the command for it.
  private func questions(
    of quiz: AssessmentAtHand,
    _ titles: Titles
  ) throws -> [SubmissionField] {
    let command = HandInCommand(person: id, name: assessment, assessment: quiz.assessment)
    if command.asksQuestions, let fields = quiz.fields, !fields.isEmpty { return fields }
    throw CommandFailure(
      .refused,
      "SUB008",
      QuizPhrases.notAQuiz(titles.assessment(quiz.assessment.id, of: quiz.module))(titles.language),
      fix: command.asksQuestions ? nil : QuizPhrases.handInWith(command.text)(titles.language)
    )
  }

  /// Says what begins before it does: an attempt is used up by its clock, answered or not.
  ///
  /// - Throws: `CommandFailure` when no one is there to answer, or they say no; nothing was begun.
  private func agree(to quiz: AssessmentAtHand, _ questions: Int, in session: Session) throws {
    let language = session.language
    if StandardStream.inputIsOver || (!yes && !StandardStream.input.isTerminal) {
      throw CommandFailure(
        .refused,
        "SUB009",
        QuizPhrases.noOneToAnswer(language),
        fix: QuizPhrases.takeAtTerminal(language)
      )
    }
    guard !yes else { return }
    let time = Countdown.text(quiz.timeLimit ?? 0)
    let dialogue = TerminalDialogue(language: language, terminal: session.terminal)
    guard dialogue.agrees(to: QuizPhrases.begin(questions, time)(language)) else {
      throw CommandFailure(.refused, "SUB003", QuizPhrases.notBegun(language), fix: nil)
    }
  }

  /// By keys where a person sits at a terminal, else line by line.
  private func answers(
    to fields: [SubmissionField],
    _ draft: AnswerDraft,
    _ countdown: Countdown?,
    in session: Session
  ) -> [String: String]? {
    let kept = draft.answers.filter { entry in fields.contains { $0.name == entry.key } }
    if countdown?.isOver == true { return kept }
    let dialogue = FieldDialogue(
      fields,
      given: [:],
      kept: kept,
      language: session.language,
      problemOfFile: { FilePhrases.problem(of: $0, in: session.language) }
    )
    if session.terminal.isInteractive, let keys = KeyReader() {
      defer { keys.restore() }
      return KeyedDialogue(
        language: session.language,
        terminal: session.terminal,
        keys: keys,
        countdown: countdown
      ).ask(dialogue, keeping: draft.keep)
    }
    return TerminalDialogue(
      language: session.language,
      terminal: session.terminal,
      countdown: countdown
    ).ask(dialogue, title: assessment, keeping: draft.keep)
  }
}
