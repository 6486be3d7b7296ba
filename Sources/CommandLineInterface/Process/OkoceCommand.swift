import ArgumentParser

/// One command: it reads its arguments, calls one use case and shows the answer.
protocol OkoceCommand: ParsableCommand {
  static var audience: Audience { get }
  var shared: SharedOptions { get }
  func run(in session: Session) throws
}

/// What every command takes.
struct SharedOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOption
  @OptionGroup var language: LanguageOption
}
