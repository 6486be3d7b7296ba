import ArgumentParser
import CivilTime
import Scheduling

/// A word about a draft on the command line: its id, one of its meetings (`3.1`) or a day.
enum DraftWord: ExpressibleByArgument, Hashable, Sendable {
  case draft(String)
  case meeting(DraftMeetingID)
  case day(Day)

  init?(argument: String) {
    if let meeting = DraftMeetingID(argument) {
      self = .meeting(meeting)
    } else if let day = DayArgument(argument: argument)?.day {
      self = .day(day)
    } else if argument.uppercased().hasPrefix("D"), WholeNumber.ordinal(argument.dropFirst()) != nil
    {
      self = .draft(argument)
    } else {
      return nil
    }
  }
}

/// Words about a draft, told apart by their form.
struct DraftWords {
  let drafts: [String]
  let meetings: [DraftMeetingID]
  let days: [Day]

  /// - Parameter option: the draft as `--draft` names it.
  init(_ words: [DraftWord], option: String?) {
    drafts =
      words.compactMap { if case .draft(let name) = $0 { name } else { nil } }
      + (option.map { [$0] } ?? [])
    meetings = words.compactMap { if case .meeting(let id) = $0 { id } else { nil } }
    days = words.compactMap { if case .day(let day) = $0 { day } else { nil } }
  }

  /// - Throws: `ValidationError` for more than one draft, and for too few or too many of the rest.
  func check(meetings: ClosedRange<Int>, days: Int) throws {
    guard drafts.count <= 1, meetings ~= self.meetings.count, self.days.count == days else {
      let words: Phrase =
        days == 1
        ? ScheduleHelp.oneMeetingAndDay
        : meetings.upperBound == 1 ? ScheduleHelp.oneMeeting : ScheduleHelp.someMeetings
      throw ValidationError(words.spoken)
    }
  }
}

/// Arguments that are words about a draft.
protocol DraftWordsArgument: ParsableArguments {
  var words: [DraftWord] { get }
  /// The draft as `--draft` names it.
  var option: String? { get }
}

extension DraftWordsArgument {
  var told: DraftWords { DraftWords(words, option: option) }
  /// `nil` for the newest.
  var draft: String? { told.drafts.first }
}

/// One meeting of a draft: `D000001 3.1`, or `3.1` in the newest.
struct DraftMeetingArgument: DraftWordsArgument {
  @Argument(help: ArgumentHelp(ScheduleHelp.draftAndMeeting.spoken, valueName: "draft|meeting"))
  var words: [DraftWord]

  @Option(name: .customLong("draft"), help: .hidden)
  var option: String?

  /// The first of them; `validate` refuses none.
  var meeting: DraftMeetingID { told.meetings.first ?? DraftMeetingID(class: 0, ordinal: 0) }

  func validate() throws { try told.check(meetings: 1...1, days: 0) }
}

/// Meetings of a draft: `D000001 3.1 3.2`, or `3.1 3.2` in the newest.
struct DraftMeetingsArgument: DraftWordsArgument {
  @Argument(help: ArgumentHelp(ScheduleHelp.draftAndMeetings.spoken, valueName: "draft|meeting"))
  var words: [DraftWord]

  @Option(name: .customLong("draft"), help: .hidden)
  var option: String?

  var meetings: [DraftMeetingID] { told.meetings }

  func validate() throws { try told.check(meetings: 1...Int.max, days: 0) }
}
