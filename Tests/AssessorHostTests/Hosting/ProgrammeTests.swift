import AssessmentKit
import BuiltInAssessors
import CivilTime
import CurriculumModel
import Foundation
import Programme
import Progression
import Storage
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("In a programme")
  struct FittingTests {
    /// Stands in for the built-in `document`, and fails for two of three submissions.
    static func document(_ behaviour: String) throws -> ScriptedAssessor {
      try ScriptedAssessor(behaviour) { sample in
        sample.schema.replace("urn:okoce:assessor:sample:1", with: "urn:okoce:assessor:document:1")
        sample.kinds = """
            <kind name="document" namespace="urn:okoce:assessor:document:1" schema="sample.xsd">
              <title xml:lang="id">Dokumen</title>
              <title xml:lang="en">Document</title>
            </kind>
          """
      }
    }

    /// An office over one file, with that assessor in the place of the built-in one.
    static func office(
      _ folder: TemporaryFolder,
      _ document: ScriptedAssessor,
      _ clock: SteppingClock,
      seed: UInt64
    ) throws -> Office {
      try Office(
        database: "\(folder.path)/okoce.db",
        assessors: BuiltInAssessors.all.filter { $0.descriptor.id != "document" }
          + [document.assessor],
        clock: clock,
        ids: SeededEventIDs(seed: seed)
      )
    }

    @Test func `no fault loses a submission or counts as an attempt`() throws {
      let folder = try TemporaryFolder()
      let clock = SteppingClock(at: Instant(milliseconds: 1_772_500_000_000))
      let builtIn = try Office(
        database: "\(folder.path)/okoce.db",
        assessors: BuiltInAssessors.all,
        clock: clock,
        ids: SeededEventIDs(seed: 1)
      )
      let curricula = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Curricula").path
      let administrator = Actor(.administrator, "A-1")
      _ = try builtIn.openCentres(from: curricula + "/jakarta/centres.xml")
      _ = try builtIn.publishCurriculum(at: curricula + "/okoce-2020", by: administrator)

      clock.advance(to: Instant(milliseconds: 1_772_500_001_000))
      let faulty = try Self.document(
        "def judge(p):\n    turn = int(p['submission']['fields']['nik'][-1]) % 3\n    if turn == 1: os._exit(3)\n"
          + "    if turn == 2: print('noise')\n    return PASSED"
      )
      let office = try Self.office(folder, faulty, clock, seed: 2)
      var people: [String] = []
      var pending: Set<String> = []
      for number in 1...24 {
        let person = try office.register(
          NewParticipant(
            name: "Peserta Contoh \(number)",
            nik: "99999901019000\(10 + number)",
            phone: "0800\(1_000_000 + number)",
            centre: "Gambir",
            tracks: [],
            curriculum: "okoce-2020"
          ),
          by: administrator
        ).registration.rawValue
        people.append(person)
        let receipt = try office.submit(
          SubmissionContent(fields: ["nik": "99999901019000\(10 + number)"]),
          to: "registration-data",
          for: person,
          by: administrator
        )
        switch receipt.answer {
        case .judged(let outcome): #expect(outcome == Outcome(.passed))
        case .pending(let fault):
          #expect(fault.code != nil)
          pending.insert(try #require(receipt.submission).rawValue)
          #expect(receipt.after?.attainment != .failed)
        case .incomplete: Issue.record("person \(number): \(receipt.answer)")
        }
      }
      #expect(pending.count > 8 && pending.count < 24)
      // Asking again while it is broken changes nothing.
      #expect(try office.assessPending().count == pending.count)

      clock.advance(to: Instant(milliseconds: 1_772_500_060_000))
      let mended = try Self.document("")
      let repaired = try Self.office(folder, mended, clock, seed: 3)
      let judged = try repaired.assessPending()
      #expect(Set(judged.compactMap { $0.submission?.rawValue }) == pending)
      #expect(judged.allSatisfy { $0.answer == .judged(Outcome(.passed)) })
      #expect(try repaired.assessPending().isEmpty)
      for person in people {
        let modules = try repaired.progress(of: person).steps.flatMap(\.modules)
        let module = try #require(modules.first { $0.module.id == "registration-data" })
        #expect(module.standing.attainment == .satisfied)
      }
      #expect(try repaired.checkDatabase().isSound)
    }
  }
}
