import OrderedJSON

/// One line of an assessor, as far as the protocol gives it a meaning.
enum WireMessage {
  case answer(id: Int, result: JSONValue)
  case refusal(id: Int?, code: Int)
  /// Progress and whatever else need not be answered.
  case notification

  /// - Throws: a fault that says in what way the line is none; it never quotes the line.
  init(line: [UInt8]) throws(HostFault) {
    let json: JSONValue
    do throws(JSONParseError) {
      json = try JSONValue(parsing: line, maximumDepth: 64)
    } catch {
      // The parser's own words could repeat a byte or a name of what was written.
      throw HostFault(.noJSON, "a line of \(line.count) bytes is no JSON at byte \(error.column)")
    }
    guard json["jsonrpc"]?.string == "2.0" else {
      throw HostFault(.noMessage, "a line is \(json.phrase) without \"jsonrpc\":\"2.0\"")
    }
    let id = json["id"]
    guard json["method"] == nil else {
      guard id == nil else { throw HostFault(.asksHost) }
      self = .notification
      return
    }
    if let error = json["error"], json["result"] == nil {
      self = .refusal(id: id?.integer, code: error["code"]?.integer ?? 0)
    } else if let result = json["result"], json["error"] == nil, let id = id?.integer {
      self = .answer(id: id, result: result)
    } else {
      throw HostFault(.noMessage, "a line has neither a method nor an id with one result or error")
    }
  }
}
