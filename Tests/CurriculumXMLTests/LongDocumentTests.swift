import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

/// A document of many like elements gives the same as one that is parsed whole.
@Suite struct `A long document` {
  static let sound = [
    "<quiz><q/><q a=\"1>2\">x</q></quiz>",
    "<?xml version=\"1.0\"?>\n<!-- <q> -->\n<quiz>\n  <q><![CDATA[</q><q>]]></q>\n<!-- </quiz> --><q\n a='\"'/>\n</quiz>\n",
    "<quiz xmlns=\"urn:x\"><q/></quiz>", "<quiz/>", "<quiz><q>é &amp; &#233;</q></quiz>",
  ]

  @Test(arguments: sound) func `gives each element at its place`(text: String) throws {
    let (document, findings) = LongDocument.parse(Array(text.utf8), path: "q.xml", limit: 1_000)
    #expect(findings == [])
    var found: [MarkupElement] = []
    let read = try #require(document)
    read.eachElement { found.append($0) }
    let whole = try #require(MarkupLoader.root(of: Array(text.utf8), path: "q.xml"))
    #expect(found == whole.elements)
    #expect(found.map(\.origin.location) == whole.elements.map(\.origin.location))
  }

  static let unsound = [
    "<quiz><q></quiz>", "<quiz><q/></quizz>", "<quiz><q>", "<quiz>\n<q>&bogus;</q></quiz>", "",
    "<!DOCTYPE quiz><quiz/>", "<quiz/><quiz/>", "<quiz><q a=1/></quiz>",
    "<quiz>\n<q a='<'/></quiz>",
  ]

  @Test(arguments: unsound) func `names what keeps it from being XML`(text: String) {
    let (document, findings) = LongDocument.parse(Array(text.utf8), path: "q.xml", limit: 1_000)
    #expect(document == nil)
    #expect(findings.contains { $0.severity == .error })
  }
}
