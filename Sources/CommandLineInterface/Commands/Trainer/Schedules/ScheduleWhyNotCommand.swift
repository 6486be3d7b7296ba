import ArgumentParser
import OrderedJSON
import Programme
import Scheduling

/// `okoce schedule why-not`: what it would mean to hold a meeting there.
struct ScheduleWhyNotCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "why-not",
      abstract: ScheduleHelp.whyNot.spoken,
      discussion: ScheduleHelp.whyNotExamples.spoken
    )
  }

  @OptionGroup var place: PlaceOptions

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let file = try session.office(.read).draft(place.draft)
    let target = try place.place(in: file)
    let answer = try file.alternative(place.meeting, at: target)
    let view = AlternativeView(file, in: session.language)
    switch format.format {
    case .json: session.show("schedule why-not", [.init("alternative", view.json(answer))])
    case .text:
      var page = session.newPage()
      view.add(answer, to: &page)
      session.show(page)
    }
  }
}
