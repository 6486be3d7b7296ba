public import CurriculumModel

extension Office {
  /// The module of that id, from the highest version that has it.
  /// - Throws: `ProgrammeError.notFound` with the name most like it.
  public func module(named name: String) throws -> Module {
    try read { try module(named: name, in: $0) }
  }
}
