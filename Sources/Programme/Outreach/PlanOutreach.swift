public import CivilTime
import CurriculumModel
public import Outreach
public import Progression
import Storage

/// What is to be another way about an event; `nil` stays as it is.
public struct OutreachChange: Hashable, Sendable {
  public var title: String?
  public var centre: String?
  public var kelurahan: String?
  public var place: String?
  public var day: Day?

  public init(
    title: String? = nil,
    centre: String? = nil,
    kelurahan: String? = nil,
    place: String? = nil,
    day: Day? = nil
  ) {
    self.title = title
    self.centre = centre
    self.kelurahan = kelurahan
    self.place = place
    self.day = day
  }
}

extension Office {
  /// Enters an event of outreach, to come or held already.
  ///
  /// - Throws: `ProgrammeError.notFound` for the centre, `.outreach`.
  public func planOutreach(_ plan: OutreachPlan, by actor: Actor) throws -> OutreachListing {
    try write { access in
      var plan = plan.trimmed
      plan.centre = try centre(named: plan.centre.rawValue, in: access).id
      let id = try access.nextOutreachID()
      try carryOut(.plan(plan), on: id, by: actor, in: access)
      return try outreach(named: id, in: access)
    }
  }

  /// Changes the plan of an event: another day or place, a title that was misspelt.
  /// - Throws: `ProgrammeError.notFound`, `.outreach`.
  public func changeOutreach(
    _ event: String,
    _ change: OutreachChange,
    reason: String,
    by actor: Actor
  ) throws -> OutreachListing {
    try write { access in
      let known = try outreach(named: event, in: access)
      let plan = OutreachPlan(
        title: change.title ?? known.plan.title,
        centre: try change.centre.map { try centre(named: $0, in: access).id }
          ?? known.plan.centre,
        kelurahan: change.kelurahan ?? known.plan.kelurahan,
        place: change.place ?? known.plan.place,
        day: change.day ?? known.plan.day
      )
      try carryOut(
        .replan(plan.trimmed, reason: reason.trimmed),
        on: known.id,
        by: actor,
        in: access
      )
      return try outreach(named: known.id, in: access)
    }
  }

  /// Calls an event off; what it cost stays, and may still be told.
  /// - Throws: `ProgrammeError.notFound`, `.outreach`.
  public func cancelOutreach(
    _ event: String,
    reason: String,
    by actor: Actor
  ) throws -> OutreachListing {
    try tell(.cancel(reason: reason.trimmed), of: event, by: actor)
  }

  /// Says how many people came, and how many of them left a contact.
  ///
  /// - Parameter reason: why another count is told than before.
  /// - Throws: `ProgrammeError.notFound`, `.outreach`.
  public func countOutreach(
    _ event: String,
    reach: Int,
    leads: Int,
    reason: String? = nil,
    by actor: Actor
  ) throws -> OutreachListing {
    try tell(
      .count(reach: reach, leads: leads, reason: reason?.trimmed),
      of: event,
      by: actor
    )
  }

  /// Says what one kind of cost came to in whole rupiah.
  ///
  /// - Parameter reason: why another amount is told than before.
  /// - Throws: `ProgrammeError.notFound`, `.outreach`.
  public func costOutreach(
    _ event: String,
    _ kind: CostKind,
    rupiah: Int,
    reason: String? = nil,
    by actor: Actor
  ) throws -> OutreachListing {
    try tell(.cost(kind, rupiah: rupiah, reason: reason?.trimmed), of: event, by: actor)
  }

  private func tell(
    _ command: OutreachCommand,
    of event: String,
    by actor: Actor
  ) throws -> OutreachListing {
    try write { access in
      let id = try outreach(named: event, in: access).id
      try carryOut(command, on: id, by: actor, in: access)
      return try outreach(named: id, in: access)
    }
  }
}

extension OutreachPlan {
  fileprivate var trimmed: OutreachPlan {
    OutreachPlan(
      title: title.trimmed,
      centre: centre,
      kelurahan: kelurahan.trimmed,
      place: place.trimmed,
      day: day
    )
  }
}
