import ArgumentParser
import Diagnostics
import Programme
import QTI

/// `okoce quiz preview`: questions as a participant sees them, each with its key.
struct QuizPreviewCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: QuizPhrases.preview.spoken,
      discussion: QuizPhrases.previewExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(QuizPhrases.file.spoken), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(QuizPhrases.seed.spoken))
  var seed: UInt64 = 0

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let (items, findings) = try QuestionFile.items(in: file)
    var page = session.newPage()
    for (number, item) in items.enumerated() {
      page.addBlank()
      QuestionView(item, number: number + 1, seed: seed, in: session.language).add(to: &page)
    }
    session.show(page)
    if !findings.isEmpty { throw CommandFailure(.refused, findings) }
  }
}
