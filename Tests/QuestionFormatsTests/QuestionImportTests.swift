import CurriculumModel
import CurriculumXML
import Diagnostics
import QTI
import QuestionFormats
import Testing

@Suite("Questions brought over from other programs")
struct QuestionImportTests {
  /// GIFT; responses by RESPONSE; the score it has to give.
  static let scored: [(String, Value, Double?)] = [
    ("Apa? {=ya ~tidak}", .single(.text("A", .identifier)), 1),
    ("Apa? {=ya ~tidak}", .single(.text("B", .identifier)), 0),
    (
      "Apa? {~%50%a ~%50%b ~%-100%c}",
      .multiple([.text("A", .identifier), .text("B", .identifier)]), 1
    ),
    (
      "Apa? {~%50%a ~%50%b ~%-100%c}",
      .multiple([.text("A", .identifier), .text("C", .identifier)]), 0
    ),
    ("Ibu kota? {=Jakarta =%50%Batavia}", .single(.text("jakarta", .string)), 1),
    ("Ibu kota? {=Jakarta =%50%Batavia}", .single(.text("Batavia", .string)), 0.5),
    ("Benar? {T}", .single(.text("A", .identifier)), 1),
    ("Benar? {FALSE}", .single(.text("A", .identifier)), 0),
    ("Pi? {#3.14:0.01}", .single(.float(3.145)), 1),
    ("Pi? {#3.14:0.01}", .single(.float(3.2)), 0),
    ("Tahun? {#=1945:0 =%50%1945:5}", .single(.float(1947)), 0.5),
    (
      "Cocokkan {=kucing -> meong =sapi -> moo}",
      .multiple([
        .directedPair(source: "L1", destination: "R1"),
        .directedPair(source: "L2", destination: "R2"),
      ]), 1
    ),
    (
      "Cocokkan {=kucing -> meong =sapi -> moo}",
      .multiple([.directedPair(source: "L1", destination: "R1")]), 0.5
    ),
    ("Menu? {~File->Open =Edit->Copy}", .single(.text("B", .identifier)), 1),
    ("Menu? {~File->Open =Edit->Copy}", .single(.text("A", .identifier)), 0),
    ("Berapa? {#=10:0 ~11:0#salah}", .single(.float(11)), 0),
    ("Berapa? {#=10:0 ~11:0#salah}", .single(.float(10)), 1),
    ("Berapa? {#\n=3:2#ya\n~#salah}", .single(.float(4)), 1),
    ("Berapa? {#\n=3:2#ya\n~#salah}", .single(.float(9)), 0),
    ("Berapa? {#=3:0 =%10%*}", .single(.float(9)), 0.1),
    ("Nama? {=Jakarta* =%50%\\*}", .single(.text("jakarta raya", .string)), 1),
    ("Nama? {=Jakarta* =%50%\\*}", .single(.text("*", .string)), 0.5),
    ("Nama? {=Jakarta* =%50%\\*}", .single(.text("Bogor", .string)), 0),
    ("Laba = {=harga \\= biaya ~x} per porsi", .single(.text("A", .identifier)), 1),
  ]

  @Test("A question of GIFT is judged as it was meant", arguments: scored)
  func gift(text: String, response: Value, score: Double?) throws {
    let imported = GIFTReader.read(text, path: "q.gift")
    #expect(imported.findings == [])
    var session = ItemSession(try item(imported))
    session.respond("RESPONSE", response)
    session.process()
    #expect(session.score == score)
    #expect(session.maximumScore.map { $0 >= score ?? 0 } == true)
  }

