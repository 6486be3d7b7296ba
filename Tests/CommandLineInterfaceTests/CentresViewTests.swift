import CivilTime
import CurriculumModel
import Foundation
import Programme
import Testing

@testable import CommandLineInterface

@Suite("Centres as tiles, rows and files")
struct CentresViewTests {
  private static let names = [
    "Gambir", "Tanah Abang", "Kebayoran Lama", "Kebayoran Baru", "Cilincing", "Cilandak",
    "Kepulauan Seribu Utara", "Kepulauan Seribu Selatan", "Pasar Rebo", "Pasar Minggu",
  ]

  @Test func `short names tell the centres of a city apart, in six letters`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Curricula/jakarta/centres.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let shipped = text.split(separator: "name=\"").dropFirst().compactMap { part in
      part.split(separator: "\"").first.map(String.init)
    }
    #expect(shipped.count == 44)
    for names in [shipped, Self.names] {
      let short = names.map(CentreTiles.short)
      #expect(Set(short).count == names.count)
      #expect(short.allSatisfy { (1...6).contains($0.count) })
    }
  }
}
