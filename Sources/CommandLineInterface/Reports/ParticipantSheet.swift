import CivilRegistry
import CivilTime
import CurriculumModel
import OrderedJSON
import Outreach
import Programme
import Progression
import Scheduling
import Storage

extension ParticipantRecord {
  /// The person's sheet: one line a fact, then the registrations.
  func page(in session: Session) -> Page {
    var page = session.newPage()
    let language = session.language
    if let askedFor {
      page.add(StyledText(IdentityPhrases.mergedInto(askedFor, id)(language)), hanging: 2)
    }
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
    if !merged.isEmpty {
      page.add(StyledText(IdentityPhrases.has(merged)(language), .quiet), indent: 2, hanging: 2)
    }
    for change in changes {
      page.add(
        StyledText(RegisterPhrases.changed(change, in: language), .quiet),
        indent: 2,
        hanging: 2
      )
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

  private var number: PhoneNumber? { phone.flatMap { try? PhoneNumber($0) } }

  var members: [JSONValue.Member] {
    [
      .init("participant", .string(id.rawValue)),
      .init("erased", .bool(isErased)),
      .init("mergedFrom", .array(merged.map { .string($0.rawValue) })),
      .init("askedFor", JSONValue(askedFor?.rawValue)),
      .init("name", JSONValue(name)),
      .init("nik", JSONValue(nik)),
      .init("phone", JSONValue(phone)),
      .init("phoneLink", JSONValue(number?.link)),
      .init("whatsApp", JSONValue(number?.whatsApp)),
      .init("birthDate", JSONValue(birthDate?.description)),
      .init("sex", JSONValue(sex?.rawValue)),
      .init("address", JSONValue(address)),
      .init("externalID", JSONValue(externalID)),
      .init(
        "changes",
        .array(
          changes.map { change in
            .object([
              .init("field", .string(change.field.rawValue)),
              .init("before", JSONValue(change.before)),
              .init("after", JSONValue(change.after)),
              .init("at", .string(change.at.description)),
              .init("by", .string(change.by.description)),
            ])
          }
        )
      ),
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
