import CivilTime

/// What changed from one curriculum to another, by what people named, not by lines.
///
/// Moving lines, comments and white space is no change; ids decide what is compared with what.
public struct CurriculumDiff: Hashable, Sendable {
  /// The curriculum itself, then tracks, parameters, steps and modules; within each in the order
  /// of the new curriculum, then what only the old one has.
  public private(set) var changes: [CurriculumChange] = []

  public var isEmpty: Bool { changes.isEmpty }

  /// - Complexity: O(size of both).
  public init(from old: Curriculum, to new: Curriculum) {
    compareHead(old, new)
    pairs(old.tracks, new.tracks, \.id) {
      .track($0)
    } compare: { diff, subject, old, new in
      diff.compare(subject, .title, old.title, new.title)
    }
    compareParameters(old.parameters, new.parameters, of: nil)
    compareSteps(old, new)
    compareUses(old, new)
    pairs(old.modules, new.modules, \.id) {
      .module($0)
    } compare: { diff, subject, old, new in
      diff.compareModule(subject, old, new)
    }
  }

  private mutating func compareHead(_ old: Curriculum, _ new: Curriculum) {
    compare(.curriculum, .id, old.id.rawValue, new.id.rawValue)
    compare(.curriculum, .version, old.version, new.version)
    compare(.curriculum, .title, old.title, new.title)
    compare(.curriculum, .summary, old.summary, new.summary)
    compare(.curriculum, .order, old.order.rawValue, new.order.rawValue)
  }

  private mutating func compareSteps(_ old: Curriculum, _ new: Curriculum) {
    // Only the steps both have tell whether their order changed.
    let shared = Set(old.steps.map(\.id)).intersection(new.steps.map(\.id))
    func places(_ steps: [Step]) -> [StepID: Int] {
      let kept = steps.map(\.id).filter(shared.contains)
      return Dictionary(zip(kept, 1...)) { first, _ in first }
    }
    let before = places(old.steps)
    let after = places(new.steps)
    pairs(old.steps, new.steps, \.id) {
      .step($0)
    } compare: { diff, subject, old, new in
      diff.compare(subject, .title, old.title, new.title)
      diff.compare(subject, .label, old.label, new.label)
      if let from = before[new.id], let to = after[new.id], from != to {
        diff.add(subject, .position, .number(from), .number(to))
      }
      diff.compare(subject, .availability, old.availability, new.availability)
    }
  }

  /// A module's use in its step: where, for whom, and what the curriculum asks beforehand.
  private mutating func compareUses(_ old: Curriculum, _ new: Curriculum) {
    func uses(_ curriculum: Curriculum) -> [ModuleID: (step: StepID, use: ModuleUse)] {
      var uses: [ModuleID: (StepID, ModuleUse)] = [:]
      for step in curriculum.steps {
        for use in step.uses where uses[use.module] == nil { uses[use.module] = (step.id, use) }
      }
      return uses
    }
    let before = uses(old)
    for step in new.steps {
      for use in step.uses {
        guard let former = before[use.module] else { continue }
        let subject = CurriculumChange.Subject.module(use.module)
        compare(subject, .step, former.step.rawValue, step.id.rawValue)
        if former.use.isRequired != use.isRequired {
          add(subject, .required, .flag(former.use.isRequired), .flag(use.isRequired))
        }
        compare(subject, .track, former.use.track?.rawValue, use.track?.rawValue)
        compare(subject, .demand, former.use.prerequisites, use.prerequisites)
      }
    }
  }

  private mutating func compareParameters(
    _ old: [Parameter],
    _ new: [Parameter],
    of module: ModuleID?
  ) {
    pairs(old, new, \.id) {
      .parameter($0, of: module)
    } compare: { diff, subject, old, new in
      diff.compare(subject, .title, old.title, new.title)
      diff.compare(subject, .unit, old.unit, new.unit)
      if old.valuesInWords != new.valuesInWords {
        diff.compare(subject, .values, old.valuesInWords, new.valuesInWords)
      } else if old.values != new.values {
        diff.add(subject, .values, .content, .content)
      }
    }
  }

