import AssessmentKit
import CurriculumModel
import Diagnostics
import Synchronization

/// An assessor that breaks one promise.
final class Careless: Assessor {
  enum Fault: CaseIterable {
    case none, impure, readsEverything, repeatsTyped, speaksOneLanguage, missesUnasked
    case scoresTooHigh
  }

  let fault: Fault
  let descriptor: AssessorDescriptor
  private let calls = Mutex(0)

  init(fault: Fault = .none, id: AssessorID = "careless") {
    self.fault = fault
    descriptor = AssessorDescriptor(
      id: id,
      version: "1.0.0",
      namespace: "urn:okoce:assessor:\(id):1",
      schema: "",
      title: LocalizedText(id: "Ceroboh", en: "Careless")
    )
  }

  func check(_: MarkupElement) -> [Diagnostic] { [] }

  func fields(for _: MarkupElement) -> [SubmissionField] {
    [
      SubmissionField(name: "note", kind: .text, label: LocalizedText(id: "Catatan", en: "Note"))
    ]
  }

  func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let note = request.submission.fields["note"] ?? ""
    let count = calls.withLock { calls in
      calls += 1
      return calls
    }
    func outcome(_ message: LocalizedText) -> Outcome {
      Outcome(
        .passed,
        findings: [
          Finding(reference: "note", level: .valid, code: "careless", message: message)
        ]
      )
    }
    return switch fault {
    case .none: outcome(LocalizedText(id: "Baik", en: "Good"))
    case .impure: outcome(LocalizedText(id: "\(count)", en: "\(count)"))
    case .readsEverything:
      outcome(
        LocalizedText(
          id: "\(request.submission.fields.count)",
          en: "\(request.submission.fields.count)"
        )
      )
    case .repeatsTyped: outcome(LocalizedText(id: "Isi: \(note)", en: "Typed: \(note)"))
    case .speaksOneLanguage:
      outcome(LocalizedText([.init(language: "id", text: "Baik")]))
    case .missesUnasked: Outcome(.incomplete(missing: ["elsewhere"]))
    case .scoresTooHigh: Outcome(.passed, score: Score(scaled: 1.5))
    }
  }
}
