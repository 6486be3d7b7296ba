/// What a curriculum's rules must know of a module to look at all modules together.
///
/// Some tens of bytes, so that ten thousand modules fit into memory while each is read and dropped.
public struct ModuleOutline: Hashable, Sendable {
  public var id: ModuleID
  public var prerequisites: Condition?
  public var origin: Origin

  public init(_ module: Module) {
    id = module.id
    prerequisites = module.prerequisites
    origin = module.origin
  }
}
