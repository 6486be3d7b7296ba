import AssessmentKit
import AssessorServing
import CivilTime
import CurriculumModel
import Diagnostics

/// Judges one number against a figure of the curriculum. Make it yours.
struct NewAssessor: Assessor {
  let descriptor = AssessorDescriptor(
    id: "@NAME@",
    version: "1.0.0",
    namespace: "urn:okoce:assessor:@NAME@:1",
    // The host reads the schema from the package.
    schema: "",
    title: LocalizedText(id: "Penilai baru", en: "New assessor")
  )

  func check(_ configuration: MarkupElement) -> [Diagnostic] { [] }

  func fields(for configuration: MarkupElement) -> [SubmissionField] { [] }

  func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome {
    let least = request.configuration["least"].flatMap { Int($0) } ?? 1
    let typed = TypedValue.trimmed(request.submission.fields["amount"] ?? "")
    guard typed.utf8.count <= 12, typed.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let amount = Int(typed)
    else {
      return Outcome(
        .incomplete(missing: ["amount"]),
        findings: [
          Finding(
            .error,
            "@NAME@.unreadable",
            about: "amount",
            id: "Isi dengan bilangan bulat.",
            en: "Give a whole number."
          )
        ]
      )
    }
    if amount >= least { return Outcome(.passed, score: Score(scaled: 1)) }
    return Outcome(
      .failed,
      score: Score(scaled: Double(amount) / Double(least)),
      findings: [
        Finding(
          .error,
          "@NAME@.few",
          about: "amount",
          id: "Sedikitnya \(least).",
          en: "At least \(least)."
        )
      ]
    )
  }
}

@main struct Main {
  static func main() { ServingLoop.serve(NewAssessor()) }
}
