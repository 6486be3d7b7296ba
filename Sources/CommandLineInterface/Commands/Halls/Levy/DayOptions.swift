import ArgumentParser
import CurriculumModel
import Halls
import Programme

/// What one day in a hall was like.
struct DayOptions: ParsableArguments {
  @Option(name: .customLong("opened"), help: ArgumentHelp(LevyHelp.opened.spoken))
  var opened: [String] = []

  @Option(name: .customLong("except"), help: ArgumentHelp(LevyHelp.except.spoken))
  var except: [String] = []

  @Option(
    help: ArgumentHelp(LevyHelp.footfall.spoken, valueName: "n"),
    transform: WholeNumber.count
  )
  var footfall: Int?

  @Option(help: ArgumentHelp(LevyHelp.shut.spoken, valueName: "reason"))
  var shut: String?

  func validate() throws {
    let given = [!opened.isEmpty, !except.isEmpty, shut != nil].count { $0 }
    if given > 1 { throw ValidationError(LevyPhrases.oneOfOpenings.spoken) }
  }

  var opening: DayOpening {
    if let shut { return .shut(reason: shut) }
    if !opened.isEmpty { return .opened(opened.map { StallID($0) }, footfall: footfall) }
    return .allExcept(except.map { StallID($0) }, footfall: footfall)
  }
}
