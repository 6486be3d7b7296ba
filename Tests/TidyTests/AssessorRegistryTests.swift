import Testing

@Suite("The list of assessors")
struct AssessorRegistryTests {
  @Test func `folders, list, registry and schemas of the assessors agree`() throws {
    let listing = try AssessorListing.inRepository()
    #expect(listing.folders.count >= 3)
    for disagreement in listing.disagreements { Issue.record("\(disagreement)") }
  }

  /// Two assessors that agree everywhere; each row below changes one thing.
  static let good = AssessorListing(
    folders: ["Quiz", "Visit"],
    manifest: "import PackageDescription\n\nlet assessors = [\"Quiz\", \"Visit\"]\n",
    registry: registry(["Quiz", "Visit"]),
    schemas: ["Quiz": schema("<a/>\n\n<b/>\n"), "Visit": schema("<visit/>\n")]
  )

  static func registry(_ names: [String], listing entries: [String]? = nil) -> String {
    """
    public import AssessmentKit
    \(names.map { "import \($0)" }.joined(separator: "\n"))

    public enum BuiltInAssessors {
      public static let all: [any Assessor] = [
    \((entries ?? names).map { "    \($0)Assessor()," }.joined(separator: "\n"))
      ]
    }
    """
  }

  /// A grammar as `Scripts/generate` embeds it.
  static func schema(_ text: String) -> AssessorListing.Schema {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    return AssessorListing.Schema(
      written: text,
      generated: "enum XSchema {\n  static let text = #\"\"\"\n\(body)\n    \"\"\"#\n}\n"
    )
  }

  static func good(_ change: (inout AssessorListing) -> Void) -> AssessorListing {
    var listing = good
    change(&listing)
    return listing
  }

  static let registryError = "Sources/BuiltInAssessors/BuiltInAssessors.swift: error: it "

  static let planted: [(AssessorListing, [String])] = [
    (good, []),
    (
      good { $0.manifest = "let assessors = [\n  \"Quiz\",\n]\n" },
      [
        "Package.swift: error: no line `let assessors = [...]`; "
          + "write the list on one line, since Scripts/generate reads it"
      ]
    ),
    (
      good {
        $0.folders.append("Oath")
        $0.schemas["Oath"] = schema("<oath/>\n")
      },
      [
        "Plugins/Oath: error: it is not listed; "
          + "add \"Oath\" to `assessors` in Package.swift, then run `make generate`"
      ]
    ),
    (
      good { $0.folders.removeLast() },
      [
        "Package.swift: error: there is no folder Plugins/Visit; "
          + "create it, or take \"Visit\" out of `assessors`, then run `make generate`"
      ]
    ),
    (
      good {
        $0.manifest = "let assessors = [\"Quiz\", \"Visit\", \"Quiz\"]"
        $0.registry = registry(["Quiz", "Visit", "Quiz"])
      },
      [
        "Package.swift: error: `assessors` lists \"Quiz\" twice; "
          + "take one out, then run `make generate`"
      ]
    ),
    (
      good { $0.registry = registry(["Quiz"]) },
      [
        registryError + "doesn't import Visit; run `make generate`",
        registryError + "doesn't list Visit; run `make generate`",
      ]
    ),
    (
      good { $0.registry = registry(["Quiz", "Visit"], listing: ["Quiz", "Visit", "Oath"]) },
      [registryError + "lists Oath, which Package.swift doesn't list; run `make generate`"]
    ),
    (
      good { $0.registry = registry(["Quiz", "Visit"], listing: ["Visit", "Quiz"]) },
      [
        registryError
          + "lists Visit, Quiz in another order than Package.swift; run `make generate`"
      ]
    ),
    (
      good { $0.schemas["Quiz"]?.written = nil },
      [
        "Plugins/Quiz/quiz.xsd: error: missing; "
          + "write the grammar of its configuration there, then run `make generate`"
      ]
    ),
    (
      good { $0.schemas["Visit"]?.generated = nil },
      [
        "Plugins/Visit/Generated/VisitSchema.swift: error: it is not the text of visit.xsd; "
          + "run `make generate`"
      ]
    ),
    (
      good { $0.schemas["Quiz"]?.written = "<a/>\n\n<c/>\n" },
      [
        "Plugins/Quiz/Generated/QuizSchema.swift: error: it is not the text of quiz.xsd; "
          + "run `make generate`"
      ]
    ),
  ]

  @Test(arguments: planted.indices)
  func `a planted disagreement is found with its exact repair`(row: Int) {
    let (listing, expected) = Self.planted[row]
    #expect(listing.disagreements == expected)
  }
}
