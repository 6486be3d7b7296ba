import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

@Suite("The canonical layout")
struct FormatTests {
  static func format(_ text: String) -> String? {
    CurriculumWriter().format(Array(text.utf8), path: "a.xml").bytes
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `comments, empty lines and an assessor's own text stay; the rest is laid out`() {
    let untidy = """
      <!-- head -->
      <c:module  xmlns:c="urn:okoce:curriculum:1" version="1.0.0"
         id="nib"><c:title xml:lang="id">Nomor
         Induk</c:title> <!-- behind -->


      <c:assessment assessor="x" id="a"><c:title xml:lang="id">A &amp; B</c:title>
      <y:x xmlns:y="urn:x"><y:p>two  spaces</y:p><y:q/></y:x></c:assessment>
      <!-- above -->
      <c:moveOn><c:allOf/></c:moveOn></c:module>
      """
    let tidy = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- head -->
      <module xmlns="urn:okoce:curriculum:1" id="nib" version="1.0.0">
        <title xml:lang="id">Nomor Induk</title> <!-- behind -->

        <assessment id="a" assessor="x">
          <title xml:lang="id">A &amp; B</title>
          <y:x xmlns:y="urn:x">
            <y:p>two  spaces</y:p>
            <y:q/>
          </y:x>
        </assessment>
        <!-- above -->
        <moveOn>
          <allOf/>
        </moveOn>
      </module>

      """
    #expect(Self.format(untidy) == tidy)
    #expect(Self.format(tidy) == tidy)
  }

  @Test func `long text is wrapped, and only once`() throws {
    let words = (1...60).map { "word\($0)" }.joined(separator: " ")
    let module = SampleDocuments.module.replacing("Formulir", with: words)
    let once = try #require(Self.format(module))
    #expect(once.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(Self.format(once) == once)
    let title = SampleDocuments.load(module: once).curriculum?.modules.first?.assessments.first?
      .title
    #expect(title?.text(in: "id") == words)
  }

  @Test func `laying out changes nothing that a document says`() throws {
    let formatted = try #require(Self.format(SampleDocuments.module))
    let before = SampleDocuments.load(module: SampleDocuments.module)
    let after = SampleDocuments.load(module: formatted)
    #expect(after.diagnostics == [])
    #expect(before.curriculum == after.curriculum)
  }

  @Test func `what is not well-formed is refused`() {
    let result = CurriculumWriter().format(Array("<a>".utf8), path: "a.xml")
    #expect(result.bytes == nil)
    #expect(result.diagnostics.map(\.code) == ["XML001"])
  }
}
