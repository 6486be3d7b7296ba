import CivilTime
import CurriculumModel
import Halls
import Outreach
import Progression
import Storage

extension Office {
  /// One centre on one page, as of now.
  ///
  /// - Parameters:
  ///   - name: the centre's id, name or alias.
  ///   - days: how long without moving on, or without a visit, counts as long.
  ///   - limit: the most people named as standing still.
  /// - Throws: `ProgrammeError.notFound`, `.ambiguous`.
  /// - Complexity: O(registrations of the centre and their events).
  public func centrePage(of name: String, days: Int, limit: Int) throws -> CentrePage {
    let now = clock.now()
    let today = now.day()
    let centre = try centre(named: name)
    let id = centre.id.rawValue
    let stuckSince = today.adding(days: 1 - days)
    var outreach = try outreachReport(at: id)
    outreach.events.removeAll { $0.listing.plan.day < today.adding(days: -90) }
    var page = CentrePage(
      centre: centre,
      asOf: today,
      days: days,
      actions: [],
      funnels: try funnel(at: id),
      stuckSteps: try stuckSteps(at: centre.id, since: stuckSince),
      stuck: try stuck(StuckFilter(centre: centre.id, since: stuckSince, limit: limit)),
      classes: try classes(ClassFilter(centre: centre.id)),
      mentors: try mentors(at: id, unseenFor: days),
      halls: try halls(at: id),
      hallUse: [:],
      expiring: try expiring(at: centre.id, from: today),
      outreach: outreach
    )
    for hall in page.halls { page.hallUse[hall.id] = try use(of: hall.id, through: today) }
    page.actions = try actions(for: page)
    return page
  }

  private func use(of hall: HallID, through today: Day) throws -> CentrePage.HallUse? {
    let days = try read { access in
      try access.closedDays(of: hall.rawValue, from: today.adding(days: -29), through: today)
    }.filter { $0.opened != nil }
    guard !days.isEmpty else { return nil }
    let counts = days.compactMap(\.footfall)
    return CentrePage.HallUse(
      days: days.count,
      opened: days.reduce(0) { $0 + ($1.opened ?? 0) },
      footfall: counts.isEmpty ? nil : counts.reduce(0, +)
    )
  }

  private func stuckSteps(at centre: CentreID, since day: Day) throws -> [CentrePage.StuckStep] {
    try read { access in
      let moment = Instant(milliseconds: day.start().milliseconds - 1)
      let counts = try access.stuckCounts(at: centre, since: moment)
      return try stepColumns(in: access).compactMap { column in
        guard let count = counts.first(where: { $0.step == column.step }) else { return nil }
        return CentrePage.StuckStep(
          step: column.step,
          label: column.label,
          title: column.title,
          people: count.registrations,
          longest: count.longestSince.day()
        )
      }
    }
  }

  private func expiring(at centre: CentreID, from today: Day) throws -> [CentrePage.Expiry] {
    try read { access in
      try access.expiring(at: centre, in: today...today.adding(days: 30)).map { row in
        let pinned = try access.registration(row.registration)
        let index = try pinned.map { try shelf.index(of: $0.curriculum, in: access) }
        let identity = try access.person(row.participant)?.identity
        return CentrePage.Expiry(
          registration: row.registration,
          participant: row.participant,
          name: identity?.name,
          phone: identity?.phone,
          module: index?.module(row.module)?.title ?? LocalizedText(),
          until: row.validUntil
        )
      }
    }
  }
}
