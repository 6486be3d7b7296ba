/// One version of a programme's way: its steps in order, and the modules they use.
public struct Curriculum: Hashable, Sendable {
  /// Which steps may be taken when.
  public enum Order: String, Hashable, Sendable {
    /// A step opens once every step before it is satisfied (the rule of 2018).
    case sequential
    /// A step opens by its own `availability` alone (the rule of 2020).
    case free
  }

  public var id: CurriculumID
  public var version: String
  public var title: LocalizedText
  public var summary: LocalizedText
  public var order: Order
  public var tracks: [Track]
  public var parameters: [Parameter]
  /// In the programme's order.
  public var steps: [Step]
  /// Every module that a step uses, each once, ordered by first use; a use whose module was not
  /// found has none here.
  public var modules: [Module]
  public var origin: Origin

  public init(
    id: CurriculumID,
    version: String,
    title: LocalizedText,
    summary: LocalizedText = LocalizedText(),
    order: Order,
    tracks: [Track] = [],
    parameters: [Parameter] = [],
    steps: [Step],
    modules: [Module],
    origin: Origin = .unknown
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.summary = summary
    self.order = order
    self.tracks = tracks
    self.parameters = parameters
    self.steps = steps
    self.modules = modules
    self.origin = origin
  }

  /// - Complexity: O(modules); evaluation works on an index instead.
  public func module(_ id: ModuleID) -> Module? { modules.first { $0.id == id } }
}

/// One of the seven; the id is stable, the label may differ from office to office.
public struct Step: Hashable, Sendable {
  public var id: StepID
  /// What offices call it, such as `P4`.
  public var label: String
  public var title: LocalizedText
  /// What must be reached before this step opens, beside the curriculum's order.
  public var availability: Condition?
  public var uses: [ModuleUse]
  public var origin: Origin

  public init(
    id: StepID,
    label: String,
    title: LocalizedText,
    availability: Condition? = nil,
    uses: [ModuleUse],
    origin: Origin = .unknown
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.availability = availability
    self.uses = uses
    self.origin = origin
  }
}

/// A step's use of a module: who must take it, and what this curriculum asks beforehand.
public struct ModuleUse: Hashable, Sendable {
  public var module: ModuleID
  /// Optional modules never hold a step open.
  ///
  /// A step without any required module that applies is
  /// satisfied by any one of its modules.
  public var isRequired: Bool
  /// Only for participants on this track; for others the module does not apply and never blocks.
  public var track: TrackID?
  /// Asked for by this curriculum, beside the module's own prerequisites.
  public var prerequisites: Condition?
  public var origin: Origin

  public init(
    module: ModuleID,
    isRequired: Bool = true,
    track: TrackID? = nil,
    prerequisites: Condition? = nil,
    origin: Origin = .unknown
  ) {
    self.module = module
    self.isRequired = isRequired
    self.track = track
    self.prerequisites = prerequisites
    self.origin = origin
  }
}

/// A kind of participant that changes what applies: `existing-business`, `food`.
public struct Track: Hashable, Sendable {
  public var id: TrackID
  public var title: LocalizedText
  public var origin: Origin

  public init(id: TrackID, title: LocalizedText, origin: Origin = .unknown) {
    self.id = id
    self.title = title
    self.origin = origin
  }
}
