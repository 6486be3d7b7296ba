import ArgumentParser
import Diagnostics

/// The `okoce` command: arguments in, text out, a status for the shell.
public enum OkoceProgram {
  /// Runs one command.
  ///
  /// - Parameter arguments: without the program's own name.
  public static func run(_ arguments: [String], in environment: CommandEnvironment) -> ExitStatus {
    StandardStream.ignoreClosedPipes()
    let language = Language(arguments: arguments, variable: environment.variable)
    return ParsingContext.$language.withValue(language) {
      ParsingContext.$environment.withValue(environment) {
        perform(arguments, in: environment)
      }
    }
  }

  private static func perform(
    _ arguments: [String],
    in environment: CommandEnvironment
  ) -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try RootCommand.parseAsRoot(arguments)
    } catch {
      return answer(toParsing: error, in: environment)
    }
    guard let command = command as? any OkoceCommand else {
      return answer(toRunning: command, in: environment)
    }
    let session = Session(
      environment: environment,
      shared: command.shared,
      audience: type(of: command).audience
    )
    do {
      try command.run(in: session)
      return .done
    } catch {
      return session.report(error)
    }
  }

  /// The parser's own commands, such as `help`, answer by throwing.
  private static func answer(
    toRunning command: any ParsableCommand,
    in environment: CommandEnvironment
  ) -> ExitStatus {
    var command = command
    do {
      try command.run()
      return .done
    } catch {
      return answer(toParsing: error, in: environment)
    }
  }

  /// Help, completions and versions go to standard output; anything else is a wrong usage.
  private static func answer(
    toParsing error: any Error,
    in environment: CommandEnvironment
  ) -> ExitStatus {
    let output = Terminal(.output, variable: environment.variable)
    let text = RootCommand.fullMessage(for: error, columns: output.width)
    if RootCommand.exitCode(for: error).isSuccess {
      StandardStream.output.write(text.hasSuffix("\n") ? text : text + "\n")
      return .done
    }
    let usage = UsageFailure(fullMessage: text, message: RootCommand.message(for: error))
    let terminal = Terminal(.error, variable: environment.variable)
    StandardStream.error.write(usage.text(for: terminal, in: ParsingContext.language))
    return .usage
  }
}
