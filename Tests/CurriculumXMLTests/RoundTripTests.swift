import CivilTime
import CurriculumModel
import CurriculumXML
import Testing

@Suite("Writing and reading back")
struct RoundTripTests {
  @Test func `gives an equal curriculum, schema-valid, for generated curricula`() {
    for seed in 0..<300 {
      var generator = CurriculumGenerator(seed: UInt64(seed))
      let curriculum = generator.curriculum()
      let files = CurriculumWriter().encode(curriculum)
      let result = CurriculumLoader().load(files)
      #expect(result.diagnostics == [], "seed \(seed)")
      #expect(result.curriculum == curriculum, "seed \(seed)")
      for file in files.files {
        let again = CurriculumWriter().format(file.bytes, path: file.path)
        #expect(again.bytes == file.bytes, "seed \(seed): \(file.path) is not canonical")
      }
    }
  }

  @Test func `the bytes for storing give the same files, and nothing else does`() throws {
    let files = SampleDocuments.files()
    let bytes = files.canonicalBytes
    #expect(CurriculumFiles(canonicalBytes: bytes) == files)
    #expect(CurriculumFiles(canonicalBytes: Array(bytes.dropLast())) == nil)
    #expect(CurriculumFiles(canonicalBytes: bytes + [10]) == nil)
    #expect(CurriculumFiles(canonicalBytes: []) == nil)
    let stored = try #require(CurriculumFiles(canonicalBytes: bytes))
    let loader = CurriculumLoader()
    #expect(loader.load(stored, validating: false).curriculum == loader.load(files).curriculum)
  }
}

/// Curricula that use every part of the vocabulary.
struct CurriculumGenerator {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func curriculum() -> Curriculum {
    let modules = (0..<int(1...6)).map { module("module-\($0)") }
    let steps = modules.map { module in
      Step(
        id: StepID("step-\(module.id)"),
        label: "P\(int(1...7))",
        title: text(),
        availability: maybe { $0.reach(2) },
        uses: [
          ModuleUse(
            module: module.id,
            isRequired: int(0...1) == 0,
            track: maybe { _ in "food" },
            prerequisites: maybe { $0.reach(3) }
          )
        ]
      )
    }
    return Curriculum(
      id: "generated",
      version: "1.\(int(0...9)).0",
      title: text(),
      summary: text(),
      order: int(0...1) == 0 ? .free : .sequential,
      tracks: [Track(id: "food", title: text())],
      parameters: [parameter("share")],
      steps: steps,
      modules: modules
    )
  }

  private mutating func module(_ id: String) -> Module {
    Module(
      id: ModuleID(id),
      title: text(),
      summary: int(0...1) == 0 ? LocalizedText() : text(),
      prerequisites: maybe { $0.reach(3) },
      exemptions: int(0...1) == 0 ? [] : [Exemption(track: "food", reason: text())],
      moveOn: moveOn(3),
      validFor: maybe { Period(months: $0.int(0...30), days: $0.int(1...40)) },
      classFormat: maybe {
        ClassFormat(
          meetings: $0.int(1...60),
          lessonHoursPerMeeting: $0.int(1...16),
          size: $0.int(1...500),
          roomKind: $0.maybe { _ in "hall" }
        )
      },
      parameters: [parameter("days")],
      assessments: (0..<int(0...3)).map { assessment("assessment-\($0)") },
      sources: (0..<int(0...2)).map { _ in words() }
    )
  }

  private mutating func assessment(_ id: String) -> Assessment {
    Assessment(
      id: AssessmentID(id),
      assessor: "unknown",
      title: text(),
      masteryScore: maybe { Double($0.int(0...100_000)) / 100_000 },
      attemptLimit: maybe { $0.int(1...9) },
      after: maybe { AssessmentID("assessment-\($0.int(0...2))") },
      configuration: maybe { $0.markup(3) }
    )
  }

  private mutating func markup(_ depth: Int) -> MarkupElement {
    let prefix = int(0...1) == 0 ? "" : "x"
    var element = MarkupElement(
      namespace: "urn:unknown:\(int(1...2))",
      prefix: prefix,
      name: "element",
      attributes: [MarkupElement.Attribute(name: "b", value: "  <\(words())>\n\t\"")]
    )
    if int(0...1) == 0 {
      element.attributes.append(
        MarkupElement.Attribute(namespace: "urn:a", prefix: "a", name: "a", value: "{share}")
      )
    }
    switch depth > 0 ? int(0...3) : int(0...1) {
    case 0: break
    case 1: element.children = [.text("  \(words())\n ")]
    case 2: element.children = [.element(markup(depth - 1)), .element(markup(depth - 1))]
    default: element.children = [.text("a "), .element(markup(depth - 1)), .text(" \(words())")]
    }
    return element
  }

  private mutating func parameter(_ id: String) -> Parameter {
    Parameter(
      id: ParameterID(id),
      unit: "ratio",
      title: text(),
      values: (0..<int(1...3)).map { _ in
        Parameter.Value(
          text: "0.\(int(1...99))",
          validFrom: maybe { Day(number: $0.int(18_000...21_000)) },
          validTo: maybe { Day(number: $0.int(18_000...21_000)) },
          source: words()
        )
      }
    )
  }

  private mutating func reach(_ depth: Int) -> Condition {
    switch int(0...(depth > 0 ? 5 : 2)) {
    case 0: Condition(.moduleSatisfied(ModuleID("module-\(int(0...5))")))
    case 1: Condition(.stepSatisfied("step"))
    case 2: Condition(.onTrack("food"))
    case 3: Condition(.allOf((0..<int(0...3)).map { _ in reach(depth - 1) }))
    case 4: Condition(.anyOf((0..<int(1...3)).map { _ in reach(depth - 1) }))
    default: Condition(.atLeast(int(1...3), (0..<int(1...3)).map { _ in reach(depth - 1) }))
    }
  }

  private mutating func moveOn(_ depth: Int) -> Condition {
    let repetition = maybe { generator in
      Repetition(
        times: generator.int(2...9),
        every: generator.maybe { Period(months: $0.int(1...24)) }
      )
    }
    switch int(0...(depth > 0 ? 4 : 1)) {
    case 0: return Condition(.assessmentPassed("assessment-0", repetition))
    case 1: return Condition(.assessmentCompleted("assessment-1", repetition))
    case 2: return Condition(.allOf((0..<int(0...3)).map { _ in moveOn(depth - 1) }))
    case 3: return Condition(.anyOf((0..<int(1...3)).map { _ in moveOn(depth - 1) }))
    default:
      return Condition(.atLeast(int(1...3), (0..<int(1...3)).map { _ in moveOn(depth - 1) }))
    }
  }

  private mutating func text() -> LocalizedText { LocalizedText(id: words(), en: words()) }

  /// Up to 30 words, some of which XML can't hold as they are.
  private mutating func words() -> String {
    let known = ["modul", "a&b", "x<y", "]]>", "\"kutip\"", "it's", "é", "日本", "usaha", "-"]
    return (0..<int(1...30)).map { _ in known[int(0...9)] }.joined(separator: " ")
  }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value?) -> Value? {
    int(0...1) == 0 ? nil : make(&self)
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }
}
