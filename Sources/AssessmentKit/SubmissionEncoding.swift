public import OrderedJSON

/// Submissions as JSON, canonical: fields stand in the order of their names' bytes.
///
/// Submissions typed with the same bytes give the same bytes and one digest; an accented letter
/// typed in two ways stays two, since nothing that was handed in is rewritten.
extension Submission {
  public var json: JSONValue {
    let names = fields.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return .object([
      .init("v", 1),
      .init("fields", .object(names.map { .init($0, .string(fields[$0] ?? "")) })),
      .init("files", .array(files.map(\.json))),
    ])
  }

  /// - Throws: `JSONShapeError` for another shape and for a version above 1.
  public init(json: JSONValue) throws(JSONShapeError) {
    try json.requireVersion(1)
    var fields: [String: String] = [:]
    for member in json["fields"]?.members ?? [] {
      guard let text = member.value.string else {
        throw JSONShapeError(
          name: member.name,
          expected: "a string",
          found: member.value.phrase
        )
      }
      fields[member.name] = text
    }
    self.init(fields: fields, files: try json.decodeAll("files", File.init(json:)))
  }
}

extension Submission.File {
  var json: JSONValue {
    .object([
      .init("name", .string(name)), .init("sha256", .string(sha256)), .init("size", .integer(size)),
    ])
  }

  init(json: JSONValue) throws(JSONShapeError) {
    self.init(
      name: try json.string("name"),
      sha256: try json.string("sha256"),
      size: try json.integer("size")
    )
  }
}
