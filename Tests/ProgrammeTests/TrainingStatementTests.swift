import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

@Suite("A statement that a bank can check")
struct TrainingStatementTests {
  private static func statement(
    name: String = "Peserta Contoh",
    hours: Int = 8,
    days: ClosedRange<String>? = nil,
    credited: String? = nil,
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
          credited: credited.map {
            .init(curriculum: LocalizedText(id: "K", en: "C"), version: $0)
          },
          hours: .init(attended: hours, planned: 8),
          period: try days.map {
            try #require(Day($0.lowerBound))...(try #require(Day($0.upperBound)))
          }
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
    #expect(try Self.statement(days: "2026-03-06"..."2026-03-07").code != code)
    #expect(try Self.statement(credited: "1.0.0").code != code)
  }

  @Test("A paper printed before codes followed from the days of a class is still right")
  func former() throws {
    #expect(try Self.statement().isVerified(by: "F788-CE0F-2D11"))
    #expect(try !Self.statement(credited: "1.0.0").isVerified(by: "F788-CE0F-2D11"))
  }

  @Test("A code is taken as people copy it")
  func copied() throws {
    let statement = try Self.statement()
    #expect(statement.isVerified(by: statement.code.lowercased().replacing("-", with: " ")))
    #expect(!statement.isVerified(by: "0000-0000-0000"))
    #expect(!statement.isVerified(by: ""))
  }

  /// The first class was left early, the second one was passed.
  @Test("A class taken twice counts once, from the pass")
  func twice() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    for (round, isThere) in [false, true].enumerated() {
      let plan = `Classes`.plan(place, of: "technical-practice-class", hours: [8, 13])
      let id = try place.office.createClass(plan, by: place.trainer).id.rawValue
      _ = try place.office.takeSeat(in: id, for: person, by: place.trainer)
      place.wait(days: 4)
      for meeting in 1...2 {
        _ = try place.office.recordAttendance(
          in: id,
          meeting: meeting,
          present: isThere || meeting == 1 ? [person] : [],
          by: place.trainer
        )
      }
      #expect(try place.office.trainingStatement(of: person).rows.isEmpty, "\(round)")
    }
    _ = try place.submit(
      "technical-practice-class/product-sample",
      ["steps": "Bahan", "unit-cost": "1000"],
      files: ["photo.jpg": "x"],
      for: person
    )
    _ = try place.office.decideReview("S000004", .passed, by: place.trainer)
    let rows = try place.office.trainingStatement(of: person).rows
    #expect(rows.map(\.hours) == [.init(attended: 8, planned: 8)])
    let day = try #require(Day("2026-03-10"))
    #expect(rows.map(\.period) == [day...day])
  }

  @Test("Who was spared a class has not taken it")
  func spared() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    _ = try place.office.waive(
      "technical-practice-class",
      for: person,
      reason: .equivalent,
      note: "",
      by: place.administrator
    )
    _ = try place.office.waive(
      "mentoring-visits",
      for: person,
      reason: .hardship,
      note: "",
      by: place.administrator
    )
    #expect(try place.standing(of: "mentoring-visits", for: person)?.attainment == .satisfied)
    #expect(try place.office.trainingStatement(of: person).rows.isEmpty)
  }
}
