import AssessmentKit
import BuiltInAssessors
import CivilTime
import CurriculumModel
import CurriculumXML
import Foundation
import Hashing
import OrderedJSON
import Testing

@testable import AssessorHost

extension ProcessTests {
  @Suite("Inside the program and as a process")
  struct ParityTests {
    /// Every configuration of a built-in assessor in the shipped curricula, on one day.
    static func configurations(of id: AssessorID) throws -> [MarkupElement] {
      let today = try #require(Day("2026-11-23"))
      var configurations: [MarkupElement] = []
      for name in ["okoce-2018", "okoce-2020", "jakarta-halls"] {
        let loader = CurriculumLoader(
          assessorSchemas: BuiltInAssessors.all.map(\.descriptor).map {
            AssessorSchema(assessor: $0.id, namespace: $0.namespace, text: $0.schema)
          }
        )
        let folder = KitTests.repository.appending(path: "Curricula/\(name)").path
        let curriculum = try #require(CurriculumFolder(folder, loader: loader).read().curriculum)
        for module in curriculum.modules {
          let resolution = ParameterResolution(
            module: module.parameters,
            curriculum: curriculum.parameters,
            on: today
          )
          for assessment in module.assessments where assessment.assessor == id {
            guard let written = assessment.configuration else { continue }
            configurations.append(try resolution.configuration(written))
          }
        }
      }
      return configurations
    }

    /// A package whose executable is this build's `okoce assessor serve`.
    static func package(
      serving assessor: any Assessor,
      fields: [SubmissionField],
      in folder: TemporaryFolder
    ) throws -> AssessorPackage {
      let descriptor = assessor.descriptor
      let binary = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "okoce").path
      let script = "#!/bin/sh\nexec '\(binary)' assessor serve \(descriptor.id)\n"
      let asked = fields.map { field in
        // A manifest wants two choices or more, and for a choice alone; a form's only choice gets
        // one that nobody takes.
        let listed = field.kind == .choice ? field.choices.map(\.value) : []
        let values = listed + (listed.count == 1 ? ["-"] : [])
        let choices = values.map {
          "<choice value=\"\($0)\"><label xml:lang=\"en\">.</label></choice>"
        }
        return "<field name=\"\(field.name)\" kind=\"\(field.kind.rawValue)\" "
          + "required=\"\(field.isRequired)\" personal=\"\(field.isPersonal)\">"
          + "<label xml:lang=\"en\">.</label>\(choices.joined())</field>"
      }
      try folder.write(script, to: "run", isExecutable: true)
      try folder.write(descriptor.schema, to: "served.xsd")
      try folder.write(
        """
        <assessor xmlns="urn:okoce:assessor:1" id="\(descriptor.id)" version="\(descriptor.version)">
          <title xml:lang="id">.</title><title xml:lang="en">.</title>
          <protocol min="1" max="1"/>
          <executable path="run" sha256="\(SHA256.hash(script).hexadecimal)"/>
          <kind name="\(descriptor.id)" namespace="\(descriptor.namespace)" schema="served.xsd">
            <title xml:lang="id">.</title><title xml:lang="en">.</title>
            \(asked.joined())
          </kind>
          <limits wallSeconds="20" memoryMegabytes="8192"/>
          <privacy reads="fields personal files history"/>
        </assessor>
        """,
        to: "assessor.xml"
      )
      let (package, findings) = AssessorPackage.read(folder: folder.path)
      #expect(findings == [])
      return try #require(package)
    }

    @Test(arguments: BuiltInAssessors.all.map(\.descriptor.id))
    func `an assessor judges alike`(id: AssessorID) throws {
      let assessor = try AssessorRegistry(BuiltInAssessors.all).assessor(id)
      let configurations = try Self.configurations(of: id)
      #expect(!configurations.isEmpty)
      var verdicts: Set<String> = []
      for configuration in configurations {
        let fields = assessor.fields(for: configuration)
        let folder = try TemporaryFolder()
        let host = ExternalAssessors(
          trying: try Self.package(serving: assessor, fields: fields, in: folder),
          sandbox: .none,
          settings: .brisk
        )
        defer { host.close() }
        let outside = try #require(host.assessors.first)
        #expect(outside.check(configuration) == assessor.check(configuration))
        for seed: UInt64 in 0..<25 {
          var source = HostileSubmissions(seed: seed)
          let submission =
            seed == 0 ? Self.plausible(for: fields) : source.submission(for: fields)
          let request = AssessmentRequest(
            module: "parity",
            assessment: "parity",
            configuration: configuration,
            submission: submission,
            history: [Outcome(.failed), Outcome(.incomplete(missing: ["x"]))],
            curriculumDigest: String(repeating: "a", count: 64),
            today: try #require(Day("2026-11-23")),
            seed: seed &* 0x9E37_79B9_7F4A_7C15
          )
          let (inside, process) = (Self.answer(assessor, request), Self.answer(outside, request))
          #expect(inside == process, "seed \(seed)")
          verdicts.insert(String(inside.prefix(30)))
        }
      }
      #expect(verdicts.count > 1, "one verdict for all would show nothing")
    }

    /// What fields that don't take any text can read.
    private static let readable = [
      "month": "2026-10",
      "prices": "produk,harga,biaya\nKue,5000,4000",
      "sales": "bulan,saluran,jumlah\n2026-01,toko,5",
      "references": "produk,jenis,harga,tanggal\nKue,survei,5000,2026-11-01",
      "visits": "tanggal,pendamping,topik\n2026-01-05,A,kas",
      "actions": "tindakan,tenggat,selesai,bukti\nNIB,2026-02-01,,",
      "entries": "tanggal,uraian,akun,masuk,keluar\n5-1-2026,Kue,Penjualan,12,",
    ]

    /// Everything that is asked for, readable.
    private static func plausible(for fields: [SubmissionField]) -> Submission {
      var submission = Submission()
      for field in fields {
        switch field.kind {
        case .number: submission.fields[field.name] = "12"
        case .day: submission.fields[field.name] = "2026-01-05"
        case .choice: submission.fields[field.name] = field.choices.first?.value
        case .text: submission.fields[field.name] = readable[field.name] ?? "3171010101900001"
        case .file:
          submission.files.append(
            Submission.File(
              name: "photo.jpg",
              sha256: String(repeating: "0", count: 64),
              size: 9
            )
          )
        }
      }
      return submission
    }

    /// The outcome's bytes; faults differ in their words, which are the host's.
    private static func answer(_ assessor: any Assessor, _ request: AssessmentRequest) -> String {
      do throws(AssessorFault) {
        return try assessor.assess(request).json.text()
      } catch {
        return "fault"
      }
    }
  }
}
