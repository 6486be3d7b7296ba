import CurriculumModel
public import OrderedJSON

extension Rubric {
  public var json: JSONValue {
    .object([
      .init("passMark", .number(passMark)), .init("criteria", .array(criteria.map(\.json))),
    ])
  }

  /// - Throws: `JSONShapeError` for another shape.
  public init(json: JSONValue) throws(JSONShapeError) {
    self.init(
      criteria: try json.decodeAll("criteria", Criterion.init(json:)),
      passMark: try json.number("passMark")
    )
  }
}

extension Rubric.Criterion {
  var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("title", title.json), .init("weight", .number(weight)),
      .init("levels", .array(levels.map(\.json))),
    ])
  }

  init(json: JSONValue) throws(JSONShapeError) {
    self.init(
      id: try json.string("id"),
      title: try LocalizedText(json: try json.member("title")),
      weight: try json.number("weight"),
      levels: try json.decodeAll("levels", Rubric.Level.init(json:))
    )
  }
}

extension Rubric.Level {
  var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("title", title.json), .init("points", .number(points)),
    ])
  }

  init(json: JSONValue) throws(JSONShapeError) {
    self.init(
      id: try json.string("id"),
      title: try LocalizedText(json: try json.member("title")),
      points: try json.number("points")
    )
  }
}
