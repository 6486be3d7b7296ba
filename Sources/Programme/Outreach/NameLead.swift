import CivilRegistry
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
      if !PersonName.isPossible(name) || name.utf8.count > 200 {
        throw ProgrammeError.invalid(
          field: "name",
          value: name.utf8.count > 200 ? "" : name,
          id: "nama dengan huruf, sampai 200 bita",
          en: "a name with letters, up to 200 bytes"
        )
      }
      var kept: String?
      do throws(PhoneNumber.Fault) {
        if let phone { kept = try PhoneNumber.kept(phone.trimmed) }
      } catch {
        throw ProgrammeError.unreadable([.phone(error)])
      }
      let lead = Lead(
        id: try access.nextLeadID(),
        outreach: outreach,
        created: clock.now(),
        name: name,
        phone: kept
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
  ///
  /// - Returns: the contact, and whether no byte of it is left, as `eraseParticipant`.
  /// - Throws: `ProgrammeError.notFound`.
  public func eraseLead(
    _ lead: String,
    by actor: Actor
  ) throws -> (lead: Lead, isScrubbed: Bool) {
    let erased = try write { access in
      let id = lead.trimmed.uppercased()
      _ = try access.eraseLead(id, at: clock.now(), by: actor)
      guard let erased = try access.lead(id) else {
        throw ProgrammeError.notFound(.lead, name: lead, suggestions: [])
      }
      return erased
    }
    return (erased, try scrubbed())
  }
}
