import AssessmentKit
import Bookkeeping
import CivilTime
import CurriculumModel
import CurriculumXML
import Diagnostics
import Testing

@Suite("A cash book handed in")
struct BookkeepingAssessorTests {
  private static let book = """
    tanggal,uraian,akun,masuk,keluar,bukti,lawan
    1-3-2026,Kas awal,Saldo awal,500.000,,,
    3-3-2026,Kue,Penjualan,150.000,,,
    3-3-2026,Tepung,Pembelian,,80.000,N-12,
    """

  private static func outcome(
    _ changes: [String: String] = [:],
    attributes: String = "months=\"1\""
  ) throws -> Outcome {
    let text = "<bookkeeping xmlns=\"urn:okoce:assessor:bookkeeping:1\" \(attributes)/>"
    var fields = ["periodEnd": "31-3-2026", "entries": book, "countedCash": "570.000"]
    fields.merge(changes) { $1 }
    return try BookkeepingAssessor().assess(
      AssessmentRequest(
        module: "m",
        assessment: "a",
        configuration: try #require(MarkupLoader.root(of: Array(text.utf8), path: "c.xml")),
        submission: Submission(fields: fields),
        today: try #require(Day("2026-04-02"))
      )
    )
  }

  @Test("A sound book passes, with every check named")
  func sound() throws {
    let outcome = try Self.outcome()
    #expect(outcome.verdict == .passed)
    #expect(outcome.score?.scaled == 1)
    #expect(
      outcome.findings.map(\.code) == [
        "book.cash-count", "book.household", "book.proof", "book.period", "book.negative-cash",
      ]
    )
  }

  /// What is changed; the verdict; the codes of what is wrong.
  static let rows: [([String: String], Outcome.Verdict, [String])] = [
    (["countedCash": "560000"], .failed, ["book.cash-count"]),
    (["periodEnd": "30-4-2026"], .failed, ["book.period", "book.period", "book.period"]),
    (["entries": ""], .incomplete(missing: ["book"]), ["book.missing"]),
    (
      ["entries": "tanggal,uraian,akun,masuk,keluar\n"], .incomplete(missing: ["book"]),
      ["book.no-entries"]
    ),
    (["entries": book + "\nx,y,Penjualan,1,,,"], .incomplete(missing: ["book"]), ["book.date"]),
    (["taxTurnover": "150000"], .passed, []),
    (["taxTurnover": "149000"], .failed, ["book.turnover"]),
  ]

  @Test("What is wrong is named; an unreadable row uses up no attempt", arguments: rows)
  func wrong(changes: [String: String], verdict: Outcome.Verdict, codes: [String]) throws {
    let outcome = try Self.outcome(changes)
    #expect(outcome.verdict == verdict)
    #expect(outcome.findings.filter { $0.level == .error }.map(\.code) == codes)
  }

  @Test("A thousand bad rows are counted, two hundred named")
  func many() throws {
    let rows = Array(repeating: "\nx,y,Penjualan,1,,,", count: 1_000).joined()
    let outcome = try Self.outcome([
      "entries": "tanggal,uraian,akun,masuk,keluar,bukti,lawan" + rows.prefix(9_900)
    ])
    #expect(outcome.findings.count == 201)
    #expect(outcome.findings.last?.code == "book.more")
  }

  static let unsound: [(String, String)] = [
    ("<bookkeeping months=\"0\"/>", "BKP001"), ("<bookkeeping/>", "BKP001"),
    (
      "<bookkeeping><finalTax rate=\"101\" exemptMillions=\"500\" ceilingMillions=\"4800\"/></bookkeeping>",
      "BKP001"
    ),
    ("<bookkeeping months=\"1\" equipmentMonths=\"0\"/>", "BKP001"),
    ("<bookkeeping months=\"1\"><account code=\"1\" kind=\"cash\"/></bookkeeping>", "BKP003"),
    (
      "<bookkeeping months=\"1\"><account code=\"1\" kind=\"cash\"/><account code=\"1\" kind=\"opening\"/>"
        + "<account code=\"2\" kind=\"sales\"/><account code=\"3\" kind=\"drawings\"/></bookkeeping>",
      "BKP002"
    ),
  ]

  @Test("What is wrong with a configuration is said when it is checked", arguments: unsound)
  func check(text: String, code: String) throws {
    let text = text.replacing(
      "<bookkeeping",
      with: "<bookkeeping xmlns=\"urn:okoce:assessor:bookkeeping:1\""
    )
    let configuration = try #require(MarkupLoader.root(of: Array(text.utf8), path: "c.xml"))
    #expect(BookkeepingAssessor().check(configuration).map(\.code.rawValue) == [code])
  }
}
