public import CurriculumModel

/// Criteria with levels and weights, by which a person decides.
public struct Rubric: Hashable, Sendable {
  public struct Criterion: Hashable, Sendable {
    public var id: String
    public var title: LocalizedText
    /// Relative to the other criteria; above 0.
    public var weight: Double
    /// From worst to best.
    public var levels: [Level]

    public init(id: String, title: LocalizedText, weight: Double, levels: [Level]) {
      self.id = id
      self.title = title
      self.weight = weight
      self.levels = levels
    }
  }

  public struct Level: Hashable, Sendable {
    public var id: String
    public var title: LocalizedText
    /// 0...1 of the criterion's weight.
    public var points: Double

    public init(id: String, title: LocalizedText, points: Double) {
      self.id = id
      self.title = title
      self.points = points
    }
  }

  public var criteria: [Criterion]
  /// The weighted mean from which it is passed; 0...1.
  public var passMark: Double

  public init(criteria: [Criterion], passMark: Double) {
    self.criteria = criteria
    self.passMark = passMark
  }
}
