import ArgumentParser
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme

/// `okoce report mentors`: how many people each mentor has, and whom they have lost from sight.
struct MentorsCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mentors",
      abstract: MentorPhrases.report.spoken,
      discussion: MentorPhrases.examples.spoken
    )
  }

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken))
  var centre: String?

  @Option(help: ArgumentHelp(MentorPhrases.days.spoken), reading: WholeNumber.days)
  var days: Int = 60

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let report = try session.office(.read).mentors(at: centre, unseenFor: days)
    switch format.format {
    case .json: session.show("report mentors", json(report))
    case .text: session.show(page(report, in: session))
    }
  }

  private func page(_ report: MentorReport, in session: Session) -> Page {
    let language = session.language
    var page = session.newPage()
    guard !report.mentors.isEmpty else {
      page.add(StyledText(MentorPhrases.nobody(language)))
      return page
    }
    var table = Table([
      .init(MentorPhrases.mentor(language), isFlexible: true),
      .init(MentorPhrases.people(language), .right),
      .init(MentorPhrases.last(language)), .init(MentorPhrases.unseen(language), .right),
    ])
    for mentor in report.mentors {
      table.add(
        StyledText(mentor.name),
        StyledText("\(mentor.people)"),
        StyledText(mentor.last.description),
        StyledText("\(mentor.unseen.count)")
      )
    }
    page.add(table)
    for mentor in report.mentors where !mentor.unseen.isEmpty {
      page.addBlank()
      page.add(StyledText(mentor.name, .strong))
      for contact in mentor.unseen {
        page.add(
          StyledText(
            "\(contact.last.description) · "
              + PersonLine.text(contact.name, contact.participant, contact.phone, language)
          ),
          indent: 2,
          hanging: 2
        )
      }
    }
    return page
  }

  private func json(_ report: MentorReport) -> [JSONValue.Member] {
    [
      .init("asOf", .string(report.asOf.description)), .init("days", .integer(report.days)),
      .init(
        "mentors",
        .array(
          report.mentors.map { mentor in
            .object([
              .init("mentor", .string(mentor.name)), .init("people", .integer(mentor.people)),
              .init("lastVisit", .string(mentor.last.description)),
              .init(
                "unseen",
                .array(
                  mentor.unseen.map { contact in
                    .object([
                      .init("participant", .string(contact.participant.rawValue)),
                      .init("name", JSONValue(contact.name)),
                      .init("phone", JSONValue(contact.phone)),
                      .init("lastVisit", .string(contact.last.description)),
                    ])
                  }
                )
              ),
            ])
          }
        )
      ),
    ]
  }
}
