/// A curriculum with its names looked up once, so that each rule costs about one pass.
///
/// Of things with the same id the first one counts.
public struct CurriculumIndex: Sendable {
  /// Its steps, tracks and parameters; rules look for modules in `outlines`.
  public let curriculum: Curriculum
  /// Of every module found, ordered by first use.
  public let outlines: [ModuleOutline]
  /// Positions in `outlines`.
  public let modules: [ModuleID: Int]
  /// Positions in `curriculum.steps`.
  public let steps: [StepID: Int]
  /// Where each module is used first.
  public let uses: [ModuleID: Place]
  public let tracks: Set<TrackID>
  public let parameters: Set<ParameterID>

  /// A use by the positions of its step and of itself in that step.
  public struct Place: Hashable, Sendable {
    public var step: Int
    public var use: Int
  }

  /// - Complexity: O(curriculum).
  public init(_ curriculum: Curriculum) {
    self.init(curriculum, outlines: curriculum.modules.map { ModuleOutline($0) })
  }

  /// The index of a curriculum whose modules were read and dropped one by one.
  ///
  /// Without outlines it is enough for the rules that look at one module.
  /// - Complexity: O(uses + outlines).
  public init(_ curriculum: Curriculum, outlines: [ModuleOutline]) {
    self.curriculum = curriculum
    self.outlines = outlines
    modules = CurriculumIndex.positions(outlines.lazy.map(\.id))
    steps = CurriculumIndex.positions(curriculum.steps.map(\.id))
    var uses: [ModuleID: Place] = [:]
    uses.reserveCapacity(curriculum.steps.reduce(0) { $0 + $1.uses.count })
    for (stepPosition, step) in curriculum.steps.enumerated() {
      for (usePosition, use) in step.uses.enumerated() where uses[use.module] == nil {
        uses[use.module] = Place(step: stepPosition, use: usePosition)
      }
    }
    self.uses = uses
    tracks = Set(curriculum.tracks.map(\.id))
    parameters = Set(curriculum.parameters.map(\.id))
  }

  private init(_ index: CurriculumIndex, outlines: [ModuleOutline]) {
    curriculum = index.curriculum
    self.outlines = outlines
    modules = CurriculumIndex.positions(outlines.lazy.map(\.id))
    steps = index.steps
    uses = index.uses
    tracks = index.tracks
    parameters = index.parameters
  }

  /// The same curriculum with its modules; what was looked up already is kept.
  public func adding(_ outlines: [ModuleOutline]) -> CurriculumIndex {
    CurriculumIndex(self, outlines: outlines)
  }

  public func use(of id: ModuleID) -> ModuleUse? {
    uses[id].map { curriculum.steps[$0.step].uses[$0.use] }
  }

  private static func positions<Keys: Collection>(_ keys: Keys) -> [Keys.Element: Int]
  where Keys.Element: Hashable {
    var positions: [Keys.Element: Int] = [:]
    positions.reserveCapacity(keys.count)
    for (position, key) in keys.enumerated() where positions[key] == nil {
      positions[key] = position
    }
    return positions
  }
}
