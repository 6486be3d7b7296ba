import Foundation
import Testing

/// What is said of another day than today.
@Suite("Another day than today") struct MomentTests {
  /// The question; the language; what the answer says.
  static let questions: [(String, String, [String])] = [
    ("progress P000001 --as-of 2025-01-01", "id", ["belum terdaftar pada 1 Januari 2025"]),
    ("progress P000001 --as-of 2025-01-01", "en", ["was not yet registered on 1 January 2025"]),
    ("next P000001 --as-of 2025-01-01", "en", ["was not yet registered on 1 January 2025"]),
    ("outlet goods P000001 --as-of 2025-01-01", "en", ["was not yet registered"]),
    ("progress P000001 --known-at 2025-01-01", "en", ["was not yet registered"]),
    (
      "progress P000001 --as-of 2027-01-01", "id",
      ["prakiraan untuk 1 Januari 2027, menurut yang diketahui sekarang"]
    ),
    ("progress P000001 --as-of 2027-01-01", "en", ["a forecast for 1 January 2027, as things are"]),
    ("next P000001 --as-of 2027-01-01", "en", ["a forecast for 1 January 2027"]),
    ("outlet list --as-of 2027-01-01", "en", ["a forecast for 1 January 2027"]),
    ("progress P000001 --known-at 2026-03-08", "en", ["as known on 8 March 2026"]),
    ("next P000001 --known-at 2026-03-08", "id", ["menurut yang tercatat sampai 8 Maret 2026"]),
  ]

  @Test func `is said in the heading of what is shown`() throws {
    let okoce = try begin()
    defer { okoce.remove() }
    for (question, language, said) in Self.questions {
      let answer = try okoce.run("okoce \(question) --lang \(language)")
      #expect(answer.status == 0, "\(question): \(answer)")
      for words in said { #expect(answer.output.contains(words), "\(question): \(answer)") }
    }
  }

  /// The question; members of the answer.
  static let reports: [(String, [String])] = [
    (
      "progress P000001 --as-of 2025-01-01",
      ["\"notYetRegistered\": true", "\"began\": \"2026-03-07\"", "\"asOf\": \"2025-01-01\""]
    ),
    ("next P000001 --as-of 2025-01-01", ["\"notYetRegistered\": true"]),
    ("progress P000001 --as-of 2027-01-01", ["\"forecast\": true", "\"knownAt\": null"]),
    ("next P000001 --known-at 2026-03-08", ["\"forecast\": false", "\"knownAt\": \"2026-03-08"]),
  ]

  @Test func `is said to programs`() throws {
    let okoce = try begin()
    defer { okoce.remove() }
    for (question, members) in Self.reports {
      let answer = try okoce.run("okoce \(question) --format json")
      #expect(answer.status == 0, "\(question): \(answer)")
      for member in members { #expect(answer.output.contains(member), "\(question): \(answer)") }
    }
  }

  private func begin() throws -> OkoceProcess {
    let okoce = try OkoceProcess()
    for line in [
      "okoce curriculum publish Curricula/okoce-2020",
      "okoce centre open Curricula/jakarta/centres.xml",
      "okoce participant add 'Peserta Contoh' --curriculum okoce-2020 --centre Gambir",
    ] { #expect(try okoce.run(line).status == 0) }
    return okoce
  }
}
