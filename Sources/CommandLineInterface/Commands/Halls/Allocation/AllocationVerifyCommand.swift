import ArgumentParser
import Halls
import OrderedJSON
import Programme

/// `okoce allocation verify`: works a published draw out anew; needs no database.
struct AllocationVerifyCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: AllocationHelp.verify.spoken,
      discussion: AllocationHelp.verifyExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(AllocationHelp.file.spoken, valueName: "json"),
    completion: .file(extensions: ["json"])
  )
  var file: String

  @Option(help: ArgumentHelp(AllocationHelp.notedCommitment.spoken, valueName: "hex"))
  var commitment: String?

  @Option(help: ArgumentHelp(AllocationHelp.notedListDigest.spoken, valueName: "hex"))
  var listDigest: String?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let differences = try PublishedDraw(file: file)
      .differences(commitment: commitment, listDigest: listDigest)
    switch format.format {
    case .json: session.show("allocation verify", members(differences))
    case .text:
      var page = session.newPage()
      for difference in differences {
        page.add(
          mark: Mark.failed.text(on: session.terminal),
          StyledText(AllocationPhrases.difference(difference, session.language))
        )
      }
      if differences.isEmpty {
        page.add(
          mark: Mark.done.text(on: session.terminal),
          StyledText(AllocationPhrases.verified(session.language))
        )
      }
      session.show(page)
    }
    if !differences.isEmpty { throw CommandFailure.alreadyShown }
  }

  private func members(_ differences: [DrawDifference]) -> [JSONValue.Member] {
    [
      .init("isTrue", .bool(differences.isEmpty)),
      .init(
        "differences",
        .array(
          differences.map { difference in
            [
              "subject": .string(difference.subject.rawValue),
              "position": .integer(difference.position),
              "expected": .string(difference.expected), "found": .string(difference.found),
            ]
          }
        )
      ),
    ]
  }
}
