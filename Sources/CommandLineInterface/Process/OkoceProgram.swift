import ArgumentParser
import Diagnostics
import Files

/// The `okoce` command: arguments in, text out, a status for the shell.
public enum OkoceProgram {
  /// Runs one command.
  ///
  /// - Parameter arguments: without the program's own name.
  public static func run(_ arguments: [String], in environment: CommandEnvironment) -> ExitStatus {
    StandardDescriptors.secure()
    let language = Language(arguments: arguments, variable: environment.variable)
    return ParsingContext.$language.withValue(language) {
      ParsingContext.$environment.withValue(environment) {
        delivered(perform(arguments, in: environment), language, environment)
      }
    }
  }

  /// Says what an environment variable can't be read as, and does nothing else.
  public static func refuse(
    _ unreadable: RepeatableRun.UnreadableVariable,
    for arguments: [String],
    variable: @Sendable (String) -> String?
  ) -> ExitStatus {
    StandardDescriptors.secure()
    let language = Language(arguments: arguments, variable: variable)
    var page = Page(for: Terminal(.error, variable: variable))
    page.add(unreadable.diagnostic(in: language), in: language)
    StandardStream.error.write(page.text)
    return .usage
  }

  /// A command whose answer did not arrive has failed, whatever it did.
  ///
  /// Of a reader that went away (`okoce … | head -1`) nothing is said: it knows.
  private static func delivered(
    _ status: ExitStatus,
    _ language: Language,
    _ environment: CommandEnvironment
  ) -> ExitStatus {
    guard let failure = StandardStream.outputFailure else { return status }
    if failure.cause != .closed {
      var page = Page(for: Terminal(.error, variable: environment.variable))
      page.add(FilePhrases.finding(failure, in: language), in: language)
      StandardStream.error.write(page.text)
    }
    return .couldNotRun
  }

  private static func perform(
    _ given: [String],
    in environment: CommandEnvironment
  ) -> ExitStatus {
    let plain = plainCommand(given)
    let arguments =
      plain == nil ? OldOptions.renamed(SharedArguments.behindCommand(given)) : given
    let command: any ParsableCommand
    do {
      command = try plain ?? RootCommand.parseAsRoot(arguments)
    } catch {
      return answer(toParsing: error, of: arguments, in: environment)
    }
    guard let command = command as? any OkoceCommand else {
      return answer(toRunning: command, of: arguments, in: environment)
    }
    let session = Session(
      environment: environment,
      shared: command.shared,
      audience: type(of: command).audience
    )
    defer { session.close() }
    do {
      try command.run(in: session)
      return .done
    } catch {
      return session.report(error)
    }
  }

  /// A command that stands first and makes sense by itself; `nil` leaves it to the whole tree, which
  /// takes longer to build and knows how to explain what is wrong.
  private static func plainCommand(_ arguments: [String]) -> (any ParsableCommand)? {
    let all: [any ParsableCommand.Type] =
      ParticipantCommands.all + TrainerCommands.all + AdministratorCommands.all
    let named = all.first { $0.configuration.commandName == arguments.first }
    guard let named = named as? any OkoceCommand.Type else { return nil }
    return try? named.parse(Array(arguments.dropFirst()))
  }

  /// The parser's own commands, such as `help`, answer by throwing.
  private static func answer(
    toRunning command: any ParsableCommand,
    of arguments: [String],
    in environment: CommandEnvironment
  ) -> ExitStatus {
    var command = command
    do {
      try command.run()
      return .done
    } catch {
      return answer(toParsing: error, of: arguments, in: environment)
    }
  }

  /// Help, completions and versions go to standard output; anything else is a wrong usage.
  private static func answer(
    toParsing error: any Error,
    of arguments: [String],
    in environment: CommandEnvironment
  ) -> ExitStatus {
    // Without end, so that what is wrapped is wrapped here, for the window there is.
    let text = RootCommand.fullMessage(for: error, columns: .max / 2)
    let language = ParsingContext.language
    if RootCommand.exitCode(for: error).isSuccess {
      let output = Terminal(.output, variable: environment.variable)
      let answer =
        HelpText.isHelp(text) ? HelpText(text).text(for: output, in: language) : text
      StandardStream.output.write(answer.hasSuffix("\n") ? answer : answer + "\n")
      return .done
    }
    let terminal = Terminal(.error, variable: environment.variable)
    if let unknown = UnknownCommand(in: arguments) {
      var page = Page(for: terminal)
      page.add(unknown.diagnostic(in: language), in: language)
      StandardStream.error.write(page.text)
    } else {
      let usage = UsageFailure(fullMessage: text, message: RootCommand.message(for: error))
      StandardStream.error.write(usage.text(for: terminal, in: language))
    }
    return .usage
  }
}
