import ArgumentParser
import CivilTime
import Scheduling

/// A word about a draft on the command line: its id, one of its sittings (`3.1`) or a day.
enum DraftWord: ExpressibleByArgument, Hashable, Sendable {
  case draft(String)
  case sitting(SittingID)
  case day(Day)

  init?(argument: String) {
    if let sitting = SittingID(argument) {
      self = .sitting(sitting)
    } else if let day = DayArgument(argument: argument)?.day {
      self = .day(day)
    } else if argument.uppercased().hasPrefix("D"), Int(argument.dropFirst()) != nil {
      self = .draft(argument)
    } else {
      return nil
    }
  }
}

/// Words about a draft, told apart by their form.
struct DraftWords {
  let drafts: [String]
  let sittings: [SittingID]
  let days: [Day]

  /// - Parameter option: the draft as `--draft` names it.
  init(_ words: [DraftWord], option: String?) {
    drafts =
      words.compactMap { if case .draft(let name) = $0 { name } else { nil } }
      + (option.map { [$0] } ?? [])
    sittings = words.compactMap { if case .sitting(let id) = $0 { id } else { nil } }
    days = words.compactMap { if case .day(let day) = $0 { day } else { nil } }
  }

  /// - Throws: `ValidationError` for more than one draft, and for too few or too many of the rest.
  func check(sittings: ClosedRange<Int>, days: Int) throws {
    guard drafts.count <= 1, sittings ~= self.sittings.count, self.days.count == days else {
      let words: Phrase =
        days == 1
        ? ScheduleHelp.oneSittingAndDay
        : sittings.upperBound == 1 ? ScheduleHelp.oneSitting : ScheduleHelp.someSittings
      throw ValidationError(words.spoken)
    }
  }
}

/// One sitting of a draft: `D000001 3.1`, or `3.1` in the newest.
struct DraftSittingArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(ScheduleHelp.draftAndSitting.spoken, valueName: "draft|sitting"))
  var words: [DraftWord]

  @Option(name: .customLong("draft"), help: .hidden)
  var option: String?

  private var told: DraftWords { DraftWords(words, option: option) }

  /// The first of them; `validate` refuses none.
  var sitting: SittingID { told.sittings.first ?? SittingID(class: 0, meeting: 0) }
  var draft: String? { told.drafts.first }

  func validate() throws { try told.check(sittings: 1...1, days: 0) }
}

/// Sittings of a draft: `D000001 3.1 3.2`, or `3.1 3.2` in the newest.
struct DraftSittingsArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(ScheduleHelp.draftAndSittings.spoken, valueName: "draft|sitting"))
  var words: [DraftWord]

  @Option(name: .customLong("draft"), help: .hidden)
  var option: String?

  private var told: DraftWords { DraftWords(words, option: option) }

  var sittings: [SittingID] { told.sittings }
  var draft: String? { told.drafts.first }

  func validate() throws { try told.check(sittings: 1...Int.max, days: 0) }
}