  private mutating func compareModule(
    _ subject: CurriculumChange.Subject,
    _ old: Module,
    _ new: Module
  ) {
    compare(subject, .version, old.version, new.version)
    compare(subject, .title, old.title, new.title)
    compare(subject, .summary, old.summary, new.summary)
    compare(subject, .prerequisites, old.prerequisites, new.prerequisites)
    if old.exemptions != new.exemptions {
      let tracks = [old, new].map { $0.exemptions.map(\.track.rawValue).joined(separator: ", ") }
      let isSame = tracks[0] == tracks[1]
      add(
        subject,
        .exemptions,
        isSame ? .content : .text(tracks[0]),
        isSame ? .content : .text(tracks[1])
      )
    }
    compare(subject, .validFor, old.validFor?.description, new.validFor?.description)
    compare(subject, .classFormat, old.classFormat?.inWords, new.classFormat?.inWords)
    compareParameters(old.parameters, new.parameters, of: new.id)
    pairs(old.assessments, new.assessments, \.id) {
      .assessment($0, of: new.id)
    } compare: { diff, subject, old, new in
      diff.compareAssessment(subject, old, new)
    }
    compare(subject, .moveOn, old.moveOn, new.moveOn)
    if old.sources != new.sources { add(subject, .sources, .content, .content) }
  }

  private mutating func compareAssessment(
    _ subject: CurriculumChange.Subject,
    _ old: Assessment,
    _ new: Assessment
  ) {
    compare(subject, .title, old.title, new.title)
    compare(subject, .assessor, old.assessor.rawValue, new.assessor.rawValue)
    compare(
      subject,
      .masteryScore,
      old.masteryScore.map { "\($0)" },
      new.masteryScore.map { "\($0)" }
    )
    compare(
      subject,
      .attemptLimit,
      old.attemptLimit.map { "\($0)" },
      new.attemptLimit.map { "\($0)" }
    )
    compare(subject, .after, old.after?.rawValue, new.after?.rawValue)
    if old.configuration != new.configuration { add(subject, .configuration, .content, .content) }
  }
}

extension CurriculumDiff {
  private mutating func add(
    _ subject: CurriculumChange.Subject,
    _ aspect: CurriculumChange.Aspect,
    _ from: CurriculumChange.Value,
    _ to: CurriculumChange.Value
  ) {
    changes.append(CurriculumChange(subject: subject, kind: .changed(aspect, from: from, to: to)))
  }

  private mutating func compare(
    _ subject: CurriculumChange.Subject,
    _ aspect: CurriculumChange.Aspect,
    _ old: String?,
    _ new: String?
  ) {
    guard old != new else { return }
    add(subject, aspect, old.map { .text($0) } ?? .none, new.map { .text($0) } ?? .none)
  }

  private mutating func compare(
    _ subject: CurriculumChange.Subject,
    _ aspect: CurriculumChange.Aspect,
    _ old: LocalizedText,
    _ new: LocalizedText
  ) {
    if old != new { add(subject, aspect, .localized(old), .localized(new)) }
  }

  private mutating func compare(
    _ subject: CurriculumChange.Subject,
    _ aspect: CurriculumChange.Aspect,
    _ old: Condition?,
    _ new: Condition?
  ) {
    guard old != new else { return }
    add(subject, aspect, old.map { .condition($0) } ?? .none, new.map { .condition($0) } ?? .none)
  }

  /// Compares what has the same id; tells the rest as added or removed.
  private mutating func pairs<Item, ID: Hashable>(
    _ old: [Item],
    _ new: [Item],
    _ id: (Item) -> ID,
    subject: (ID) -> CurriculumChange.Subject,
    compare: (inout CurriculumDiff, CurriculumChange.Subject, Item, Item) -> Void
  ) {
    let before = Dictionary(old.map { (id($0), $0) }) { first, _ in first }
    let after = Set(new.map(id))
    for item in new {
      if let former = before[id(item)] {
        compare(&self, subject(id(item)), former, item)
      } else {
        changes.append(CurriculumChange(subject: subject(id(item)), kind: .added))
      }
    }
    for item in old where !after.contains(id(item)) {
      changes.append(CurriculumChange(subject: subject(id(item)), kind: .removed))
    }
  }
}

extension Parameter {
  /// `0.5 (2024-01-01/2025-12-31), 0.7 (2026-01-01/..)`.
  /// - Source: ISO 8601-2:2019, section 12, for the open end of an interval.
  fileprivate var valuesInWords: String {
    values.map { value in
      let from = value.validFrom?.description ?? ".."
      let to = value.validTo?.description ?? ".."
      return from == ".." && to == ".." ? value.text : "\(value.text) (\(from)/\(to))"
    }.joined(separator: ", ")
  }
}

extension ClassFormat {
  /// `2 × 8 JP, 40, hall`.
  fileprivate var inWords: String {
    (["\(meetings) × \(lessonHoursPerMeeting) JP", "\(size)"] + [roomKind].compactMap { $0 })
      .joined(separator: ", ")
  }
}
