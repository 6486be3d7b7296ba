import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

@Suite("A module with one thing wrong")
struct BrokenModuleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var replace: String
    var with: String
    var finding: String
    var words: String
    var testDescription: String { "\(replace) → \(with)" }

    init(_ replace: String, _ with: String, _ finding: String, _ words: String) {
      self.replace = replace
      self.with = with
      self.finding = finding
      self.words = words
    }
  }

  static let rows: [Row] = [
    Row("id=\"nib\"", "id=\"NIB\"", "1:1 XSD005", "id=\"NIB\" is not valid; expected is a name"),
    Row("1.0.0", "1.0", "1:1 XSD005", "such as 1.0.0"),
    Row("P5Y", "P0Y", "1:1 XSD005", "a period longer than nothing"),
    Row("P5Y", "5 years", "1:1 XSD005", "a period such as P5Y"),
    Row("validFor", "valid", "1:1 XSD003", "<module> has no attribute 'valid'"),
    Row("\"40\"", "\"501\"", "4:3 XSD005", "a number of at most 500"),
    Row("\"40\"", "\"many\"", "4:3 XSD005", "a whole number"),
    Row(" size=\"40\"", "", "4:3 XSD004", "<class> lacks the attribute 'size'"),
    Row("\"0.7\"", "\"1.7\"", "5:3 XSD005", "a number of at most 1"),
    Row("<title xml:lang=\"en\"", "<title", "3:3 XSD004", "lacks the attribute"),
    Row("lang=\"en\"", "lang=\"id\"", "3:3 XSD006", "'id' is used twice"),
    Row("lang=\"en\"", "lang=\"\"", "3:3 XSD005", "a language tag"),
    Row("Formulir", " ", "6:5 XSD005", "a text that is not empty"),
    Row("<moveOn>", "<moveon>", "13:3 XML001", "mismatch"),
    Row("Synthetic", "A &nbsp; B", "14:13 XML009", "nbsp"),
    Row("Synthetic", "A & B", "14:14 XML001", "not well-formed"),
    Row("<source>", "stray <source>", "1:1 XSD008", "may not stand in it"),
    Row("times=\"3\" ", "", "12:5 XSD010", "every=\"...\" but no times"),
    Row("passed assessment", "pased assessment", "12:5 XSD001", "<pased> is not expected here"),
    Row("kind=\"nib\"", "", "7:5 XSD004", "<sample> lacks the attribute 'kind'"),
    Row("name=\"a\"", "nam=\"a\"", "8:7 XSD003", "<field> has no attribute 'nam'"),
    Row(
      "xmlns=\"urn:okoce:assessor:sample:1\"",
      "xmlns=\"urn:other\"",
      "7:5 XSD012",
      "expects 'urn:okoce:assessor:sample:1'"
    ),
    Row("id=\"nib\"", "id=\"nob\"", "1:1 XSD011", "has the id 'nob'"),
    Row(
      "xmlns=\"urn:okoce:curriculum:1\"",
      "xmlns=\"urn:okoce:curriculum:2\"",
      "1:1 XSD007",
      "urn:okoce:curriculum:2"
    ),
    Row("</module>", "", "15:1 XML001", "Premature end"),
    Row("<source>", "<x:source>", "14:3 XML010", "prefix x"),
  ]

  @Test(arguments: rows)
  func `gets that finding first, at its place, with a fix`(row: Row) throws {
    let broken = SampleDocuments.module.replacing(row.replace, with: row.with, maxReplacements: 1)
    try #require(broken != SampleDocuments.module)
    let result = SampleDocuments.load(module: broken)
    let first = try #require(result.diagnostics.first)
    #expect(result.hasErrors)
    #expect(first.brief == row.finding, "\(result.diagnostics)")
    #expect(first.message.contains(row.words), "\(first.message)")
    #expect(first.fix?.isEmpty == false)
    #expect(!first.message.contains("{urn"))
  }

  @Test func `a slip in an element's name gets the name that was meant`() throws {
    let broken = SampleDocuments.module.replacing("passed assessment", with: "pased assessment")
    let first = try #require(SampleDocuments.load(module: broken).diagnostics.first)
    #expect(first.fix == "did you mean <passed>?")
  }

  @Test func `nothing is found in a sound module`() {
    let result = SampleDocuments.load(module: SampleDocuments.module)
    #expect(result.diagnostics == [])
    #expect(result.curriculum?.modules.first?.id == "nib")
  }
}
