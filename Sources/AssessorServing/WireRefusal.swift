import OrderedJSON

/// Why a request gets an error instead of a result.
///
/// - Source: JSON-RPC 2.0, section 5.1, for -32700 to -32600; those above -32100 are the protocol's own.
struct WireRefusal: Error, Hashable {
  var code: Int
  var message: String
  var data: JSONValue?

  static func noJSON(at column: Int) -> WireRefusal {
    WireRefusal(code: -32700, message: "the line is no JSON at byte \(column)")
  }
  static let noRequest = WireRefusal(
    code: -32600,
    message: "expected an object with \"jsonrpc\":\"2.0\", an integer id and a method"
  )
  static let unknownMethod = WireRefusal(code: -32601, message: "no such method")
  static func badParams(_ what: String) -> WireRefusal {
    WireRefusal(code: -32602, message: what)
  }
  static let wrongVersion = WireRefusal(
    code: -32001,
    message: "it speaks version \(ServedAssessor.protocolVersion) of the protocol only",
    data: .object([.init("supported", .array([.integer(ServedAssessor.protocolVersion)]))])
  )
  static let notGreeted = WireRefusal(code: -32002, message: "expected `initialize` first")
  static func fault(_ cause: String, isRetryable: Bool) -> WireRefusal {
    WireRefusal(
      code: -32000,
      message: cause,
      data: .object([.init("retryable", .bool(isRetryable))])
    )
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .integer(code)), .init("message", .string(message)),
    ]
    if let data { members.append(.init("data", data)) }
    return .object(members)
  }
}
