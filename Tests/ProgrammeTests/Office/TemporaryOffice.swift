import AssessmentKit
import BuiltInAssessors
import CivilTime
import CurriculumModel
import Foundation
import Progression
import Storage

@testable import Programme

/// An office on a real file of its own, gone when the test is over.
final class TemporaryOffice {
  static let curricula = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Curricula").path
  /// 3 March 2026, a Tuesday, in Jakarta.
  static let start = Instant(milliseconds: 1_772_500_000_000)

  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let clock = SteppingClock(at: start)
  let administrator = Actor(.administrator, "A-1")
  let trainer = Actor(.trainer, "T-1")
  let office: Office

  /// - Parameter published: folders under `Curricula`, published in that order.
  init(
    publishing published: [String] = ["okoce-2020"],
    assessors: [any Assessor] = BuiltInAssessors.all,
    seed: UInt64 = 1
  ) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    office = try Office(
      database: folder.appending(path: "okoce.db").path,
      assessors: assessors,
      clock: clock,
      ids: SeededEventIDs(seed: seed),
      secrets: SeededSecrets(seed: seed)
    )
    _ = try office.openCentres(from: Self.curricula + "/jakarta/centres.xml")
    for name in published {
      _ = try office.publishCurriculum(at: Self.curricula + "/" + name, by: administrator)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var database: String { folder.appending(path: "okoce.db").path }

  /// Another connection to the same file, as another process would have it.
  func second(assessors: [any Assessor] = BuiltInAssessors.all, seed: UInt64) throws -> Office {
    try Office(
      database: database,
      assessors: assessors,
      clock: clock,
      ids: SeededEventIDs(seed: seed)
    )
  }

  /// Registers the synthetic person of that number.
  func register(
    _ number: Int = 1,
    curriculum: String = "okoce-2020",
    tracks: [TrackID] = []
  ) throws -> Enrolment {
    try office.register(
      NewParticipant(
        name: "Peserta Contoh \(number)",
        nik: Self.nik(number),
        phone: "0800\(1_000_000 + number)",
        centre: "Gambir",
        tracks: tracks,
        curriculum: curriculum
      ),
      by: administrator
    )
  }

  /// Registers that person and hands in their registration data.
  func admit(_ number: Int = 1, curriculum: String = "okoce-2020") throws -> String {
    let person = try register(number, curriculum: curriculum).registration.rawValue
    _ = try submit("registration-data", Self.identity(number), for: person)
    return person
  }

  @discardableResult
  func submit(
    _ assessment: String,
    _ fields: [String: String],
    files: [String: String] = [:],
    for person: String
  ) throws -> SubmissionReceipt {
    try office.submit(
      SubmissionContent(
        fields: fields,
        files: files.sorted { $0.key < $1.key }.map {
          SubmissionContent.File(name: $0.key, bytes: Array($0.value.utf8))
        }
      ),
      to: assessment,
      for: person,
      by: administrator
    )
  }

  func wait(days: Int) { wait(hours: 24 * days) }

  func wait(hours: Int) {
    let now = clock.now().milliseconds
    clock.advance(to: Instant(milliseconds: now + Int64(hours) * 3_600_000))
  }

  func standing(of module: ModuleID, for person: String) throws -> Standing? {
    try office.progress(of: person).steps.flatMap(\.modules)
      .first { $0.module.id == module }?.standing
  }

  /// Writes text into the folder and answers its path.
  func write(_ text: String, to name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  /// A NIK of a region that does not exist, so that it is nobody's.
  static func nik(_ number: Int) -> String {
    let digits = String(number)
    return "999999010190" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The same of somebody born that many years later; the serial begins at 1.
  static func nik(_ years: Int, _ number: Int) -> String {
    String(9_999_990_101_900_001 + years * 10_000 + number)
  }

  static func identity(_ number: Int) -> [String: String] {
    [
      "number": nik(number), "kelurahan": "Kelurahan Contoh", "phone": "0800\(1_000_000 + number)",
      "business-line": "culinary",
    ]
  }
}
