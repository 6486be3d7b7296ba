import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression
import SeparatedValues

/// People as a table: number, name, birth date, phone, and what they are registered for.
struct ParticipantListView {
  let found: FoundParticipants
  let centres: CentreNames
  let session: Session

  init(_ found: FoundParticipants, _ centres: CentreNames, in session: Session) {
    self.found = found
    self.centres = centres
    self.session = session
  }

  /// - Parameter more: what to say when the list was cut off, given the last id.
  func show(
    _ command: String,
    as format: TableFormatOption.Format,
    more: (ParticipantRecord) -> Phrase
  ) {
    switch format {
    case .json:
      session.show(
        command,
        [
          .init("participants", .array(found.participants.map { .object($0.members) })),
          .init("more", .bool(found.hasMore)),
        ]
      )
    case .csv:
      StandardStream.output.write(
        ([Self.heading] + found.participants.map(cells)).separatedByCommas
      )
    case .text: session.show(page(more))
    }
  }

  private static let heading: [SeparatedCell] = [
    "participant", "name", "nik", "phone", "birth_date", "sex", "external_id", "centre",
    "registrations",
  ]

  private func cells(_ person: ParticipantRecord) -> [SeparatedCell] {
    [
      .plain(person.id.rawValue), .text(person.name ?? ""), .plain(person.nik ?? ""),
      .plain(person.phone ?? ""), .plain(person.birthDate?.description ?? ""),
      .plain(person.sex?.rawValue ?? ""), .text(person.externalID ?? ""),
      .plain(person.registrations.last?.centre.rawValue ?? ""),
      .plain(person.registrations.map(\.registration.rawValue).joined(separator: " ")),
    ]
  }

  private func page(_ more: (ParticipantRecord) -> Phrase) -> Page {
    let language = session.language
    var page = session.newPage()
    guard let last = found.participants.last else {
      page.add(StyledText(IdentityPhrases.noOne(language)))
      return page
    }
    var table = Table([
      .init(IdentityPhrases.number(language)),
      .init(StatementPhrases.name(language), isFlexible: true),
      .init(RegisterPhrases.born(language)), .init(RegisterPhrases.phone(language)),
      .init(IdentityPhrases.registrations(language), isFlexible: true),
    ])
    for person in found.participants {
      table.add(
        StyledText(person.id.rawValue, .strong),
        StyledText(person.name ?? RegisterPhrases.erasedName(language)),
        StyledText(person.birthDate?.description ?? "–"),
        StyledText(person.phone ?? "–"),
        StyledText(
          person.registrations.map {
            "\($0.registration) \($0.curriculum.id) \(centres[$0.centre])"
          }
          .joined(separator: "; ")
        )
      )
    }
    page.add(table)
    if found.hasMore { page.add(StyledText(more(last)(language), .quiet)) }
    return page
  }
}
