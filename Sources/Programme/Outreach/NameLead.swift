import CivilTime
import Outreach
public import Progression
public import Storage

extension Office {
  /// Keeps the contact that somebody left at an event: in the register, never in the journal.
  ///
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.outreach`.
  public func nameLead(
    _ name: String,
    phone: String?,
    at event: String,
    by actor: Actor
  ) throws -> Lead {
    try write { access in
      let outreach = try outreach(named: event, in: access).id
      let name = name.trimmed
      if name.isEmpty || name.utf8.count > 200 {
        throw ProgrammeError.invalid(
          field: "name",
          value: "",
          id: "nama 1 sampai 200 bita",
          en: "a name of 1 to 200 bytes"
        )
      }
      if let phone, phone.utf8.count(where: { (48...57).contains($0) }) < 8 {
        throw ProgrammeError.invalid(
          field: "phone",
          value: "",
          id: "8 angka atau lebih",
          en: "8 digits or more"
        )
      }
      let lead = Lead(
        id: try access.nextLeadID(),
        outreach: outreach,
        created: clock.now(),
        name: name,
        phone: phone?.trimmed
      )
      try carryOut(.nameLead(lead.id), on: outreach, by: actor, in: access)
      try access.add(lead)
      return lead
    }
  }

  /// Who left a contact at an event by name; the erased ones without it.
  /// - Throws: `ProgrammeError.notFound`.
  public func leads(of event: String) throws -> [Lead] {
    try read { access in try access.leads(of: outreach(named: event, in: access).id) }
  }

  /// Removes a contact from the register for good; that there was one stays counted.
  /// - Throws: `ProgrammeError.notFound`; `StorageFailure.busy` as `eraseParticipant`.
  public func eraseLead(_ lead: String, by actor: Actor) throws -> Lead {
    let erased = try write { access in
      let id = lead.trimmed.uppercased()
      _ = try access.eraseLead(id, at: clock.now(), by: actor)
      guard let erased = try access.lead(id) else {
        throw ProgrammeError.notFound(.lead, name: lead, suggestions: [])
      }
      return erased
    }
    if !isBatch { try store.scrub() }
    return erased
  }
}
