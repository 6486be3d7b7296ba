import ArgumentParser
import OrderedJSON
import Programme
import Progression

/// `okoce participant import`: a whole file of people, as often as you like.
struct ParticipantImportCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: RegisterHelp.importing.spoken,
      discussion: RegisterHelp.importExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(RegisterHelp.file.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String

  @Option(help: ArgumentHelp(RegisterHelp.curriculum.spoken, valueName: "id[@version]"))
  var curriculum: String?

  @Flag(help: ArgumentHelp(RegisterHelp.strict.spoken))
  var strict = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let office = try session.office(.write)
    var line = ProgressLine(
      RegisterPhrases.rowsRead(session.language),
      language: session.language,
      terminal: session.terminal
    )
    defer { line.finish() }
    let report = try office.importParticipants(
      from: file,
      options: ImportOptions(isStrict: strict, curriculum: curriculum),
      by: actor.resolved(as: .administrator, in: session),
      progress: { line.update($0) }
    )
    line.finish()
    show(report, in: session)
    if !report.refused.isEmpty { throw CommandFailure.alreadyShown }
  }

  private func show(_ report: ImportReport, in session: Session) {
    switch format.format {
    case .text:
      var page = session.newPage()
      for row in report.refused {
        for reason in row.reasons {
          page.add("\(file):\(row.line): \("error[IMP001]:", .bad) \(reason)", hanging: 2)
        }
      }
      page.addBlank()
      let mark: Mark = !report.isKept ? .failed : report.refused.isEmpty ? .done : .warning
      page.add(
        mark: mark.text(on: session.terminal),
        StyledText(RegisterPhrases.imported(report, in: session.language))
      )
      session.show(page)
    case .json:
      session.show("participant import", report.members)
    }
  }
}

extension ImportReport {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("rows", .integer(rows)),
      .init("added", .integer(added)),
      .init("updated", .integer(updated)),
      .init("unchanged", .integer(unchanged)),
      .init("kept", .bool(isKept)),
      .init(
        "refused",
        .array(
          refused.map { row in
            .object([
              .init("line", .integer(row.line)),
              .init("reasons", .array(row.reasons.map { .string($0) })),
            ])
          }
        )
      ),
    ]
  }
}
