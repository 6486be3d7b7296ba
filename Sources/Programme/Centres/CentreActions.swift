import CivilTime
import CurriculumModel
import Outreach
import Progression
import Storage

/// What a centre's officer should do this week, most urgent first: each follows from one figure of the
/// page.
extension Office {
  func actions(for page: CentrePage) throws -> [CentreAction] {
    let today = page.asOf
    var actions: [CentreAction] = []
    let reviews = try read { try $0.pendingReviews(at: page.centre.id) }
    let overdue = reviews.count { $0.review.due < today }
    if overdue > 0 {
      actions.append(.decideReviews(overdue: overdue, waiting: reviews.count))
    }
    actions += try unrecordedMeetings(at: page.centre.id).prefix(3)
    if let first = page.expiring.first {
      let people = Set(page.expiring.map(\.registration)).count
      actions.append(.renew(people: people, first: first.registration, until: first.until))
    }
    actions += try wantedClasses(at: page.centre.id)
    let unseen = page.mentors.mentors.reduce(0) { $0 + $1.unseen.count }
    if unseen > 0 { actions.append(.visit(people: unseen, days: page.days)) }
    actions += outreachActions(page.outreach, today)
    if page.stuck.total > 0 {
      actions.append(.call(people: page.stuck.total, days: page.days))
    }
    return actions
  }

  private func unrecordedMeetings(at centre: CentreID) throws -> [CentreAction] {
    let now = clock.now()
    let start = Instant(milliseconds: now.milliseconds - 60 * 86_400_000)
    return try read { access in
      try access.classes(in: .centre(centre), endingAfter: start, startingBefore: now)
        .filter { $0.cancellation == nil }
        .compactMap { found in
          let missing = found.plan.meetings.enumerated().first { place, meeting in
            meeting.end < now && found.attendance[place + 1] == nil
          }
          return missing.map { place, meeting in
            .recordAttendance(found.id, meeting: place + 1, day: meeting.start.day())
          }
        }
    }
  }

  /// Modules that are taught and that enough people wait for, most people first.
  private func wantedClasses(at centre: CentreID) throws -> [CentreAction] {
    try read { access in
      var modules: [Module] = []
      for version in try access.versionsHighestFirst() {
        for module in try shelf.index(of: version.reference.sha256, in: access).modules
        where module.classFormat != nil && !modules.contains(where: { $0.id == module.id }) {
          modules.append(module)
        }
      }
      let wanted = try modules.map { module in
        (module, try readyRows(for: module, at: centre, in: access).filter { !$0.isSeated })
      }
      return wanted.filter { $0.1.count >= Self.fewestForClass }
        .sorted { ($1.1.count, $0.0.id) < ($0.1.count, $1.0.id) }
        .map { module, rows in
          .planClass(
            module.id,
            title: module.title,
            waiting: rows.count,
            since: rows.first?.since?.day()
          )
        }
    }
  }

  /// Below this a class is not worth a room; who waits is named by `okoce ready` all the same.
  private static let fewestForClass = 5

  private func outreachActions(_ report: OutreachReport, _ today: Day) -> [CentreAction] {
    let standing = report.events.map(\.listing).filter { $0.state.cancellation == nil }
    var actions = standing.filter { $0.plan.day < today && $0.state.count == nil }.map {
      CentreAction.countOutreach($0.id, title: $0.plan.title, day: $0.plan.day)
    }
    if !standing.contains(where: { today <= $0.plan.day }) {
      actions.append(.holdOutreach(last: standing.last?.plan.day))
    }
    return actions
  }
}
