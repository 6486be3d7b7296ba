import ArgumentParser
import AssessmentKit
import AssessorHost
import CurriculumModel
import Diagnostics
import OrderedJSON

/// `okoce assessor list`: all of them, without running any.
struct AssessorListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: AssessorHelp.list.spoken,
      discussion: AssessorHelp.listExamples.spoken
    )
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let installations = session.assessors.installed.list()
    switch format.format {
    case .json:
      session.show(
        "assessor list",
        [
          .init(
            "assessors",
            .array(session.assessors.builtIn.map(\.descriptor.json) + installations.map(\.json))
          )
        ]
      )
    case .text: show(installations, in: session)
    }
  }

  private func show(_ installations: [Installation], in session: Session) {
    let language = session.language
    var table = Table([
      .init(AssessorPhrases.nameColumn(language)),
      .init(AssessorPhrases.versionColumn(language)),
      .init(AssessorPhrases.kindsColumn(language), isFlexible: true),
      .init(AssessorPhrases.standingColumn(language)),
      .init(AssessorPhrases.sandboxColumn(language)),
    ])
    for descriptor in session.assessors.builtIn.map(\.descriptor) {
      table.add(
        StyledText(descriptor.id.rawValue),
        StyledText(descriptor.version),
        StyledText(descriptor.title(language)),
        StyledText(AssessorPhrases.builtIn(language)),
        StyledText(AssessorPhrases.insideProgram(language), .quiet)
      )
    }
    for one in installations {
      let manifest = one.package?.manifest
      let policy = one.settings?.sandbox ?? .bubblewrap
      table.add(
        StyledText(one.id),
        StyledText(manifest?.version ?? ""),
        StyledText(manifest.map { $0.kinds.map(\.name.rawValue).joined(separator: ", ") } ?? ""),
        StyledText(
          AssessorPhrases.standing(one.standing)(language),
          one.standing == .ready ? .good : .active
        ),
        StyledText(
          AssessorPhrases.sandbox(policy)(language),
          policy == .none ? .bad : .plain
        )
      )
    }
    var page = session.newPage()
    page.add(table)
    let isShutIn = installations.contains {
      $0.standing == .ready && $0.settings?.sandbox != SandboxPolicy.none
    }
    if isShutIn, !SandboxProbe.countsMemoryTogether {
      page.add(
        Diagnostic(.note, "ASM022", AssessorPhrases.memoryIsPerProcess(language), fix: nil),
        in: language
      )
    }
    for finding in installations.flatMap(\.findings) { page.add(finding, in: language) }
    session.show(page)
  }
}
