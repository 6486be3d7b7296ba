extension Value {
  /// The value as a variable of that type holds it, which is where numbers, texts and single
  /// values in containers find their declared shape.
  ///
  /// What can't be brought into shape without loss stays as it is, so that no score changes
  /// silently: 2.5 in an integer remains 2.5.
  func held(as type: BaseType?, _ cardinality: Cardinality) -> Value {
    switch (self, cardinality) {
    case (.null, _), (.record, _): self
    case (_, .single): scalar.map { .single($0.held(as: type)) } ?? self
    case (_, .multiple): .multiple(members.map { $0.held(as: type) })
    case (_, .ordered): .ordered(members.map { $0.held(as: type) })
    case (_, .record): self
    }
  }
}

extension Scalar {
  fileprivate func held(as type: BaseType?) -> Scalar {
    guard let type, type != baseType else { return self }
    switch (self, type) {
    case (.integer(let value), .float): return .float(Double(value))
    case (.float(let value), .integer): return Int(exactly: value).map { .integer($0) } ?? self
    case (.text(let text, _), .identifier), (.text(let text, _), .string),
      (.text(let text, _), .uri), (.text(let text, _), .file):
      return .text(text, type)
    case (.text(let text, _), _): return Scalar(text, as: type) ?? self
    case (.integer, .string), (.float, .string), (.boolean, .string):
      return .text(written, .string)
    default: return self
    }
  }
}
