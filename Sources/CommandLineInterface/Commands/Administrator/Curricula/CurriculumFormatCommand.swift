import ArgumentParser
import Diagnostics
import OrderedJSON
import Programme

/// `okoce curriculum format`: the canonical layout, so that only changes of content show.
struct CurriculumFormatCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "format",
      abstract: CurriculumFileHelp.format.spoken,
      discussion: CurriculumFileHelp.formatExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(CurriculumFileHelp.paths.spoken, valueName: "path"),
    completion: .file(extensions: ["xml"])
  )
  var paths: [String]

  @Flag(name: .customLong("check"), help: ArgumentHelp(CurriculumFileHelp.isChecking.spoken))
  var isChecking = false

  @OptionGroup var limits: XMLLimitOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let outcomes = try FormatCurriculum(limits: limits.limits)(paths, isChecking: isChecking)
    switch format.format {
    case .json: session.show("curriculum format", json(outcomes))
    case .text: session.show(page(outcomes, in: session))
    }
    let isFailure = outcomes.contains {
      $0.state == .refused || isChecking && $0.state == .changed
    }
    if isFailure { throw CommandFailure.alreadyShown }
  }

  private func page(_ outcomes: [FormatCurriculum.Outcome], in session: Session) -> Page {
    let language = session.language
    var page = session.newPage()
    for outcome in outcomes {
      let text = DiagnosticText(
        sources: outcome.source.map { [outcome.path: $0] } ?? [:],
        widestExcerpt: min(96, page.terminal.width - 10)
      )
      for finding in outcome.findings.inReadingOrder {
        page.add(finding, quoting: text.excerpt(of: finding), in: language)
      }
      switch outcome.state {
      case .unchanged: break
      case .changed:
        page.add(
          mark: (isChecking ? Mark.warning : .done).text(on: page.terminal),
          StyledText(
            CurriculumFilePhrases.changed(outcome.path, isChecking: isChecking)(language)
          )
        )
      case .refused:
        page.add(
          mark: Mark.failed.text(on: page.terminal),
          StyledText(CurriculumFilePhrases.refused(outcome.path)(language))
        )
      }
    }
    page.add(
      StyledText(CurriculumFilePhrases.counts(outcomes, isChecking: isChecking, language))
    )
    return page
  }

  private func json(_ outcomes: [FormatCurriculum.Outcome]) -> [JSONValue.Member] {
    let count = { (state: FormatCurriculum.Outcome.State) in
      JSONValue.integer(outcomes.count { $0.state == state })
    }
    return [
      .init("check", .bool(isChecking)), .init("changed", count(.changed)),
      .init("unchanged", count(.unchanged)), .init("refused", count(.refused)),
      .init("files", .array(outcomes.map(\.json))),
    ]
  }
}

extension FormatCurriculum.Outcome {
  fileprivate var json: JSONValue {
    [
      "path": .string(path), "state": .string(state.rawValue),
      "findings": .array(findings.inReadingOrder.map(\.json)),
    ]
  }
}
