import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics

/// How many visits, how far apart, and what has to become of the actions.
struct MentoringRules {
  let visits: Int
  let spacingDays: Int
  /// How many actions have to be agreed.
  let actions: Int
  /// In percent.
  let closedShare: Int

  init(_ element: MarkupElement) throws(AssessorFault) {
    visits = try Self.visits.value(in: element).mantissa
    spacingDays = try Self.spacing.value(in: element).mantissa
    actions = try Self.actions.value(in: element).mantissa
    closedShare = try Self.share.value(in: element).mantissa
  }

  private static let visits = ConfigurationFigure(
    "visits",
    in: ExactDecimal(1)...ExactDecimal(100),
    isWhole: true
  )
  private static let spacing = ConfigurationFigure(
    "spacingDays",
    in: ExactDecimal(1)...ExactDecimal(365),
    isWhole: true,
    standard: ExactDecimal(1)
  )
  private static let actions = ConfigurationFigure(
    "actions",
    in: ExactDecimal(0)...ExactDecimal(100),
    isWhole: true,
    standard: ExactDecimal(0)
  )
  private static let share = ConfigurationFigure(
    "closedShare",
    in: ExactDecimal(0)...ExactDecimal(100),
    isWhole: true,
    standard: ExactDecimal(0)
  )

  static func check(_ element: MarkupElement) -> [Diagnostic] {
    [visits, spacing, actions, share].flatMap { $0.check(element, code: "MEN001") }
  }

  func outcome(_ log: VisitLog, today: Day) -> Outcome {
    let findings = [visits(of: log)] + [plan(of: log), closing(of: log)].compactMap { $0 }
    // What a finding leaves out is met all the same: a share of nothing, or none that is asked for.
    let isMet = !findings.contains { $0.level == .error } && hasClosedEnough(log)
    return Outcome(isMet ? .passed : .failed, findings: findings + open(in: log, today: today))
  }

  private func hasClosedEnough(_ log: VisitLog) -> Bool {
    log.actions.count(where: \.isClosed) * 100 >= closedShare * log.actions.count
  }

  private func visits(of log: VisitLog) -> Finding {
    let counted = counted(log.days)
    return Finding(
      counted >= visits ? .valid : .error,
      "mentoring.visits",
      about: "visits",
      id: "\(counted) kunjungan dihitung dari \(visits) yang perlu"
        + (counted < log.days.count
          ? "; yang berjarak kurang dari \(spacingDays) hari tidak." : "."),
      en: "\(counted) visits count of the \(visits) needed"
        + (counted < log.days.count
          ? "; those less than \(spacingDays) days after another don't." : ".")
    )
  }

  /// `nil` where no plan is asked for.
  private func plan(of log: VisitLog) -> Finding? {
    guard actions > 0 else { return nil }
    return Finding(
      log.actions.count >= actions ? .valid : .error,
      "mentoring.actions",
      about: "actions",
      id: "\(log.actions.count) tindakan bertenggat disepakati dari \(actions) yang perlu.",
      en: "\(log.actions.count) actions with a date are agreed of the \(actions) needed."
    )
  }

  /// `nil` without actions, and for a plan alone, which has nothing to close yet.
  private func closing(of log: VisitLog) -> Finding? {
    guard !log.actions.isEmpty, actions == 0 || closedShare > 0 else { return nil }
    let closed = log.actions.count(where: \.isClosed)
    return Finding(
      hasClosedEnough(log) ? .valid : .error,
      "mentoring.closed",
      about: "actions",
      id: "\(closed) dari \(log.actions.count) tindakan selesai dengan bukti; perlu "
        + "\(closedShare) persen.",
      en: "\(closed) of \(log.actions.count) actions are closed with evidence; "
        + "\(closedShare) percent are needed."
    )
  }

  /// What is open goes on to the next visit.
  private func open(in log: VisitLog, today: Day) -> [Finding] {
    log.actions.filter { !$0.isClosed }.map { action in
      let isLate = action.due < today
      return Finding(
        .warning,
        isLate ? "mentoring.late" : "mentoring.open",
        about: "actions:\(action.line)",
        id: "Baris \(action.line): tindakan ini belum selesai"
          + (isLate ? " dan tenggatnya sudah lewat." : "; bawa ke kunjungan berikutnya."),
        en: "Line \(action.line): this action is open"
          + (isLate ? " and overdue." : "; take it to the next visit.")
      )
    }
  }

  /// The visits that are far enough from the one counted before them.
  private func counted(_ days: [Day]) -> Int {
    var last: Day?
    var count = 0
    for day in days {
      if let last, day < last.adding(days: spacingDays) { continue }
      last = day
      count += 1
    }
    return count
  }
}
