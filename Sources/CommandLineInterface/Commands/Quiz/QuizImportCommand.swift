import ArgumentParser
import AssessmentKit
import Diagnostics
import Files
import OrderedJSON
import Programme
import Readings

/// `okoce quiz import`: questions from other programs, as QTI 3.
struct QuizImportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: QuizPhrases.importing.spoken,
      discussion: QuizPhrases.importExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(QuizPhrases.file.spoken), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(QuizPhrases.output.spoken, valueName: "file"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp(QuizPhrases.passing.spoken))
  var passing = "0.7"

  @Flag(help: ArgumentHelp(QuizPhrases.replace.spoken))
  var replace = false

  @Flag(help: ArgumentHelp(QuizPhrases.skipUnsupported.spoken))
  var skipUnsupported = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard let share = try? TypedValue.decimal(passing),
      (ExactDecimal(0)...ExactDecimal(1)).contains(share)
    else {
      throw ValidationError("--passing: expected 0 to 1, found '\(passing)'")
    }
  }

  func run(in session: Session) throws {
    // A module in which somebody wrote for days has a name that is quickly typed.
    if let output { try session.prepare(output, replacing: replace) }
    let imported = try QuestionImporting(from: file, skipsUnsupported: skipUnsupported)
    let share = (try? TypedValue.decimal(passing))?.description ?? passing
    guard imported.count > 0 else { throw CommandFailure(.refused, imported.findings) }
    if let output {
      let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? ""
      if imported.withPictures > 0 { try WrittenFile.makeFolder(folder + "pictures") }
      try WrittenFile.write(to: output, for: .everyone) { write in
        try imported.write(
          passing: share,
          picture: { path, bytes in
            try WrittenFile.write(to: folder + path, for: .everyone) { try $0(bytes) }
          },
          write
        )
      }
    } else {
      guard imported.withPictures == 0 else {
        throw CommandFailure(
          .refused,
          "QIM009",
          QuizPhrases.picturesNeedAFile(imported.withPictures)(session.language),
          fix: QuizPhrases.giveOutput(session.language)
        )
      }
      try imported.write(passing: share) {
        StandardStream.output.write(String(decoding: $0, as: UTF8.self))
      }
    }
    // The document may stand on standard output, so what is said of it goes beside it.
    var page = Page(for: session.terminal)
    for finding in imported.findings { page.add(finding, in: session.language) }
    page.add(
      mark: Mark.done.text(on: session.terminal),
      StyledText(QuizPhrases.imported(imported.count)(session.language))
    )
    StandardStream.error.write(page.text)
  }
}
