import ArgumentParser

/// What an administrator asks, in the order of the help.
enum AdministratorCommands {
  static let all: [any ParsableCommand.Type] = [
    InitCommand.self,
    CurriculumCommand.self,
    AssessorCommand.self,
    ParticipantCommand.self,
    CentreCommand.self,
    OutletCommand.self,
    OutreachCommand.self,
    ReportCommand.self,
    WaiveCommand.self,
    AttemptCommand.self,
    VoidCommand.self,
    TrackCommand.self,
    TransferCommand.self,
    AbandonCommand.self,
    ResumeCommand.self,
    AssessCommand.self,
    ExplainCommand.self,
    DatabaseCommand.self,
    BackupCommand.self,
    RestoreCommand.self,
    DemoCommand.self,
    SimulateCommand.self,
  ]
}
