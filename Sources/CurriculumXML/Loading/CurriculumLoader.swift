public import CurriculumModel
public import Diagnostics

/// Turns a curriculum's files into a `Curriculum`, with every finding of every file at once.
///
/// The semantic rules are the caller's next step; an error here means "don't publish".
public struct CurriculumLoader: Sendable {
  public var limits: XMLLimits
  /// Configurations of assessors that are not in here are kept as they are and not checked.
  public var assessorSchemas: [AssessorSchema]
  /// Folders that libraries may stand in besides the one around the curriculum's.
  public var allowedLibraries: [String]

  public init(
    limits: XMLLimits = XMLLimits(),
    assessorSchemas: [AssessorSchema] = [],
    allowedLibraries: [String] = []
  ) {
    self.limits = limits
    self.assessorSchemas = assessorSchemas
    self.allowedLibraries = allowedLibraries
  }

  /// Parses, validates and decodes; never throws for bad input.
  ///
  /// Modules stand in the order of their first use. Findings follow the files: `curriculum.xml`,
  /// then the modules in that order, each from top to bottom.
  /// - Parameter validating: `false` skips the schemas, for files that were published before.
  /// - Complexity: O(bytes); one file's tree is in memory at a time.
  public func load(_ files: CurriculumFiles, validating: Bool = true) -> LoadResult {
    LibXML2.quietly {
      let loading = CurriculumLoading(
        files: files,
        documents: DocumentLoading(
          limits: limits,
          schemas: validating ? DocumentSchemas(assessorSchemas) : nil
        ),
        limits: limits,
        isValidating: validating
      )
      return loading.run()
    }
  }
}

/// What loading a curriculum gave.
public struct LoadResult: Hashable, Sendable {
  /// As much as could be read; `nil` when `curriculum.xml` itself could not.
  ///
  /// Beside errors it may lack parts of what they are about, whole modules too.
  public var curriculum: Curriculum?
  public var diagnostics: [Diagnostic]
  /// The modules that have a file, used or not, broken or not, ordered by id.
  public var availableModules: [ModuleID]

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  public init(
    curriculum: Curriculum?,
    diagnostics: [Diagnostic],
    availableModules: [ModuleID]
  ) {
    self.curriculum = curriculum
    self.diagnostics = diagnostics
    self.availableModules = availableModules
  }
}
