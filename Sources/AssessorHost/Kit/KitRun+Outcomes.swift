import AssessmentKit
import CurriculumModel
import Hashing
import OrderedJSON

/// Outcomes as the checks compare them.
extension KitRun {
  func sample(of exchange: GoldenExchange) -> KitSample {
    KitSample(
      kind: exchange.kind,
      fields: fields(of: exchange.kind, exchange.request),
      request: exchange.request
    )
  }

  func fields(of kind: AssessorID, _ request: AssessmentRequest) -> [SubmissionField] {
    let manifest = program.manifest.kinds.first { $0.name == kind }?.fields ?? []
    let names = Set(manifest.map(\.name))
    return manifest
      + FieldDeclaration.fields(in: request.configuration).filter { !names.contains($0.name) }
  }

  /// Every golden request, and so many hostile ones for each kind.
  func allSamples(hostile count: Int) -> [KitSample] {
    golden.map(sample)
      + samples.flatMap { sample in (0..<count).map { sample.hostile(seed: UInt64($0)) } }
  }

  /// The outcome as text, or the error's code where it refuses.
  func json(of sample: KitSample, from probe: KitProbe) throws(KitProblem) -> String {
    switch try outcome(of: sample, from: probe) {
    case .success(let outcome): Self.text(of: outcome)
    case .failure(let refusal): "error \(refusal.code)"
    }
  }

  static func text(of outcome: JSONValue) -> String {
    outcome["error"]?["code"]?.integer.map { "error \($0)" } ?? outcome.text()
  }

  /// The outcome, held to all promises.
  func judged(_ sample: KitSample, from probe: KitProbe) throws(KitProblem) -> Outcome {
    switch try outcome(of: sample, from: probe) {
    case .failure(let refusal):
      throw KitProblem(
        HostFault(.answeredError, "it answers with the error \(refusal.code)"),
        log: probe.logText
      )
    case .success(let answer):
      do throws(HostFault) {
        return try OutcomeReading.outcome(
          answer,
          for: sample.request.submission,
          fields: sample.fields
        )
      } catch {
        throw KitProblem(error, log: probe.logText)
      }
    }
  }
}

extension KitSample {
  /// The same question about a submission that nobody would hope for; its files exist.
  func hostile(seed: UInt64) -> KitSample {
    var source = HostileSubmissions(seed: seed)
    var sample = self
    sample.request.submission = source.submission(for: fields)
    sample.request.contents = [:]
    sample.request.submission.files = sample.request.submission.files.enumerated().map {
      position,
      file in
      let bytes = Array("\(seed) \(position)".utf8) + [0xFF, 0xD8, 0xFF, 0x00]
      let sha256 = SHA256.hash(bytes).hexadecimal
      sample.request.contents[sha256] = bytes
      return Submission.File(name: file.name, sha256: sha256, size: bytes.count)
    }
    return sample
  }
}
