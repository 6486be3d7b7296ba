import ArgumentParser

/// `okoce outlet`: shops that sell members' goods.
struct OutletCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "outlet",
      abstract: OutletHelp.root.spoken,
      discussion: OutletHelp.rootExamples.spoken,
      subcommands: [
        OutletAddCommand.self, OutletListCommand.self, OutletShowCommand.self,
        OutletProductCommand.self, OutletPriceCommand.self, OutletDeliverCommand.self,
        OutletSellCommand.self, OutletImportCommand.self, OutletReturnCommand.self,
        OutletSettleCommand.self, OutletGoodsCommand.self, OutletCostCommand.self,
        OutletReserveCommand.self, OutletSurveyCommand.self, OutletShelfCommand.self,
        OutletOutlookCommand.self, OutletReverseCommand.self, OutletCloseCommand.self,
      ]
    )
  }
}
