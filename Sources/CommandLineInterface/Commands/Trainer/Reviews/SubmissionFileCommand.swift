import ArgumentParser
import Diagnostics
import Files
import Programme

/// `okoce submission file`: a file that was handed in, as it was.
struct SubmissionFileCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "file",
      abstract: SubmissionPhrases.file.spoken,
      discussion: SubmissionPhrases.fileExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ReviewHelp.submission.spoken))
  var submission: String

  @Argument(help: ArgumentHelp(SubmissionPhrases.name.spoken))
  var name: String?

  @Option(
    help: ArgumentHelp(SubmissionPhrases.output.spoken, valueName: "file"),
    completion: .file()
  )
  var output: String

  @Flag(help: ArgumentHelp(QuizPhrases.replace.spoken))
  var replace = false

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.prepare(output, replacing: replace)
    let file = try session.office(.read).submittedFile(name, of: submission)
    try WrittenFile.write(file.bytes, to: output)
    var page = session.newPage()
    page.add(
      mark: Mark.done.text(on: session.terminal),
      StyledText(SubmissionPhrases.written(file.name, output)(session.language))
    )
    session.show(page)
  }
}

extension Session {
  /// Refuses a file that can't be written, or that is there already, before the work it will hold.
  func prepare(_ path: String, replacing: Bool) throws {
    try WrittenFile.check(path)
    guard replacing || !WrittenFile.exists(path) else {
      throw CommandFailure(
        .refused,
        "RUN003",
        QuizPhrases.fileExists(path)(language),
        fix: QuizPhrases.otherNameOrReplace(language)
      )
    }
  }
}
