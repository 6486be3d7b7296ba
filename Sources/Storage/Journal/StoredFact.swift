import OrderedJSON

/// A fact of a stream as the journal keeps it: a kind that is stable for ever, and JSON members.
protocol StoredFact: Hashable, Sendable {
  /// The stable name of this fact's kind.
  var kind: String { get }
  /// Everything but the kind and `v`, in a fixed order.
  var members: [JSONValue.Member] { get }
  init(kind: String, payload: JSONValue) throws(PayloadError)
}

extension StoredFact {
  /// Everything but the kind, as compact JSON.
  var payload: [UInt8] {
    JSONValue.object([.init("v", .integer(EventFormat.version))] + members).bytes()
  }
}
