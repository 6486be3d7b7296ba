public import CivilTime
public import CurriculumModel

/// A curriculum made ready for asking: names resolved, gates joined, an order of dependence found.
///
/// Built once per curriculum and shared by every evaluation. A module's gate joins what its step
/// asks (order and availability), what its use asks and what the module itself asks; a module used
/// by several steps opens by any use that applies.
public final class ProgressionIndex: Sendable {
  /// A step's use of a module, by position.
  struct Use: Sendable {
    var module: Int
    var isRequired: Bool
    /// `nil` applies to everyone.
    var track: TrackRequirement?
  }

  /// The track a use is for; `unknown` is one that the curriculum lacks, so nobody is on it.
  enum TrackRequirement: Sendable {
    case known(Int)
    case unknown
  }

  public let curriculum: Curriculum
  /// When this version was published; `nil` for one that isn't.
  public let published: Instant?
  let positions: [ModuleID: Int]
  let stepPositions: [StepID: Int]
  let trackPositions: [TrackID: Int]
  /// By step.
  let uses: [[Use]]
  /// By module: the steps that use it, ascending, and its uses there.
  let usesOfModule: [[(step: Int, use: Use)]]
  /// By module: what opens it.
  let gates: [Gate]
  /// By module: what satisfies it.
  let moveOns: [MoveOn]
  /// By module and assessment: the position of the one that comes first; `nil` for none.
  let predecessors: [[Int?]]
  /// By module: the tracks that exempt from it.
  let exemptions: [[Int]]
  let dependencies: GateDependencies

  /// - Complexity: O(modules + conditions).
  public init(_ curriculum: Curriculum, published: Instant? = nil) {
    self.curriculum = curriculum
    self.published = published
    let names = NameResolution(curriculum)
    positions = names.modules
    stepPositions = names.steps
    trackPositions = names.tracks
    uses = curriculum.steps.map { step in
      step.uses.compactMap { use in
        names.modules[use.module].map {
          Use(module: $0, isRequired: use.isRequired, track: names.requirement(for: use.track))
        }
      }
    }
    var usesOfModule = [[(step: Int, use: Use)]](repeating: [], count: curriculum.modules.count)
    for (step, uses) in uses.enumerated() {
      for use in uses { usesOfModule[use.module].append((step, use)) }
    }
    self.usesOfModule = usesOfModule
    let gates = names.gates()
    self.gates = gates
    moveOns = curriculum.modules.map { names.moveOn(of: $0) }
    predecessors = curriculum.modules.map { module in
      module.assessments.map { assessment in
        assessment.after.flatMap { after in module.assessments.firstIndex { $0.id == after } }
      }
    }
    exemptions = curriculum.modules.map { $0.exemptions.compactMap { names.tracks[$0.track] } }
    dependencies = GateDependencies(
      gates: gates,
      uses: uses.map { $0.map(\.module) }
    )
  }

  public var modules: [Module] { curriculum.modules }
  public func module(_ id: ModuleID) -> Module? { positions[id].map { modules[$0] } }

  /// The first step that uses the module.
  public func step(of module: ModuleID) -> StepID? {
    guard let position = positions[module], let first = usesOfModule[position].first else {
      return nil
    }
    return curriculum.steps[first.step].id
  }
}
