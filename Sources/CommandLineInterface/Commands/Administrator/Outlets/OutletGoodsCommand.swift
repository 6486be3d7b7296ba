import ArgumentParser
import CivilTime
import Programme

/// `okoce outlet goods`: a member's own goods and money at every outlet.
struct OutletGoodsCommand: OkoceCommand {
  static let audience = Audience.participant
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "goods",
      abstract: OutletHelp.goods.spoken,
      discussion: OutletHelp.goodsExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(HelpPhrases.asOf.spoken, valueName: "yyyy-mm-dd")
  )
  var asOf: DayArgument?

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.answer("outlet goods", as: format.format, about: asOf?.day) {
      let goods = try session.office(.read).goods(of: id, asOf: asOf?.day)
      GoodsView(goods, in: session).show(as: format.format)
    }
  }
}
