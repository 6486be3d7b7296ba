public import CivilTime
public import CurriculumModel

/// The centres side by side, with the figures that programmes are steered by.
public struct CentreComparison: Sendable {
  public struct Row: Sendable {
    public var centre: Centre
    public var registrations: Int
    /// Of those, the ones that have not moved on for as long as was asked.
    public var stuck: Int
    /// Submissions that wait for a reviewer past their last day.
    public var overdue: Int
    /// How many ever satisfied each step, in the order of `steps`.
    public var satisfied: [Int]
    /// Steps that all its registrations have in all: the denominator of `satisfied` together.
    public var stepsInAll: Int
    /// Stalls of its halls, and how many of them somebody holds.
    public var stalls: Int
    public var heldStalls: Int
  }

  public var asOf: Day
  /// Days without moving on that count as standing still.
  public var days: Int
  public var steps: [OutreachReport.StepColumn]
  /// By centre id; a centre where nobody registered stands there with zeros.
  public var rows: [Row]
}

/// One figure of a centre, to sort by and to draw.
public enum CentreFigure: Hashable, Sendable {
  case registered, stuck, overdue
  /// Steps satisfied, of all the steps that all registrations have.
  case satisfiedShare
  /// Stalls that somebody holds, of all stalls.
  case occupancy
  /// Registrations that ever satisfied that step.
  case step(StepID)

  /// Whether only its share tells anything.
  public var isAlwaysShare: Bool { self == .satisfiedShare || self == .occupancy }

  /// The figures that every programme has, and one for each step.
  public static func all(_ comparison: CentreComparison) -> [CentreFigure] {
    [.registered, .satisfiedShare, .stuck, .overdue, .occupancy]
      + comparison.steps.map { .step($0.step) }
  }

  /// `registered`, `satisfied-share`, `stuck`, `overdue`, `occupancy` or a step's id.
  public var name: String {
    switch self {
    case .registered: "registered"
    case .stuck: "stuck"
    case .overdue: "overdue"
    case .satisfiedShare: "satisfied-share"
    case .occupancy: "occupancy"
    case .step(let step): step.rawValue
    }
  }
}

/// A count of something among something; `nil` for a share of nothing.
public struct CentreValue: Hashable, Sendable {
  public var count: Int
  /// What the count is a part of, when it is one.
  public var whole: Int?

  /// 0...1; `nil` where there is nothing to be a part of.
  public var share: Double? {
    guard let whole, whole > 0 else { return nil }
    return Double(count) / Double(whole)
  }
}

extension CentreComparison {
  /// All centres as one without a name.
  public var total: Row {
    var sum = Row(
      centre: Centre(id: "", name: "", city: ""),
      registrations: 0,
      stuck: 0,
      overdue: 0,
      satisfied: Array(repeating: 0, count: steps.count),
      stepsInAll: 0,
      stalls: 0,
      heldStalls: 0
    )
    for row in rows {
      sum.registrations += row.registrations
      sum.stuck += row.stuck
      sum.overdue += row.overdue
      sum.stepsInAll += row.stepsInAll
      sum.stalls += row.stalls
      sum.heldStalls += row.heldStalls
      for position in sum.satisfied.indices { sum.satisfied[position] += row.satisfied[position] }
    }
    return sum
  }

  public func value(_ figure: CentreFigure, of row: Row) -> CentreValue {
    switch figure {
    case .registered: CentreValue(count: row.registrations, whole: nil)
    case .stuck: CentreValue(count: row.stuck, whole: row.registrations)
    case .overdue: CentreValue(count: row.overdue, whole: nil)
    case .satisfiedShare:
      CentreValue(count: row.satisfied.reduce(0, +), whole: row.stepsInAll)
    case .occupancy: CentreValue(count: row.heldStalls, whole: row.stalls)
    case .step(let step):
      CentreValue(
        count: steps.firstIndex { $0.step == step }.map { row.satisfied[$0] } ?? 0,
        whole: row.registrations
      )
    }
  }
}