  private func item(_ imported: QuestionImport) throws -> AssessmentItem {
    let quiz = ItemWriting.quiz(of: imported.questions, passing: "0.7")
    // Through text and back, as a file would go.
    let bytes = CurriculumWriter().encode(quiz)
    let root = try #require(MarkupLoader.root(of: bytes, path: "quiz.xml"))
    let (item, findings) = AssessmentItem.read(try #require(root.elements.first))
    return try #require(item, "\(findings)")
  }

  @Test("Titles, comments, categories, formats and feedback are understood")
  func parts() throws {
    let text = """
      // a comment
      $CATEGORY: usaha

      ::Judul kesatu:: [html]<p>Apa <b>itu</b>?</p> {
        =ya # tepat
        ~tidak # kurang tepat
        #### Umum.
      }

      ::Judul kesatu:: Lagi? {}
      """
    let imported = GIFTReader.read(text, path: "q.gift")
    #expect(imported.findings == [])
    #expect(imported.questions.map(\.name) == ["Judul kesatu", "Judul kesatu"])
    #expect(imported.questions.map(\.text) == ["Apa itu?", "Lagi?"])
    #expect(imported.questions[0].feedback == "Umum.")
    #expect(imported.questions[0].location.line == 4)
    #expect(imported.questions[1].kind == .essay)
    let quiz = ItemWriting.quiz(of: imported.questions, passing: "0.7")
    #expect(quiz.elements.map { $0["identifier"] } == ["judul-kesatu", "judul-kesatu-2"])
    var session = ItemSession(try item(imported))
    session.respond("RESPONSE", .single(.text("B", .identifier)))
    session.process()
    let words = ContentText(language: "id", session: session)
    #expect(session.feedback.map { words.text(of: $0) } == ["kurang tepat", "Umum."])
  }

  /// GIFT, the code, and the place of the finding.
  static let unsound: [(String, String, Int, Int)] = [
    ("Tanpa jawaban", "QIM002", 1, 1), ("Apa? {=ya", "QIM002", 1, 6),
    ("Apa? {~a ~b}", "QIM001", 1, 6), ("Apa? {#tiga}", "QIM004", 1, 8),
    ("Apa? {~%abc%a =b}", "QIM004", 1, 8), ("A {=a -> b =c}", "QIM002", 1, 13),
    ("\n\nApa? {ya}", "QIM002", 3, 7), ("A {=a} b {=c}", "QIM002", 1, 10),
  ]

  @Test(
    "What is wrong is named with line and column, and nothing is brought over",
    arguments: unsound
  )
  func refused(text: String, code: String, line: Int, column: Int) {
    let imported = GIFTReader.read("Baik? {=ya ~tidak}\n\n" + text, path: "q.gift")
    #expect(imported.questions == [])
    #expect(imported.findings.map(\.code.rawValue) == [code])
    #expect(imported.findings[0].location?.line == line + 2)
    #expect(imported.findings[0].location?.column == column)
  }

  @Test("A file without a question says so", arguments: ["", "// only a comment\n"])
  func empty(text: String) {
    let imported = GIFTReader.read(text, path: "q.gift")
    #expect(imported.questions == [])
    #expect(imported.findings.map(\.code.rawValue) == ["QIM005"])
  }

  @Test("Aiken is read, and every mistake in it is named")
  func aiken() {
    let sound = "Apa itu NIB?\nA. Nomor induk berusaha\nB) Nomor izin\nANSWER: A\n"
    let imported = AikenReader.read(sound, path: "q.txt")
    #expect(imported.findings == [])
    #expect(AikenReader.isLikely(sound))
    #expect(
      imported.questions.first?.kind
        == .oneOf([
          .init(text: "Nomor induk berusaha", worth: 1), .init(text: "Nomor izin", worth: 0),
        ])
    )
    let close = AikenReader.read("Q?\nA)satu\nB)dua\nANSWER: B\n", path: "q.txt")
    #expect(
      close.questions.first?.kind
        == .oneOf([.init(text: "satu", worth: 0), .init(text: "dua", worth: 1)])
    )
    for (text, line) in [
      ("Q?\nA. satu\nA. dua\nANSWER: A", 3), ("Q?\nA. satu\nANSWER: A", 1),
    ] {
      let refused = AikenReader.read(text, path: "q.txt")
      #expect(refused.questions == [])
      #expect(refused.findings.map(\.code.rawValue) == ["QIM002"])
      #expect(refused.findings.first?.location?.line == line)
    }
    let unsound = "Apa?\nA. satu\nB. dua\nANSWER: C\n\nLagi?\nA. satu\n"
    let refused = AikenReader.read(unsound, path: "q.txt")
    #expect(refused.questions == [])
    #expect(refused.findings.map { $0.location?.line } == [4, 6])
    #expect(refused.findings.map(\.code.rawValue) == ["QIM001", "QIM002"])
  }

  @Test("Moodle's XML is read, and what can't be brought over is named")
  func moodle() throws {
    func file(_ question: String) throws -> MarkupElement {
      let text = "<?xml version=\"1.0\"?>\n<quiz>\n\(question)\n</quiz>"
      return try #require(MarkupLoader.root(of: Array(text.utf8), path: "q.xml"))
    }
    let sound = """
      <question type="category"><category><text>x</text></category></question>
      <question type="multichoice">
        <name><text>Soal</text></name>
        <questiontext format="html"><text><![CDATA[<p>Apa?</p>]]></text></questiontext>
        <single>true</single>
        <answer fraction="100"><text>ya</text><feedback><text>tepat</text></feedback></answer>
        <answer fraction="0"><text>tidak</text></answer>
      </question>
      <question type="numerical">
        <name><text>Angka</text></name><questiontext><text>Berapa?</text></questiontext>
        <answer fraction="100"><text>5</text><tolerance>0.5</tolerance></answer>
      </question>
      """
    let imported = MoodleReader.read(try file(sound), path: "q.xml")
    #expect(imported.findings == [])
    #expect(imported.questions.map(\.name) == ["Soal", "Angka"])
    #expect(imported.questions[0].text == "Apa?")
    let unsound = """
      <question type="ddmarker"><name><text>x</text></name></question>
      <question type="numerical"><answer fraction="100"><text>lima</text></answer></question>
      """
    let refused = MoodleReader.read(try file(unsound), path: "q.xml")
    #expect(refused.questions == [])
    #expect(refused.findings.map { $0.location?.line } == [3, 4, 4])
    #expect(refused.findings.map(\.code.rawValue) == ["QIM003", "QIM004", "QIM001"])
  }
}
