import ArgumentParser

/// `okoce allocation`.
struct AllocationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "allocation",
      abstract: AllocationHelp.command.spoken,
      subcommands: [
        AllocationOpenCommand.self, AllocationApplyCommand.self, AllocationWithdrawCommand.self,
        AllocationCloseCommand.self, AllocationNoShowCommand.self, AllocationDrawCommand.self,
        AllocationExportCommand.self, AllocationVerifyCommand.self, AllocationShowCommand.self,
        AllocationPromoteCommand.self, AllocationCallOffCommand.self,
      ]
    )
  }
}
