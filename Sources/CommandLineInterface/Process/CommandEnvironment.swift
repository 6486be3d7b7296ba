public import AssessmentKit
public import Programme

/// Everything a command may use of the world around it; the assembly builds one and passes it down.
public struct CommandEnvironment: Sendable {
  public var clock: any ClockSource
  public var ids: any EventIDSource
  /// The assessors this installation has.
  public var assessors: [any Assessor]
  /// The value of an environment variable; `nil` when it is not set.
  public var variable: @Sendable (String) -> String?

  public init(
    clock: any ClockSource,
    ids: any EventIDSource,
    assessors: [any Assessor],
    variable: @escaping @Sendable (String) -> String?
  ) {
    self.clock = clock
    self.ids = ids
    self.assessors = assessors
    self.variable = variable
  }
}

/// What the argument parser needs where it asks a type, not a value: for help and completions.
enum ParsingContext {
  /// The language of help texts.
  @TaskLocal static var language = Language.english
  /// For completions that look into the database; `nil` outside a run.
  @TaskLocal static var environment: CommandEnvironment?
}
