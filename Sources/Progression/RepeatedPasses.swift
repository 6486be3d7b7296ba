public import AssessmentKit
public import CivilTime
public import CurriculumModel

/// A pass that doesn't count, since another one of the same period counts already.
public struct UncountedPass: Hashable, Sendable {
  public var assessment: AssessmentID
  public var event: EventID
  /// When it was handed in.
  public var day: Day
  /// The days that it is about; `nil` where none were named and the day of handing in decides.
  public var period: CoveredPeriod?
  /// How long the periods are of which each counts once.
  public var every: Period
}

extension Evaluation {
  /// The passes of a module that don't count, in fold order; empty for a module that asks for each
  /// thing once.
  public func uncounted(in module: ModuleID) -> [UncountedPass] {
    guard let position = position(of: module) else { return [] }
    let owner = index.modules[position]
    let evidence = modules[position].evidence
    var uncounted: [UncountedPass] = []
    index.moveOns[position].forEachLeaf { leaf in
      guard let (passes, repetition) = evidence.counting(for: leaf), let every = repetition.every
      else { return }
      var periods: Set<Int> = []
      for pass in passes where pass.span.contains(asOf) {
        if periods.insert(every.index(of: pass.countedOn)).inserted { continue }
        uncounted.append(
          UncountedPass(
            assessment: owner.assessments[pass.assessment].id,
            event: pass.stamp.id,
            day: pass.stamp.effective.day(),
            period: pass.period,
            every: every
          )
        )
      }
    }
    return uncounted
  }

  /// Why what covers these days can't be taken once more; `nil` when it can.
  ///
  /// Asked when an assessor has said which days a submission is about, before it is kept: nobody loses
  /// an attempt to a month that they passed already.
  public func refusal(
    of outcome: Outcome,
    for assessment: AssessmentID,
    in module: ModuleID
  ) -> Refusal? {
    guard let period = outcome.period, let position = position(of: module) else { return nil }
    let evidence = modules[position].evidence
    var passed: CoveredPeriod?
    index.moveOns[position].forEachLeaf { leaf in
      guard let (passes, repetition) = evidence.counting(for: leaf), let every = repetition.every
      else { return }
      let wanted = every.index(of: period.last)
      for pass in passes where pass.span.contains(asOf) {
        guard let covered = pass.period, every.index(of: covered.last) == wanted,
          index.modules[position].assessments[pass.assessment].id == assessment
        else { continue }
        passed = covered
      }
    }
    return passed.map { Refusal(.periodPassed(module, assessment, $0)) }
  }
}
