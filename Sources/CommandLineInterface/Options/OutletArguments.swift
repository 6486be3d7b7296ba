import ArgumentParser
import AssessmentKit
import Outlets

/// A share on the command line, in percent: `12.5`, `12,5%`.
struct ShareArgument: ExpressibleByArgument {
  var share: Share

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? String(argument.dropLast()) : argument
    guard let share = (try? TypedValue.decimal(digits)).flatMap({ Share(percent: $0) }) else {
      return nil
    }
    self.share = share
  }
}

/// Where something was sold.
struct ChannelArgument: ExpressibleByArgument {
  var channel: SaleLine.Channel

  init(_ channel: SaleLine.Channel) { self.channel = channel }

  init?(argument: String) {
    guard let channel = SaleLine.Channel(typed: argument) else { return nil }
    self.channel = channel
  }

  static var allValueStrings: [String] { SaleLine.Channel.allCases.map(\.rawValue) }
  var defaultValueDescription: String { channel.rawValue }
}

/// Why goods go back.
struct CauseArgument: ExpressibleByArgument {
  var cause: GoodsReturn.Cause

  init?(argument: String) {
    guard let cause = GoodsReturn.Cause(rawValue: argument) else { return nil }
    self.cause = cause
  }

  static var allValueStrings: [String] { GoodsReturn.Cause.allCases.map(\.rawValue) }
}

/// What of a price is the member's; neither for what was agreed before.
struct AgreementOptions: ParsableArguments {
  @Option(help: ArgumentHelp(OutletHelp.ownCommission.spoken, valueName: "percent"))
  var commission: ShareArgument?

  @Option(
    help: ArgumentHelp(OutletHelp.payout.spoken, valueName: "rupiah"),
    transform: RupiahArgument.reading
  )
  var payout: RupiahArgument?

  func validate() throws {
    if commission != nil, payout != nil {
      throw ValidationError("--commission and --payout: say one of the two")
    }
  }

  var agreement: ProductTerms.Agreement? {
    if let commission { return .commission(commission.share) }
    return payout.map { .payout($0.rupiah.amount) }
  }
}
