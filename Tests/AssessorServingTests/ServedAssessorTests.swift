import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import OrderedJSON
import Testing

@testable import AssessorServing

@Suite("An assessor that is served") struct ServedAssessorTests {
  /// Passes with the digest it was shown, so that a test sees what reached it.
  struct Echo: Assessor {
    let descriptor = AssessorDescriptor(
      id: "echo",
      version: "1.2.3",
      namespace: "urn:okoce:assessor:echo:1",
      schema: "",
      title: LocalizedText(id: "Gema", en: "Echo")
    )

    func check(_ configuration: MarkupElement) -> [Diagnostic] {
      [Diagnostic(.warning, "ECH001", "seen \(configuration.name)", fix: "none")]
    }

    func fields(for configuration: MarkupElement) -> [SubmissionField] { [] }

    func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
      if request.submission.fields["fail"] != nil {
        throw AssessorFault(cause: "it can't", isRetryable: true)
      }
      let label = request.configuration.elements(named: "label").first
      let seen =
        "\(request.seed) \(request.today) \(request.history.count) "
        + "\(request.configuration["least"] ?? "-") \(label?.text ?? "-") "
        + "\(label?.attributes.first?.namespace ?? "-") \(request.contents.values.first?.count ?? 0) \(request.satisfied.map(\.rawValue).joined())"
      return Outcome(
        .passed,
        findings: [Finding(.valid, "echo", about: seen, id: "Ya.", en: "Yes.")]
      )
    }
  }

  static func served(greeted: Bool = true) -> ServedAssessor {
    var served = ServedAssessor(Echo()) { $0 == "/in/a" ? [1, 2, 3] : nil }
    if greeted {
      _ = served.answer(
        to: Array(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"versions":[1]}}"#.utf8)
      )
    }
    return served
  }

  static func answer(_ line: String, greeted: Bool = true) -> String? {
    var served = served(greeted: greeted)
    return served.answer(to: Array(line.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  static func assess(_ submission: String, v: String = "1", kind: String = "echo") -> String {
    #"{"jsonrpc":"2.0","id":7,"method":"assess","params":{"v":\#(v),"kind":"\#(kind)","#
      + #""configuration":{"name":"echo","attributes":{"least":"3"},"children":["#
      + #"{"name":"label","attributes":{"xml:lang":"id"},"children":["Isi"]}]},"#
      + #""submission":\#(submission),"history":[{"v":1,"verdict":"failed"}],"#
      + #""satisfied":["nib"],"today":"2026-03-07","seed":"18446744073709551615","future":[1]}}"#
  }

  static let refusals: [(String, Int)] = [
    ("noise", -32700), ("", -32700), ("{\"a\":NaN}", -32700),
    (String(repeating: "[", count: 70), -32700), ("[]", -32600), ("{}", -32600),
    (#"{"jsonrpc":"2.0","id":"x","method":"assess"}"#, -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"assess"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":"future"}"#, -32601),
    (assess("{}", v: "2"), -32001), (assess("{}", kind: "other"), -32602),
    (assess("[]"), -32602), (assess(#"{"fields":{"a":1}}"#), -32602),
    (assess(#"{"fields":{"fail":""}}"#), -32000),
    (assess(#"{"files":[{"name":"a","sha256":"0","size":1,"path":"/in/b"}]}"#), -32000),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"versions":[2]}}"#, -32001),
    (#"{"jsonrpc":"2.0","id":1,"method":"assess","params":{"v":1,"kind":"echo"}}"#, -32602),
  ]

  @Test(arguments: refusals)
  func `what can't be answered gets its error`(line: String, code: Int) throws {
    let answer = try #require(Self.answer(line))
    #expect(try JSONValue(parsing: Array(answer.utf8))["error"]?["code"]?.integer == code)
    #expect(answer.hasSuffix("\n"))
  }

  @Test func `bytes that are no UTF-8 are no JSON`() throws {
    var served = Self.served()
    let answer = served.answer(to: Array(#"{"jsonrpc":""#.utf8) + [0xFF, 0xFE]) ?? []
    #expect(String(decoding: answer, as: UTF8.self).contains("-32700"))
  }

  @Test func `nothing is judged before the greeting`() throws {
    let answer = try #require(Self.answer(Self.assess("{}"), greeted: false))
    #expect(answer.contains("-32002"))
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","method":"$/cancel","params":{"id":1}}"#,
    #"{"jsonrpc":"2.0","method":"future"}"#,
  ])
  func `a notification is never answered`(line: String) { #expect(Self.answer(line) == nil) }

  @Test func `a request arrives whole`() throws {
    let files = #"[{"name":"a","sha256":"00","size":3,"path":"/in/a"}]"#
    let answer = try #require(Self.answer(Self.assess(#"{"fields":{},"files":\#(files)}"#)))
    let seen =
      "18446744073709551615 2026-03-07 1 3 Isi http://www.w3.org/XML/1998/namespace 3 nib"
    #expect(answer.contains("\"id\":7,\"result\":{\"v\":1,\"verdict\":\"passed\""))
    #expect(answer.contains("\"reference\":\"\(seen)\""))
  }

  @Test func `one that can't be judged spoils no batch`() throws {
    let one = Self.assess(#"{"fields":{}}"#)
    let other = Self.assess(#"{"fields":{"fail":""}}"#)
    let requests = try [one, other, one].map { line in
      let message = try JSONValue(parsing: Array(line.utf8))
      return try #require(message["params"])
    }
    let batch = JSONValue.object([
      .init("jsonrpc", "2.0"), .init("id", 3), .init("method", "assess/batch"),
      .init("params", .object([.init("v", 1), .init("requests", .array(requests))])),
    ])
    let answer = try #require(Self.answer(batch.text()))
    let outcomes = try JSONValue(parsing: Array(answer.utf8))["result"]?["outcomes"]?.array
    let words = outcomes?.map {
      $0["verdict"]?.string ?? "\($0["error"]?["code"]?.integer ?? 0)"
    }
    #expect(words == ["passed", "-32000", "passed"])
  }

  @Test func `findings about a configuration cross whole`() throws {
    let line =
      #"{"jsonrpc":"2.0","id":2,"method":"config/validate","params":{"v":1,"kind":"echo","configuration":{"name":"echo"}}}"#
    let expected =
      #"{"diagnostics":[{"code":"ECH001","severity":"warning","message":"seen echo","fix":"none"}]}"#
    #expect(Self.answer(line)?.contains(expected) == true)
  }
}
