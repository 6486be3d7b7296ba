/// A table from one value to another.
///
/// - Source: QTI 3.0, matchTable and interpolationTable.
public struct LookupTable: Sendable {
  struct Row: Sendable {
    var source: Double
    var target: Value
    /// For interpolation: whether a source equal to the row's belongs to it.
    var includesBoundary: Bool
  }

  /// Whether a row counts from its source value upwards; else it counts for that value alone.
  var interpolates: Bool
  /// In document order, which is descending for interpolation.
  var rows: [Row]
  var defaultValue: Value

  /// Where a target can lie; no target at all counts as nothing.
  var span: Span {
    (rows.map(\.target) + [defaultValue]).reduce(Span(0)) { span, target in
      target.isNull ? span : span.joined(target.number.map { Span($0) } ?? .everything)
    }
  }

  /// The target for a number, and the default for NULL and for what no row covers.
  ///
  /// - Complexity: O(rows).
  func target(for source: Double?) -> Value {
    guard let source else { return defaultValue }
    let row = rows.first { row in
      interpolates
        ? row.includesBoundary ? source >= row.source : source > row.source
        : source == row.source
    }
    return row?.target ?? defaultValue
  }
}
