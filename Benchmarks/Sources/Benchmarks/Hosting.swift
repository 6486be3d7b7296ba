import AssessmentKit
import AssessorHost
import CivilTime
import CurriculumModel
import Diagnostics
import Foundation

/// Assessors in processes of their own, in the sandbox, as the engine asks them.
enum Hosting {
  struct Unsound: Error { var findings: [Diagnostic] }

  static func measure(assessors: String) throws -> [Measurement] {
    try [
      batches(assessors, rounds: 7), oneByOne(assessors, rounds: 7),
      coldStart(assessors, rounds: 30), memory(assessors),
    ]
  }

  /// Outcomes a second in batches of 100, against the same loop in Python over a pipe.
  private static func batches(_ folder: String, rounds: Int) throws -> Measurement {
    let count = 20_000
    let host = try host(folder, "echo")
    defer { host.close() }
    let requests = (0..<count).map(request)
    var measurement = Measurement(
      name: "outcomes of a sandboxed Python assessor in batches of 100, against Python over a pipe",
      unit: "outcomes/s",
      ours: [],
      reference: [],
      goal: .ratioAtLeast(0.7)
    )
    for round in 0...rounds {
      let took = seconds {
        let answers = host.assessors[0].assessAll(requests)
        precondition(answers.count == count, "every request has an answer")
        for (number, answer) in answers.enumerated() {
          precondition((try? answer.get())?.score?.scaled == Double(number) / 1_000_000)
        }
      }
      let reference = try Self.reference(folder, count: count)
      if round == 0 { continue }
      measurement.ours.append(Double(count) / took)
      measurement.reference.append(reference)
    }
    return measurement
  }

  /// The median of one assessment's time beyond that of an assessor in this process.
  private static func oneByOne(_ folder: String, rounds: Int) throws -> Measurement {
    let host = try host(folder, "echo")
    defer { host.close() }
    var measurement = Measurement(
      name: "one assessment through a warm pool, beyond one in process, median",
      unit: "µs",
      ours: [],
      reference: [],
      goal: .atMost(300)
    )
    for round in 0...rounds {
      let outside = try medianMicroseconds(of: host.assessors[0])
      let inside = try medianMicroseconds(of: EchoAssessor())
      if round > 0 { measurement.ours.append(outside - inside) }
    }
    return measurement
  }

  /// From an assessor that was only looked at to its first outcome.
  private static func coldStart(_ folder: String, rounds: Int) throws -> Measurement {
    var measurement = Measurement(
      name: "cold start to first outcome, shell assessor in the sandbox",
      unit: "ms",
      ours: [],
      reference: [],
      goal: .atMost(60)
    )
    for round in 0...rounds {
      let host = try host(folder, "shell")
      let took = try seconds { _ = try host.assessors[0].assess(request(1)) }
      host.close()
      if round > 0 { measurement.ours.append(took * 1_000) }
    }
    return measurement
  }

  /// How much this process grows between 1,000 assessments and 100,000.
  private static func memory(_ folder: String) throws -> Measurement {
    let host = try host(folder, "echo")
    defer { host.close() }
    var early = 0.0
    for number in 0..<100_000 {
      _ = try host.assessors[0].assess(request(number))
      if number == 999 { early = residentMegabytes() }
    }
    return Measurement(
      name: "growth of the host's memory from 1,000 assessments to 100,000",
      unit: "MB",
      ours: [residentMegabytes() - early],
      reference: [],
      goal: .atMost(5)
    )
  }

  private static func host(_ folder: String, _ name: String) throws -> ExternalAssessors {
    let (package, findings) = AssessorPackage.read(folder: "\(folder)/\(name)")
    guard let package else { throw Unsound(findings: findings) }
    return ExternalAssessors(trying: package)
  }

  private static func request(_ number: Int) -> AssessmentRequest {
    AssessmentRequest(
      module: "marketing",
      assessment: "costing",
      configuration: MarkupElement(namespace: "urn:okoce:assessor:echo:1", name: "echo"),
      submission: Submission(fields: ["price": "\(number)"]),
      today: Day(number: 20_513),
      seed: 7
    )
  }

  private static func medianMicroseconds(of assessor: some Assessor) throws -> Double {
    try (0..<2_000).map { number in
      let request = request(number)
      return try seconds { _ = try assessor.assess(request) } * 1e6
    }.median
  }

  private static func reference(_ folder: String, count: Int) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: "\(folder)/reference.py")
    process.arguments = ["\(folder)/echo/echo.py", "\(count)", "100"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard let speed = Double(said.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return speed
  }

  private static func residentMegabytes() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? .nan
    return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6
  }
}

/// The assessor `echo`, in this process.
private struct EchoAssessor: Assessor {
  let descriptor = AssessorDescriptor(
    id: "echo",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:echo:1",
    schema: "",
    title: LocalizedText()
  )

  func check(_ configuration: MarkupElement) -> [Diagnostic] { [] }

  func fields(for configuration: MarkupElement) -> [SubmissionField] { [] }

  func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let price = Double(request.submission.fields["price"] ?? "") ?? 0
    return Outcome(.passed, score: Score(scaled: price / 1_000_000))
  }
}
