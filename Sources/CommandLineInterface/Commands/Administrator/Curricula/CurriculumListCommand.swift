import ArgumentParser
import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce curriculum list`: the versions that were published.
struct CurriculumListCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: CurriculumHelp.list.spoken,
      discussion: CurriculumHelp.listExamples.spoken
    )
  }

  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let published = try session.office(.read).publishedCurricula()
    switch format.format {
    case .json:
      let rows = published.map { $0.json(in: session.language) }
      session.show("curriculum list", [.init("curricula", .array(rows))])
    case .text:
      session.show(page(published, in: session))
    }
  }

  private func page(_ published: [PublishedCurriculum], in session: Session) -> Page {
    var page = session.newPage()
    guard !published.isEmpty else {
      page.add(StyledText(CurriculumPhrases.nonePublished(session.language)), hanging: 2)
      return page
    }
    var table = Table([
      .init(CurriculumPhrases.name(session.language)),
      .init(CurriculumPhrases.title(session.language), isFlexible: true),
      .init(CurriculumPhrases.publishedOn(session.language)),
      .init(CurriculumPhrases.registrations(session.language), .right),
      .init("sha256"),
    ])
    for version in published {
      table.add(
        StyledText(version.reference.name),
        StyledText(version.title(session.language)),
        StyledText(session.language.shortDay(version.published.day())),
        StyledText(session.language.number(version.registrations)),
        StyledText("\(version.reference.sha256.prefix(8))")
      )
    }
    page.add(table)
    return page
  }
}

extension CurriculumReference {
  /// `okoce-2020@1.0.0`.
  var name: String { "\(id)@\(version)" }

  /// As the members of a report.
  var members: [JSONValue.Member] {
    [
      .init("id", JSONValue(id)), .init("curriculumVersion", .string(version)),
      .init("sha256", .string(sha256)),
    ]
  }
}

extension PublishedCurriculum {
  fileprivate func json(in language: Language) -> JSONValue {
    .object(
      reference.members + [
        .init("title", .string(title(language))),
        .init("published", JSONValue(published)),
        .init("by", JSONValue(actor)),
        .init("registrations", .integer(registrations)),
      ]
    )
  }
}
