import CivilTime
import CurriculumModel
import Testing

@testable import Programme

@Suite("A statement that a bank can check")
struct TrainingStatementTests {
  private static func statement(
    name: String = "Peserta Contoh",
    hours: Int = 8,
    issued: String = "2026-11-20"
  ) throws -> TrainingStatement {
    TrainingStatement(
      registration: "R000001",
      name: name,
      curriculum: LocalizedText(id: "K", en: "C"),
      centre: "Gambir",
      issued: try #require(Day(issued)),
      rows: [
        .init(
          kind: .training,
          module: "basic-class",
          title: LocalizedText(id: "Kelas", en: "Class"),
          completed: try #require(Day("2026-03-07")),
          hours: (hours, 8),
          period: nil
        )
      ]
    )
  }

  @Test("Printed again it has the same code, altered another")
  func code() throws {
    let code = try Self.statement().code
    #expect(code.count == 14)
    #expect(try Self.statement(issued: "2026-12-24").code == code)
    #expect(try Self.statement(name: "Orang Lain").code != code)
    #expect(try Self.statement(hours: 7).code != code)
  }

  @Test("A code is taken as people copy it")
  func copied() throws {
    let statement = try Self.statement()
    #expect(statement.isVerified(by: statement.code.lowercased().replacing("-", with: " ")))
    #expect(!statement.isVerified(by: "0000-0000-0000"))
    #expect(!statement.isVerified(by: ""))
  }
}
