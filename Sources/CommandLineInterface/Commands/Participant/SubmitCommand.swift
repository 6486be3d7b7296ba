import ArgumentParser
import AssessmentKit
import CurriculumModel
import Diagnostics
import Programme
import Progression

/// `okoce submit`: hands in what an assessment asks for, and shows what came of it.
struct SubmitCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "submit",
      abstract: SubmitPhrases.abstract.spoken,
      discussion: SubmitPhrases.discussion.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Argument(help: ArgumentHelp(SubmitPhrases.assessment.spoken))
  var assessment: String

  @Option(
    name: .customLong("field"),
    help: ArgumentHelp(SubmitPhrases.field.spoken, valueName: "name=value")
  )
  var fields: [FieldArgument] = []

  @Option(
    name: .customLong("file"),
    help: ArgumentHelp(SubmitPhrases.file.spoken, valueName: "path|name=path"),
    completion: .file()
  )
  var files: [String] = []

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let report = try office.progress(of: id)
    let titles = Titles(report.curriculum, in: session.language)
    do {
      // Before anything is asked or read: what is refused anyway is nobody's work.
      let wanted = try office.assessmentAtHand(assessment, for: id)
      if wanted.startsClock {
        let refusal = Refusal(.notBegun(wanted.module, wanted.assessment.id))
        throw ProgrammeError.refused(refusal)
      }
      let draft = AnswerDraft(
        database: session.database,
        person: report.participant.rawValue,
        of: wanted
      )
      let form =
        try wanted.fields.map {
          try SubmissionForm($0, fields: fields, files: files, in: session.language)
        } ?? SubmissionForm(unasked: fields, files: files, in: session.language)
      let answers = try complete(form, draft, in: session)
      let content = try form.content(of: answers)
      let receipt = try office.submit(
        content,
        to: assessment,
        for: id,
        by: Actor(.participant, report.participant.rawValue)
      )
      // What stood on the command line alone is in the shell's memory, not in a draft.
      if !form.missing.isEmpty || receipt.submission != nil {
        draft.settle(answers, after: receipt)
      }
      show(receipt, of: report, in: session)
      if !receipt.isWelcome { throw CommandFailure.alreadyShown }
    } catch let error as ProgrammeError {
      throw CommandFailure(error, titles: titles, person: id, in: session.language)
    }
  }

  /// Asks for what is missing where a person can answer; else names all of it at once.
  private func complete(
    _ form: SubmissionForm,
    _ draft: AnswerDraft,
    in session: Session
  ) throws -> [String: String] {
    let missing = form.missing
    guard !missing.isEmpty else { return form.given }
    guard session.terminal.isInteractive, format.format == .text else {
      throw form.failure(naming: missing)
    }
    let dialogue = FieldDialogue(
      form.fields,
      given: form.given,
      kept: draft.answers.filter { entry in form.fields.contains { $0.name == entry.key } },
      language: session.language,
      problemOfFile: { FilePhrases.problem(of: $0, in: session.language) }
    )
    let terminal = TerminalDialogue(language: session.language, terminal: session.terminal)
    guard let answers = terminal.ask(dialogue, title: assessment, keeping: draft.keep) else {
      throw CommandFailure(
        .refused,
        "SUB003",
        DialoguePhrases.cancelled(session.language),
        fix: DialoguePhrases.goOn(session.language)
      )
    }
    return answers
  }

  private func show(
    _ receipt: SubmissionReceipt,
    of report: ProgressReport,
    in session: Session
  ) {
    switch format.format {
    case .json: session.show("submit", receipt.json(in: session.language))
    case .text:
      var page = session.newPage()
      ReceiptView(receipt, today: report.asOf, in: session.language).add(to: &page)
      page.add(
        StyledText(SubmitPhrases.seeNext(report.participant.rawValue)(session.language), .quiet)
      )
      session.show(page)
    }
  }
}
