public import CurriculumModel
public import Diagnostics

/// An assessor's configuration that stands in a file of its own, outside any curriculum.
public enum AssessorConfiguration {
  /// The root element and every finding of the schema; no element beside an error.
  ///
  /// - Complexity: O(bytes).
  public static func read(
    _ bytes: [UInt8],
    path: String,
    schema: AssessorSchema
  ) -> (element: MarkupElement?, diagnostics: [Diagnostic]) {
    // Within the namespace the schema decides which element it is.
    let found = MarkupLoader.root(of: bytes, path: path)
    let isItsOwn = found?.namespace == schema.namespace
    let name = (isItsOwn ? found?.name : nil) ?? schema.assessor.rawValue
    let (element, findings) = MarkupLoader(
      root: name,
      namespace: schema.namespace,
      schema: schema.text
    ).load(bytes: bytes, path: path)
    return (findings.contains { $0.severity == .error } ? nil : element, findings)
  }
}
