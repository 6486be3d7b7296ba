/// What kind of thing one value is.
///
/// - Source: 1EdTech QTI 3.0 Assessment, Section and Item model, BaseTypeEnum.
public enum BaseType: String, Hashable, Sendable, CaseIterable {
  case identifier, boolean, integer, float, string, point, pair, directedPair, duration, file, uri
  case intOrIdentifier
}

/// How many values a variable holds, and whether their order counts.
///
/// - Source: QTI 3.0, CardinalityEnum.
public enum Cardinality: String, Hashable, Sendable, CaseIterable {
  case single, multiple, ordered, record
}
