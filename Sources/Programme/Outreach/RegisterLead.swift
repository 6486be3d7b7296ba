import CivilTime
import CurriculumModel
import Outreach
public import Progression
import Storage

extension Office {
  /// Registers somebody who left their contact at an event; the event is where they came from.
  ///
  /// The contact's name and phone move to the person: they are kept once, so that erasing the person
  /// erases all of it, and the contact stays counted and says which registration came of it.
  /// - Parameter newcomer: an empty name means the contact's; no phone means the contact's.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` without a name where the contact's was erased,
  ///   `.outreach` when the contact or the person says otherwise, and as `register`.
  public func register(
    lead: String,
    as newcomer: NewParticipant,
    allowing allowed: AllowedChanges = .none,
    by actor: Actor
  ) throws -> Enrolment {
    try write { access in
      let id = lead.trimmed.uppercased()
      guard let known = try access.lead(id) else {
        throw ProgrammeError.notFound(.lead, name: lead, suggestions: [])
      }
      var newcomer = newcomer
      if newcomer.name.isEmpty {
        guard let name = known.name else {
          throw ProgrammeError.invalid(
            field: "name",
            value: "",
            id: "nama orangnya, karena nama kontak \(id) tidak lagi tersimpan",
            en: "the person's name, since that of contact \(id) is no longer kept"
          )
        }
        newcomer.name = name
      }
      newcomer.phone = newcomer.phone ?? known.phone
      newcomer.source = known.outreach
      newcomer.name = newcomer.name.trimmed
      let problems = newcomer.settle(on: clock.now().day())
      guard problems.isEmpty else { throw ProgrammeError.unreadable(problems) }
      var places = Places()
      let enrolment = try register(
        newcomer,
        allowing: allowed,
        places: &places,
        by: actor,
        in: access
      )
      try carryOut(
        .registerLead(id, enrolment.registration),
        on: known.outreach,
        by: actor,
        in: access
      )
      _ = try access.eraseLead(id, at: clock.now(), by: actor)
      return enrolment
    }
  }
}
