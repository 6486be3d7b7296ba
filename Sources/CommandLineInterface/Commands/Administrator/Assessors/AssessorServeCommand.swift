import ArgumentParser
import AssessmentKit
import AssessorServing
import CurriculumModel
import Diagnostics

/// `okoce assessor serve`: a built-in assessor as a process of its own.
struct AssessorServeCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "serve",
      abstract: AssessorHelp.serve.spoken,
      discussion: AssessorHelp.serveExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(AssessorHelp.builtInName.spoken))
  var name: String

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let builtIn = session.assessors.builtIn
    guard let assessor = builtIn.first(where: { $0.descriptor.id.rawValue == name }) else {
      let names = builtIn.map(\.descriptor.id.rawValue)
      throw CommandFailure(
        .refused,
        "ASM019",
        AssessorPhrases.notBuiltIn(name)(session.language),
        fix: AssessorPhrases.known(names)(session.language)
      )
    }
    ServingLoop.serve(assessor)
  }
}
