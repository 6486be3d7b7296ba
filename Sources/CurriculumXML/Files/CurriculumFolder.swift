public import CurriculumModel
public import Diagnostics

/// A curriculum's folder: `curriculum.xml` and the files of every module it uses.
///
/// A module is taken from `modules/<id>/module.xml`, else from the libraries in the order written.
public struct CurriculumFolder: Sendable {
  /// How much of the modules stays in memory once they were examined.
  public enum Keeping: Sendable {
    /// Every module and every byte: to publish, show or compare.
    case everything
    /// Outlines alone: enough for every finding.
    case outlines
  }

  /// A module right after it was read; those who examine it see no other.
  public struct Examined {
    public var module: Module
    /// The curriculum's own names, without any module.
    public var curriculum: CurriculumIndex
    /// Whether its file has errors, so that parts of it may be missing.
    public var hasErrors: Bool
  }

  /// The folder as findings name it.
  public var path: String
  public var loader: CurriculumLoader

  public init(_ path: String, loader: CurriculumLoader) {
    self.path = path.isEmpty ? "." : path
    self.loader = loader
  }

  /// Reads, validates, decodes and examines every file; never throws for bad input.
  ///
  /// A used module without a file is left to the semantic rules. Findings follow the files:
  /// `curriculum.xml`, the modules by first use, then the modules that nothing uses; they don't
  /// depend on the number of threads.
  /// - Parameter examine: called once for each module, on several threads at once and in no order.
  /// - Complexity: O(bytes); without keeping everything, O(modules) of memory.
  public func read(
    keeping: Keeping = .everything,
    examine: @escaping @Sendable (Examined) -> [Diagnostic] = { _ in [] }
  ) -> FolderContents {
    FolderReading(path: path, loader: loader, keeping: keeping).read(examine)
  }
}

/// What reading a curriculum's folder gave.
public struct FolderContents: Sendable {
  /// `nil` when `curriculum.xml` could not be read; with its modules only when all was kept.
  public var curriculum: Curriculum?
  /// Of the curriculum and the outlines of its modules; `nil` with `curriculum`.
  public var index: CurriculumIndex?
  /// `nil` unless all was kept and there is a `curriculum.xml`.
  public var files: CurriculumFiles?
  public var diagnostics: [Diagnostic] = []
  /// The modules that have a file, used or not, broken or not, ordered by id.
  public var availableModules: [ModuleID] = []
}
