/// What responses can be tried to find out how much an item can be worth.
struct ResponseHints: Sendable {
  /// Values that rules compare with, and texts that their patterns describe.
  var scalars: [Scalar] = []
  var areas: [Area] = []
}

/// The responses to try for one variable.
struct ResponseCandidates {
  var values: [Value]
  /// Whether there is no other valid response.
  var isComplete: Bool

  /// So many choices can be tried in every selection.
  private static let mostChoices = 10

  init(
    _ variable: VariableDeclaration,
    correct: Value,
    _ hints: ResponseHints,
    figures: [Double],
    _ limits: ResponseLimits?
  ) {
    var values: [Value] = [correct]
    var isComplete = false
    let keys = variable.mapping?.entries ?? []
    if let choices = limits?.choices.map({ $0.sorted() }) {
      let scalars = choices.compactMap { Scalar($0, as: variable.baseType ?? .identifier) }
      switch variable.cardinality {
      case .single:
        values += scalars.map { .single($0) }
        isComplete = true
      case .multiple where choices.count <= Self.mostChoices:
        values += (1..<(1 << scalars.count)).map { selection in
          .multiple(scalars.indices.filter { selection >> $0 & 1 == 1 }.map { scalars[$0] })
        }
        isComplete = true
      default: break
      }
    }
    if !isComplete {
      let scalars = Self.scalars(for: variable, hints, figures: figures) + keys.map(\.key)
      switch variable.cardinality {
      case .single: values += scalars.map { .single($0) }
      case .multiple, .ordered:
        values += [Self.best(of: keys, limits)] + scalars.map { .multiple([$0]) }
        let points = (variable.areaMapping?.entries ?? []).filter { $0.value > 0 }
          .sorted { $0.value > $1.value }.prefix(limits?.most ?? .max)
          .compactMap { $0.area.inner }
        values.append(.container(points, isOrdered: false))
      case .record: break
      }
    }
    var valid: [Value] = []
    for value in values where !value.isNull && limits?.breach(of: value) == nil {
      valid.append(value.held(as: variable.baseType, variable.cardinality))
    }
    self.values = valid + [.null]
    self.isComplete = isComplete
  }

  private static func scalars(
    for variable: VariableDeclaration,
    _ hints: ResponseHints,
    figures: [Double]
  ) -> [Scalar] {
    switch variable.baseType {
    case .integer, .float, .duration:
      let known = Set(hints.scalars.compactMap(\.number) + figures).sorted()
      // A bound itself, what lies between two, and what lies beyond them all.
      let between = zip(known, known.dropFirst()).map { ($0 + $1) / 2 }
      var beyond: [Double] = [0, 1]
      if let first = known.first, let last = known.last { beyond = [first - 1, last + 1] }
      let all: [Double] = known + between + beyond
      return all.compactMap { number -> Scalar? in
        switch variable.baseType {
        case .integer: return Int(exactly: number.rounded()).map { .integer($0) }
        case .duration: return .duration(number)
        default: return .float(number)
        }
      }
    case .boolean: return [.boolean(true), .boolean(false)]
    case .point:
      let areas = hints.areas + (variable.areaMapping?.entries ?? []).map(\.area)
      return areas.compactMap(\.inner)
    default:
      return hints.scalars.compactMap { scalar in
        scalar.baseType == variable.baseType
          ? scalar : scalar.text.flatMap { Scalar($0, as: variable.baseType ?? .string) }
      }
    }
  }

  /// The worthiest keys that fit together.
  private static func best(of entries: [Mapping.Entry], _ limits: ResponseLimits?) -> Value {
    var members: [Scalar] = []
    for entry in entries.filter({ $0.value > 0 }).sorted(by: { $0.value > $1.value }) {
      var limits = limits
      limits?.least = 0
      if limits?.breach(of: .multiple(members + [entry.key])) == nil { members.append(entry.key) }
    }
    return .container(members, isOrdered: false)
  }
}

extension Area {
  /// A point in it.
  fileprivate var inner: Scalar? {
    guard let (x, y) = middle else { return .point(x: 0, y: 0) }
    if contains(x: x, y: y) { return .point(x: x, y: y) }
    guard case .polygon(let corners) = self else { return nil }
    // Near a corner of a hollow shape some point lies inside.
    for index in corners.indices {
      let (one, other) = (corners[index], corners[(index + 2) % corners.count])
      let point = ((one.x + other.x) / 2, (one.y + other.y) / 2)
      if contains(x: point.0, y: point.1) { return .point(x: point.0, y: point.1) }
    }
    return nil
  }
}
