import CivilTime
import CurriculumModel
import OrderedJSON
import Outreach
import Programme
import Progression
import Scheduling

extension ParticipantRecord {
  /// The person's sheet: one line a fact, then the registrations.
  func page(in session: Session) -> Page {
    var page = session.newPage()
    let language = session.language
    page.add("\(name ?? RegisterPhrases.erasedName(language), .strong) · \(id.rawValue)")
    let lines: [(Phrase, String?)] = [
      (RegisterPhrases.nik, nik),
      (RegisterPhrases.phone, phone),
      (RegisterPhrases.born, birthDate.map { language.day($0) }),
      (RegisterPhrases.sex, sex.map { RegisterPhrases.sex($0)(language) }),
      (RegisterPhrases.address, address),
      (RegisterPhrases.externalID, externalID),
    ]
    for (label, value) in lines {
      guard let value else { continue }
      page.add("\(label(language) + ": ", .quiet)\(value)", indent: 2, hanging: 2)
    }
    for pass in registrations {
      let tracks = pass.tracks.map(\.rawValue).joined(separator: ", ")
      page.add(
        "\(pass.registration.rawValue) · \(pass.curriculum.id.rawValue) "
          + "\(pass.curriculum.version) · \(pass.centre.rawValue)"
          + "\(tracks.isEmpty ? "" : " · \(tracks)") · \(language.day(pass.registered.day()))",
        indent: 2,
        hanging: 2
      )
      if !pass.weekdays.isEmpty {
        let days = AvailabilityPhrases.stated(pass.weekdays, language)
        page.add(
          "\(AvailabilityPhrases.label(language) + ": ", .quiet)\(days)",
          indent: 4,
          hanging: 2
        )
      }
      if let source = pass.source {
        let words = OutreachPhrases.source(source)(language)
        page.add(
          "\(OutreachPhrases.sourceColumn(language) + ": ", .quiet)\(words)",
          indent: 4,
          hanging: 2
        )
      }
    }
    return page
  }

  var members: [JSONValue.Member] {
    [
      .init("participant", .string(id.rawValue)),
      .init("erased", .bool(isErased)),
      .init("name", JSONValue(name)),
      .init("nik", JSONValue(nik)),
      .init("phone", JSONValue(phone)),
      .init("birthDate", JSONValue(birthDate?.description)),
      .init("sex", JSONValue(sex?.rawValue)),
      .init("address", JSONValue(address)),
      .init("externalID", JSONValue(externalID)),
      .init(
        "registrations",
        .array(
          registrations.map { pass in
            .object([
              .init("registration", .string(pass.registration.rawValue)),
              .init("curriculum", .string(pass.curriculum.id.rawValue)),
              .init("version", .string(pass.curriculum.version)),
              .init("sha256", .string(pass.curriculum.sha256)),
              .init("centre", .string(pass.centre.rawValue)),
              .init("tracks", .array(pass.tracks.map { .string($0.rawValue) })),
              .init("registered", .string(pass.registered.description)),
              .init(
                "weekdays",
                .array(pass.weekdays.map { .string(WeeklyHours.name(ofDay: $0)) })
              ),
              .init("source", JSONValue(pass.source?.text)),
            ])
          }
        )
      ),
    ]
  }
}
