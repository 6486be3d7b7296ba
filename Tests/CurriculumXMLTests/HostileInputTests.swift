import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var finding: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ finding: String) {
      self.init(name, bytes: Array(text.utf8), finding)
    }

    init(_ name: String, bytes: [UInt8], _ finding: String) {
      self.name = name
      self.bytes = bytes
      self.finding = finding
    }
  }

  static let module = SampleDocuments.module
  static let laughs = (1...20).map {
    "<!ENTITY l\($0) \"" + String(repeating: "&l\($0 - 1);", count: 10) + "\">"
  }.joined()

  static let rows: [Row] = [
    Row(
      "external entity",
      "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<m>&x;</m>",
      "1:1 XML002"
    ),
    Row(
      "external DTD",
      "<?xml version=\"1.0\"?>\n  <!DOCTYPE m SYSTEM \"a.dtd\"><m/>",
      "2:3 XML002"
    ),
    Row(
      "parameter entity",
      "<!DOCTYPE m [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><m/>",
      "1:1 XML002"
    ),
    Row("billion laughs", "<!DOCTYPE m [<!ENTITY l0 \"ha\">\(laughs)]><m>&l20;</m>", "1:1 XML002"),
    Row(
      "quadratic blow-up",
      "<!DOCTYPE m [<!ENTITY a \"\(String(repeating: "a", count: 100_000))\">]><m>"
        + String(repeating: "&a;", count: 2_000) + "</m>",
      "1:1 XML002"
    ),
    Row(
      "deep nesting",
      String(repeating: "<a>", count: 100_000) + String(repeating: "</a>", count: 100_000),
      "1:193 XML007"
    ),
    Row("huge attribute", "<m a=\"\(String(repeating: "x", count: 9 << 20))\"/>", "1:1 XML006"),
    Row("truncated", String(module.prefix(300)), "5:35 XML001"),
    Row("NUL inside", module.replacing("Formulir", with: "For\0mulir"), "6:29 XML005"),
    Row("NUL behind", module + "\0<more/>", "15:10 XML005"),
    Row("invalid UTF-8", bytes: Array("<m>\n a".utf8) + [0xE9] + Array("</m>".utf8), "2:3 XML003"),
    Row("declared Latin 1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><m/>", "1:1 XML003"),
    Row("unknown encoding", "<?xml version=\"1.0\" encoding=\"klingon\"?><m/>", "1:39 XML003"),
    Row("UTF-16", bytes: [0xFF, 0xFE, 0x3C, 0x00, 0x6D, 0x00], "1:1 XML003"),
    Row("UTF-16 without a mark", bytes: [0x3C, 0x00, 0x6D, 0x00], "1:2 XML005"),
    Row("empty", "", "1:1 XML004"),
    Row("white space", " \n\n ", "1:1 XML004"),
    Row("not XML", "{\"module\": \"nib\"}", "1:1 XML004"),
    Row("two roots", "<m/><m/>", "1:5 XML001"),
    Row("an inclusion", include, "1:1 XSD007"),
    Row("undeclared prefix", "<p:m/>", "1:1 XML010"),
    Row("100,000 attributes", "<m>\n <a \(many(100_000) { "a\($0)='1'" })/></m>", "2:2 XML014"),
    Row("257 attributes", "<m \(many(257) { "a\($0) = \"<'>\"" })/>", "1:1 XML014"),
    Row("17 namespaces", "<m \(many(17) { "xmlns:a\($0)='u'" })/>", "1:1 XML014"),
    Row("256 attributes", "<m \(many(256) { "a\($0)='1'" })/>", "1:1 XSD007"),
    Row("attributes in a comment", "<!--<a \(many(300) { "a\($0)='1'" })>--><m/>", "1:2601 XSD007"),
    Row("a million references", "<m>\(many(1_000_000) { _ in "&#65;" })</m>", "1:1 XSD007"),
    Row("a million entities", "<m>\(many(1_000_000) { _ in "&x;" })</m>", "1:4 XML009"),
  ]

  private static func many(_ count: Int, _ part: (Int) -> String) -> String {
    (0..<count).map(part).joined(separator: " ")
  }

  static let include = """
    <i:include xmlns:i="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>
    """

  @Test(arguments: rows)
  func `is refused with one clear finding, fast`(row: Row) throws {
    let clock = ContinuousClock()
    var result: LoadResult?
    let time = clock.measure { result = SampleDocuments.load(module: row.bytes) }
    let first = try #require(result?.diagnostics.first)
    #expect(first.brief == row.finding, "\(first)")
    #expect(first.location?.path == "modules/nib/module.xml")
    #expect(first.fix?.isEmpty == false)
    #expect(result?.curriculum?.modules.isEmpty == true)
    #expect(time < .seconds(5))
  }

  @Test func `limits are the caller's`() {
    let module = Array(Self.module.utf8)
    let short = SampleDocuments.load(module: module, limits: XMLLimits(maximumBytes: 500))
    let flat = SampleDocuments.load(module: module, limits: XMLLimits(maximumDepth: 3))
    #expect(short.diagnostics.map(\.brief) == ["1:1 XML006"])
    #expect(flat.diagnostics.map(\.brief) == ["8:7 XML007"])
  }

  @Test func `random changes of bytes never bring it down`() {
    let original = Array(Self.module.utf8)
    let loader = CurriculumLoader(assessorSchemas: [SampleDocuments.assessorSchema])
    var refused = 0
    for seed in 0..<4_000 {
      var random = SplitMix64(seed: UInt64(seed))
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &random)
        case 1: bytes.remove(at: index)
        case 2:
          bytes.insert(
            Array("<>&\"'/=!-[]? \u{0}".utf8).randomElement(using: &random) ?? 0,
            at: index
          )
        default: bytes.removeSubrange(index..<min(index + 20, bytes.count))
        }
      }
      let result = loader.load(SampleDocuments.files(module: bytes))
      if result.hasErrors { refused += 1 }
      #expect(
        result.hasErrors || result.curriculum?.modules.count == 1,
        "seed \(seed): neither a module nor an error"
      )
      for finding in result.diagnostics {
        #expect((finding.location?.line ?? 0) >= 1, "seed \(seed): \(finding)")
      }
    }
    #expect(refused > 2_000)
  }
}
