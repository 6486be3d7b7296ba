import CurriculumModel
import Foundation
import Scheduling
import Testing

@testable import Programme

@Suite("Importing trainers and rooms") struct ResourceImportTests {
  private static func report(
    _ kind: ResourceKind,
    _ text: String,
    in place: TemporaryOffice
  ) throws -> ImportReport {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    return try place.office.importResources(kind, from: file.path, by: place.administrator)
  }

  static let trainers = """
    id;name;modules;home;hours;most_sittings
    T-01;Pelatih Contoh;basic-class|technical-practice-class;Gambir;mon-fri 08:00-16:00;4
    T-02;;basic-class;31.71.01;;
    """

  @Test func `trainers come whole, and once`() throws {
    let place = try TemporaryOffice()
    let first = try Self.report(.trainers, Self.trainers, in: place)
    #expect((first.rows, first.added, first.refused) == (2, 2, []))
    let again = try Self.report(.trainers, Self.trainers, in: place)
    #expect((again.added, again.updated, again.unchanged) == (0, 0, 2))
    let changed = Self.trainers.replacing(";4", with: ";3")
    #expect(try Self.report(.trainers, changed, in: place).updated == 1)
    let listed = try place.office.trainers()
    #expect(listed.map(\.profile.id) == ["T-01", "T-02"])
    #expect(listed[0].name == "Pelatih Contoh")
    #expect(listed[0].profile.modules == ["basic-class", "technical-practice-class"])
    #expect(listed[0].profile.mostSittings == 3)
    #expect(listed[0].profile.hours == WeeklyHours("mon-fri 08:00-16:00"))
    #expect(listed[1].profile.home == listed[0].profile.home)
  }

  @Test func `when trainers would rather teach is a column that may be missing`() throws {
    let place = try TemporaryOffice()
    let text = """
      id,modules,home,prefers
      T-01,basic-class,Gambir,mon-thu 08:00-12:00
      T-02,basic-class,Gambir,
      """
    #expect(try Self.report(.trainers, text, in: place).added == 2)
    let preferred = try place.office.trainers().map(\.profile.preferred)
    #expect(preferred == [WeeklyHours("mon-thu 08:00-12:00"), nil])
    #expect(try Self.report(.trainers, text, in: place).unchanged == 2)
  }

  @Test func `rooms come whole, and once`() throws {
    let place = try TemporaryOffice()
    let text = "centre,name,capacity,kind\nGambir,Aula,50,\nTebet,Serambi,40,workshop\n"
    #expect(try Self.report(.rooms, text, in: place).added == 2)
    #expect(try Self.report(.rooms, text, in: place).unchanged == 2)
    let rooms = try place.office.rooms(at: "Gambir").compactMap(\.profile)
    #expect(rooms.map(\.name) == ["Aula"])
    #expect(rooms.map(\.kind) == ["hall"])
  }

  @Test(arguments: [
    (ResourceKind.trainers, "T-9,no-such-module,Gambir,,", "no-such-module"),
    (.trainers, "T-9,basic-class,Nowhere,,", "Nowhere"),
    (.trainers, "T-9,basic-class,Gambir,all day,", "hours is 'all day'"),
    (.trainers, "T-9,basic-class,Gambir,,0", "most_sittings is '0', expected 1 to 50"),
    (.trainers, ",basic-class,Gambir,,", "id is empty"),
    (.trainers, "T-9,basic-class,Gambir", "3 columns, expected 5"),
    (.rooms, "Gambir,Aula,many", "capacity is 'many', expected a number"),
    (.rooms, "Gambir,,10", "name is empty"),
  ])
  func `a bad row is named, and the good ones are kept`(
    kind: ResourceKind,
    row: String,
    reason: String
  ) throws {
    let place = try TemporaryOffice()
    let text =
      kind == .trainers
      ? "id,modules,home,hours,most_sittings\n\(row)\nT-10,basic-class,Gambir,,\n"
      : "centre,name,capacity\n\(row)\nGambir,Serambi,20\n"
    let report = try Self.report(kind, text, in: place)
    #expect(report.added == 1)
    #expect(report.refused.map(\.line) == [2])
    #expect(
      report.refused.first?.reasons.contains { $0.english.contains(reason) } == true,
      "\(report)"
    )
  }

  @Test(arguments: ["id,modules", "id,modules,home,shoes", "id,id,modules,home"])
  func `a header that lacks something is refused whole`(header: String) throws {
    let place = try TemporaryOffice()
    #expect(throws: UnreadableTable.self) {
      try Self.report(.trainers, header + "\nT-1,basic-class\n", in: place)
    }
    #expect(try place.office.trainers().isEmpty)
  }
}
