/// What an expression gives, as far as it is known without any response.
struct ValueType: Hashable, Sendable {
  /// `nil` where it isn't known.
  var base: BaseType?
  var cardinality: Cardinality

  init(_ base: BaseType?, _ cardinality: Cardinality = .single) {
    self.base = base
    self.cardinality = cardinality
  }

  /// What kinds of values can be equal to each other.
  enum Kind: String {
    case number, text, truth, point, pair
  }

  var isContainer: Bool { cardinality == .multiple || cardinality == .ordered }

  /// As findings name it: `multiple identifier`.
  var words: String {
    [cardinality.rawValue, base?.rawValue].compactMap { $0 }.joined(separator: " ")
  }
}

extension BaseType {
  /// `nil` for one that can be several.
  var kind: ValueType.Kind? {
    switch self {
    case .integer, .float, .duration: .number
    case .identifier, .string, .uri, .file: .text
    case .boolean: .truth
    case .point: .point
    case .pair, .directedPair: .pair
    case .intOrIdentifier: nil
    }
  }
}

/// What operators ask of their operands, and what they give.
///
/// Only what makes an expression NULL or false whatever is answered is refused.
/// - Source: QTI 3.0, section 6, the cardinality and base type of each expression's operands.
extension ItemReader {
  private static let ofOneNumber: Set<String> = [
    "subtract", "divide", "power", "integerdivide", "integermodulus", "mod", "integertofloat",
    "round", "truncate", "roundto", "lt", "lte", "gt", "gte", "durationlt", "durationgte",
    "equalrounded", "mathoperator",
  ]
  private static let ofNumbers: Set<String> = [
    "sum", "product", "max", "min", "gcd", "lcm", "mean", "samplevariance", "samplesd",
    "popvariance", "popsd", "statsoperator",
  ]
  private static let truths: Set<String> = [
    "lt", "lte", "gt", "gte", "durationlt", "durationgte", "equalrounded", "equal", "match", "not",
    "and", "or", "anyn", "isnull", "member", "contains", "inside", "stringmatch", "patternmatch",
    "istypeof",
  ]

  /// A finding for each operand that can't be what the operator needs.
  mutating func checkOperands(_ name: String, of element: ItemElement, _ operands: [Expression]) {
    let types = operands.map(\.type)
    switch name {
    case _ where Self.ofOneNumber.contains(name):
      // A container of one number counts as that number.
      for type in types { need(type, "one number", in: element) { $0.canBe(.number) } }
    case _ where Self.ofNumbers.contains(name):
      for type in types { need(type, "numbers", in: element) { $0.canBe(.number) } }
    case "match", "equal":
      guard types.count == 2, let left = types[0], let right = types[1] else { return }
      let isOneEach = left.isOne == right.isOne
      need(right, "a \(left.words), as the other operand is", in: element) {
        guard let kind = left.base?.kind else { return isOneEach }
        return $0.canBe(kind) && isOneEach
      }
    case "member", "delete":
      need(types.last ?? nil, "a container", in: element, \.isContainer)
    case "contains":
      // One value counts as a container of it, but nothing else is in one value.
      need(types.first ?? nil, "a container", in: element, \.isContainer)
    case "containersize", "index":
      need(types.first ?? nil, "a container", in: element, \.isContainer)
    case "inside": need(types.first ?? nil, "a point", in: element) { $0.canBe(.point) }
    default: return
    }
  }

  /// What the operator gives; `nil` where that isn't known.
  func type(of name: String, _ element: ItemElement, _ operands: [Expression]) -> ValueType? {
    let first = operands.first?.type
    switch name {
    case "variable", "correct", "default":
      guard let slot = element["identifier"].flatMap({ slot(of: $0.trimmingBlanks) }) else {
        return nil
      }
      return ValueType(variables[slot].baseType, variables[slot].cardinality)
    case "basevalue": return ValueType(element["baseType"].flatMap { BaseType(rawValue: $0) })
    case "mapresponse", "mapresponsepoint": return ValueType(.float)
    case "containersize": return ValueType(.integer)
    case "multiple": return ValueType(first?.base, .multiple)
    case "ordered", "repeat": return ValueType(first?.base, .ordered)
    case "delete": return operands.last?.type
    case "index", "random": return first.map { ValueType($0.base) }
    case _ where Self.truths.contains(name): return ValueType(.boolean)
    case _ where Self.ofOneNumber.contains(name) || Self.ofNumbers.contains(name):
      return ValueType(.float)
    default: return nil
    }
  }

  /// A finding for a value that its variable can't hold as a number.
  mutating func checkValue(_ type: ValueType?, for slot: Int, in element: ItemElement) {
    let variable = variables[slot]
    guard variable.baseType?.kind == .number, variable.cardinality == .single else { return }
    // A text may be a number.
    if type?.base == .string, type?.isOne == true { return }
    need(type, "one number, as '\(variable.identifier)' is", in: element) {
      $0.isOne && $0.canBe(.number)
    }
  }

  mutating func need(
    _ type: ValueType?,
    _ expected: String,
    in element: ItemElement,
    _ isMet: (ValueType) -> Bool
  ) {
    guard let type, !isMet(type) else { return }
    report(
      .operandType,
      "<\(element.writtenName)> is given a \(type.words); expected is \(expected)",
      at: element,
      fix: "give it \(expected)"
    )
  }
}

extension ValueType {
  fileprivate var isOne: Bool { cardinality == .single }

  fileprivate func canBe(_ kind: Kind) -> Bool {
    guard cardinality != .record else { return false }
    return base?.kind.map { $0 == kind } ?? true
  }
}
