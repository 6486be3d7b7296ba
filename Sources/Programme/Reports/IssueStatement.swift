import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// The statement of training and mentoring of a person, as of today.
  ///
  /// - Parameter person: a registration or participant id, a NIK, or an id of another system.
  /// - Throws: `ProgrammeError.notFound`, `.erased`.
  public func trainingStatement(of person: String) throws -> TrainingStatement {
    let report = try progress(of: person)
    return try read { access in
      let classes = try access.classes(seating: report.registration).filter {
        $0.cancellation == nil
      }
      var rows: [TrainingStatement.Row] = []
      for row in report.steps.flatMap(\.modules) {
        guard let kind = Self.kind(of: row.module), row.standing.attainment == .satisfied,
          let since = row.standing.since
        else { continue }
        // Who need not do a thing has not done it.
        if case .exempt = row.standing.basis { continue }
        let attended = classes.filter { $0.plan.module == row.module.id }
        rows.append(
          TrainingStatement.Row(
            kind: kind,
            module: row.module.id,
            title: row.module.title,
            completed: since.day(),
            hours: Self.hours(of: report.registration, in: attended),
            period: Self.period(of: attended)
          )
        )
      }
      return TrainingStatement(
        registration: report.registration,
        name: report.name,
        curriculum: report.curriculum.title,
        centre: report.centreName ?? report.centre.rawValue,
        issued: report.asOf,
        rows: rows,
        earlierNames: try access.changes(of: .participant(report.participant)).compactMap {
          change in
          guard change.field == .name, let name = change.before else { return nil }
          return TrainingStatement.EarlierName(name: name, until: change.at)
        }
      )
    }
  }

  /// A module with classes is training, one that an assessor of mentoring judges is mentoring.
  private static func kind(of module: Module) -> TrainingStatement.Kind? {
    if module.classFormat != nil { return .training }
    return module.assessments.contains { $0.assessor == "mentoring" } ? .mentoring : nil
  }

  private static func hours(
    of registration: RegistrationID,
    in classes: [ClassProjection]
  ) -> (attended: Int, planned: Int)? {
    guard !classes.isEmpty else { return nil }
    var (attended, planned) = (0, 0)
    for found in classes {
      for (place, meeting) in found.plan.meetings.enumerated() {
        planned += meeting.lessonHours
        if found.attendance[place + 1]?.contains(registration) == true {
          attended += meeting.lessonHours
        }
      }
    }
    return (attended, planned)
  }

  private static func period(of classes: [ClassProjection]) -> ClosedRange<Day>? {
    let meetings = classes.flatMap(\.plan.meetings)
    guard let first = meetings.map(\.start).min()?.day(),
      let last = meetings.map(\.start).max()?.day()
    else { return nil }
    return first...last
  }
}
