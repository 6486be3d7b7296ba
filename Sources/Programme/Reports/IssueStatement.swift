import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Storage

extension Office {
  /// The statement of training and mentoring of a person, as of today.
  ///
  /// It lists what was done, under this version of the curriculum or an earlier one that credits it.
  /// Nobody has done what they were spared, by a waiver, an exemption or a track.
  /// - Parameter person: a registration or participant id, a NIK, or an id of another system.
  /// - Throws: `ProgrammeError.notFound`, `.erased`.
  public func trainingStatement(of person: String) throws -> TrainingStatement {
    try read { access in
      let (registration, participant) = try registration(of: person, in: access)
      let file = try file(of: registration, in: access)
      let evaluation = file.evaluation(asOf: file.moment(at: clock.now()))
      var rows: [TrainingStatement.Row] = []
      // A module that two steps use was done once.
      var listed: Set<ModuleID> = []
      for use in file.index.curriculum.steps.flatMap(\.uses)
      where listed.insert(use.module).inserted {
        guard let module = file.index.module(use.module),
          let kind = TrainingStatement.Kind(of: module),
          let done = evaluation.achievement(of: module.id, earlier: file.earlier)
        else { continue }
        let attended = try attendance(of: done, in: file, access)
        rows.append(
          TrainingStatement.Row(
            kind: kind,
            module: module.id,
            title: module.title,
            completed: done.since.day(),
            credited: try done.creditedFrom.map {
              TrainingStatement.Credit(
                curriculum: try shelf.index(of: $0.sha256, in: access).curriculum.title,
                version: $0.version
              )
            },
            hours: attended.hours,
            period: attended.period
          )
        )
      }
      let centre = file.state.centre ?? ""
      return TrainingStatement(
        registration: registration,
        name: try access.person(participant)?.identity?.name,
        curriculum: file.index.curriculum.title,
        centre: try access.centre(centre)?.name ?? centre.rawValue,
        issued: evaluation.asOf.day(),
        rows: rows,
        earlierNames: try access.changes(of: .participant(participant)).compactMap { change in
          guard change.field == .name, let name = change.before else { return nil }
          return TrainingStatement.EarlierName(name: name, until: change.at)
        }
      )
    }
  }

  /// What the judgements of attendance among an achievement's say: each is of one class.
  private func attendance(
    of achievement: Achievement,
    in file: RegistrationFile,
    _ access: ReadAccess
  ) throws -> (hours: TrainingStatement.Hours?, period: ClosedRange<Day>?) {
    var hours: TrainingStatement.Hours?
    var days: [Day] = []
    for event in file.events where achievement.judgements.contains(event.id) {
      guard case .assessed(let fact) = event.fact,
        let fields = try access.submission(fact.submission)?.content?.fields,
        let attended = fields["attendedLessonHours"].flatMap({ Int($0) }),
        let planned = fields["plannedLessonHours"].flatMap({ Int($0) })
      else { continue }
      hours = TrainingStatement.Hours(
        attended: (hours?.attended ?? 0) + attended,
        planned: (hours?.planned ?? 0) + planned
      )
      guard let id = fields["class"], let held = try access.classProjection(ClassID(id)) else {
        continue
      }
      days += held.plan.meetings.map { $0.start.day() }
    }
    guard let first = days.min(), let last = days.max() else { return (hours, nil) }
    return (hours, first...last)
  }
}

extension TrainingStatement.Kind {
  /// A module with classes is training, one that an assessor of mentoring judges is mentoring.
  fileprivate init?(of module: Module) {
    if module.classFormat != nil {
      self = .training
    } else if module.assessments.contains(where: { $0.assessor == "mentoring" }) {
      self = .mentoring
    } else {
      return nil
    }
  }
}
