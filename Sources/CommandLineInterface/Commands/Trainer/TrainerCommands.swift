import ArgumentParser

/// What a trainer asks, in the order of the help.
enum TrainerCommands {
  static let all: [any ParsableCommand.Type] = [
    ClassCommand.self, ReadyCommand.self, ReviewCommand.self, SubmissionCommand.self,
    ScheduleCommand.self,
    TrainerCommand.self, RoomCommand.self, CalendarCommand.self, TimetableCommand.self,
    QuizCommand.self,
  ]
}
