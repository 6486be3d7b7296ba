public import CurriculumModel

/// The schema of one assessor's configuration, as the loader needs it.
public struct AssessorSchema: Hashable, Sendable {
  public var assessor: AssessorID
  /// The namespace of the configuration, `urn:okoce:assessor:<id>:1`.
  public var namespace: String
  /// The XSD 1.0, whole; it may import the xml namespace from any path that ends in `xml.xsd`.
  public var text: String

  public init(assessor: AssessorID, namespace: String, text: String) {
    self.assessor = assessor
    self.namespace = namespace
    self.text = text
  }
}
