import Diagnostics
import Foundation
import Programme
import Testing

/// Packages of QTI become one quiz.
@Suite struct `A package of questions` {
  private static let namespace = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"

  private static func item(_ name: String, _ body: String = "") -> String {
    """
    <qti-assessment-item xmlns="\(namespace)" identifier="\(name)" title="\(name)" adaptive="false" time-dependent="false">
    <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
    <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
    <qti-item-body>\(body)<qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-simple-choice identifier="A">A</qti-simple-choice></qti-choice-interaction></qti-item-body>
    <qti-response-processing template="match_correct"/></qti-assessment-item>
    """
  }

  private static func manifest(_ resources: [(type: String, href: String)]) -> String {
    let listed = resources.enumerated().map {
      "<resource identifier=\"r\($0)\" type=\"\($1.type)\" href=\"\($1.href)\"><file href=\"\($1.href)\"/></resource>"
    }
    return """
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m"><organizations/>
      <resources>\(listed.joined())</resources></manifest>
      """
  }

  private static let test = """
    <qti-assessment-test xmlns="\(namespace)" identifier="t" title="t"><qti-test-part identifier="p"><qti-assessment-section identifier="s">
    <qti-assessment-item-ref identifier="one" href="../items/first.xml"/><qti-assessment-item-ref identifier="two" href="../bank/first.xml"/>
    </qti-assessment-section></qti-test-part></qti-assessment-test>
    """

  private static func written(_ files: [String: String]) throws -> (
    importing: QuestionImporting, text: String, pictures: [String]
  ) {
    let folder = FileManager.default.temporaryDirectory.path + "/okoce-package-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in files {
      let path = URL(filePath: folder + "/" + name)
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: path, atomically: true, encoding: .utf8)
    }
    let importing = try QuestionImporting(from: folder)
    var (bytes, pictures): ([UInt8], [String]) = ([], [])
    if importing.count > 0 {
      try importing.write(
        passing: "0.7",
        picture: { path, _ in pictures.append(path) },
        { bytes += $0 }
      )
    }
    return (importing, String(decoding: bytes, as: UTF8.self), pictures)
  }

  @Test func `brings its items over, and their pictures`() throws {
    let (importing, text, pictures) = try Self.written([
      "imsmanifest.xml": Self.manifest([
        ("imsqti_item_xmlv3p0", "items/first.xml"), ("imsqti_item_xmlv3p0", "other.xml"),
      ]),
      "items/first.xml": Self.item("q1", "<img src=\"../img/a.png\" alt=\"peta\"/>"),
      "other.xml": Self.item("q2"), "img/a.png": "PNG",
    ])
    #expect(importing.findings == [])
    #expect(importing.count == 2)
    #expect(text.contains("identifier=\"q1\"") && text.contains("identifier=\"q2\""))
    #expect(pictures == ["pictures/q1-a.png"])
    #expect(text.contains("src=\"pictures/q1-a.png\""))
  }

  @Test func `keeps the test in front, and items of one file name apart`() throws {
    let (importing, text, _) = try Self.written([
      "imsmanifest.xml": Self.manifest([("imsqti_test_xmlv3p0", "tests/t.xml")]),
      "tests/t.xml": Self.test, "items/first.xml": Self.item("a"), "bank/first.xml": Self.item("b"),
    ])
    #expect(importing.findings == [])
    #expect(importing.count == 2)
    #expect(text.contains("href=\"../items/first.xml\"") && text.contains("identifier=\"b\""))
  }

  @Test func `names what leads out of it or isn't there`() throws {
    for href in ["../secret.xml", "/etc/passwd", "file:///etc/passwd", "missing.xml"] {
      let (importing, _, _) = try Self.written([
        "imsmanifest.xml": Self.manifest([("imsqti_item_xmlv2p2", href)])
      ])
      #expect(importing.count == 0)
      #expect(importing.findings.map(\.code.rawValue) == ["QIM010"], "\(href)")
    }
  }
}
