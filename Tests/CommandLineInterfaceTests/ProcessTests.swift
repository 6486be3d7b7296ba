import Foundation
import Testing

/// What only the real process shows: a terminal, the passing of days, two at once.
@Suite("The command as a process") struct ProcessTests {
  private static let permit =
    "okoce submit P000001 permit-document --field number=IZIN-1 --field issuer=Kelurahan "
    + "--field issueDate=2026-03-01 --field expiryDate=2026-03-31"

  @Test func `asks on a terminal for what an assessment wants, and takes no wrong answer`() throws {
    var okoce = try OkoceProcess()
    defer { okoce.remove() }
    okoce.variables["NO_COLOR"] = "1"
    try MarketStall.begin(in: okoce)
    #expect(try okoce.run(Self.permit).status == 0)
    let screen = try okoce.runOnTerminal(
      "okoce submit P000001 plan",
      typing: ["", "Kue basah", "9", "kembali", "Kue kering", "2", "", "ya"]
    )
    #expect(screen.status == 0, "\(screen.text)")
    #expect(screen.text.components(separatedBy: "1/3 Apa yang dijual").count == 4, "\(screen.text)")
    #expect(screen.text.contains("2. Di tepi jalan"))
    #expect(screen.text.contains("boleh dikosongkan"))
    #expect(screen.text.contains("paling lambat Sabtu, 14 Maret 2026"), "\(screen.text)")
    let review = try okoce.run("okoce review show S000002 --lang en").output
    #expect(review.contains("What is sold: Kue kering"), "\(review)")
  }

  @Test func `hands nothing in when the person at the terminal gives up`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    #expect(try okoce.run(Self.permit).status == 0)
    let screen = try okoce.runOnTerminal(
      "okoce submit P000001 plan",
      columns: 38,
      typing: ["Kue basah", "batal"]
    )
    #expect(screen.status == 1)
    #expect(screen.text.contains("dibatalkan"), "\(screen.text)")
    #expect(try okoce.run("okoce review list --format json").output.contains("\"reviews\": []"))
  }

  @Test func `nobody is ready any more once a permit has run out`() throws {
    var okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    #expect(try okoce.run(Self.permit).status == 0)
    #expect(try okoce.run("okoce ready stall").output.contains("Peserta Contoh"))
    okoce.variables["OKOCE_NOW"] = "2026-03-31T02:00:00Z"
    #expect(try okoce.run("okoce ready stall").output.contains("Peserta Contoh"))
    okoce.variables["OKOCE_NOW"] = "2026-04-01T02:00:00Z"
    let after = try okoce.run("okoce ready stall")
    #expect(after.status == 0)
    #expect(!after.output.contains("Peserta Contoh"), "\(after.output)")
  }

  @Test func `two imports at once both succeed and lose nobody`() async throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    for list in 1...2 {
      let rows = (1...400).map { "Peserta Contoh \(list)-\($0),\(list)-\($0),Gambir,stall\n" }
      try ("name,external_id,centre,curriculum\n" + rows.joined()).write(
        to: okoce.folder.appendingPathComponent("list\(list).csv"),
        atomically: true,
        encoding: .utf8
      )
    }
    let answers = try await withThrowingTaskGroup(of: OkoceProcess.Answer.self) { group in
      for list in 1...2 {
        group.addTask { try okoce.run("okoce participant import list\(list).csv") }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for answer in answers { #expect(answer.status == 0, "\(answer)") }
    let funnel = try okoce.run("okoce report funnel").output
    #expect(funnel.contains("801 registrations"), "\(funnel)")
    let check = try okoce.run("okoce database check")
    #expect(check.status == 0, "\(check)")
  }

  @Test(arguments: [
    ("okoce curiculum check x", "okoce curiculum", "maksud Anda 'okoce curriculum'?"),
    ("okoce curriculum chek x", "okoce curriculum chek", "maksud Anda 'okoce curriculum check'?"),
    ("okoce qqqq", "okoce qqqq", "lihat 'okoce --help'"),
  ])
  func `a misspelt command names the one that may be meant`(
    line: String,
    name: String,
    fix: String
  ) throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    let answer = try okoce.run("\(line) --lang id")
    #expect(
      answer
        == .init(
          output: "",
          error: "error[ARG002]: tidak ada perintah '\(name)'\n  saran: \(fix)\n",
          status: 64
        )
    )
  }
}
