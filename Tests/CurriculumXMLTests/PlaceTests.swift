import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

@Suite("The place of every element")
struct PlaceTests {
  /// The place of the first `<source>`, by counting.
  static func expected(in text: String) -> (line: Int, column: Int) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let marker = Array("<sample".utf8)
    var line = 1
    var column = 1
    for index in bytes.indices {
      if bytes[index...].starts(with: marker) { break }
      column += 1
      if bytes[index] == 10 { (line, column) = (line + 1, 1) }
    }
    return (line, column)
  }

  static let variants: [(name: String, prefix: String, replace: String, with: String)] = [
    ("as it is", "", "xyz", ""),
    ("byte order mark", "\u{FEFF}", "xyz", ""),
    ("carriage returns", "", "\n", "\r\n"),
    ("tabs", "", "  ", "\t"),
    ("tags over several lines", "", " id=", "\n   id="),
    ("comment with a tag", "", "<sample", "<!-- <sam ple> --><sample"),
    ("CDATA with a tag", "", "Formulir", "<![CDATA[ <sam ]]> é"),
    ("instruction with a tag", "", "<assessment ", "<?do <this> ?><assessment "),
    ("long text", "", "Nomor", String(repeating: "kata é ", count: 40_000)),
    ("many lines", "", "Nomor", String(repeating: "kata\n", count: 90_000)),
    ("long attribute", "", "kind=\"nib\"", "kind=\"\(String(repeating: "> é", count: 30_000))\""),
    ("tag behind others", "", "    <sample", "<sample"),
  ]

  @Test(arguments: variants.indices)
  func `is where its start tag begins`(index: Int) throws {
    let variant = Self.variants[index]
    let text =
      variant.prefix + SampleDocuments.module.replacing(variant.replace, with: variant.with)
    let result = SampleDocuments.load(module: text)
    #expect(result.diagnostics == [], "\(variant.name)")
    let assessment = try #require(result.curriculum?.modules.first?.assessments.first)
    let place = try #require(assessment.configuration?.origin.location)
    let (line, column) = Self.expected(in: text)
    if !variant.name.hasPrefix("comment") { #expect(place.line == line, "\(variant.name)") }
    #expect(place.column == column, "\(variant.name): \(place)")
  }
}
