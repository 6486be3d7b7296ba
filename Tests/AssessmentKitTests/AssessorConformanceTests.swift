import AssessmentKit
import BuiltInAssessors
import CivilTime
import CurriculumModel
import Testing

@Suite struct AssessorConformanceTests {
  /// Assessor, configuration, fields whose values a finding may repeat.
  static let rows: [(AssessorID, MarkupElement, Set<String>)] =
    [
      (
        "attendance",
        markup("attendance", ["threshold": "0.8"]),
        ["attendedLessonHours", "plannedLessonHours"]
      ),
      ("rubric", rubric, []),
      ("capital", capital, ["months", "recordMonths"]),
      ("quiz", quiz, []),
      ("mentoring", markup("mentoring", ["visits": "3"]), []),
      (
        "stall",
        markup("stall", ["openShare": "0.6", "arrearsDays": "7"]),
        ["tradingDays", "daysOpened", "daysInArrears"]
      ),
      (
        "marketing",
        markup(
          "marketing",
          [:],
          [
            markup(
              "pricing",
              [
                "references": "1", "referenceDays": "90", "greatestIndex": "110",
                "leastMargin": "10",
              ]
            )
          ]
        ), []
      ),
      ("marketing", markup("marketing", [:], [markup("sales", ["months": "2"])]), []),
      ("bookkeeping", markup("bookkeeping", ["months": "1", "statements": "true"]), ["periodEnd"]),
      ("document", markup("document", ["kind": "halal", "dutyFrom": "2026-10-17"]), []),
      ("document", markup("document", ["kind": "halal", "dutyFrom": "2027-10-17"]), []),
    ]
    + ["nik", "npwp", "nib", "p-irt", "halal", "kbli", "other"].map {
      ("document", markup("document", ["kind": $0, "expiry": "required"]), [])
    }

  static let rubric = markup(
    "rubric",
    ["passMark": "0.7"],
    [
      field("photo", "file"), field("price", "number"), field("since", "day"),
      field("story", "text"),
      markup("criterion", ["id": "taste"], [level("poor", "0"), level("good", "1")]),
    ]
  )

  static let quiz = markup("quiz", ["passing": "0.5"], [sum])

  private static let sum: MarkupElement = {
    func qti(_ name: String, _ attributes: [String: String], _ inside: [MarkupElement] = [])
      -> MarkupElement
    {
      markup(name, attributes, inside, namespace: "http://www.imsglobal.org/xsd/imsqtiasi_v3p0")
    }
    return qti(
      "qti-assessment-item",
      ["identifier": "sum", "title": "Sum"],
      [
        qti(
          "qti-response-declaration",
          ["identifier": "RESPONSE", "cardinality": "single", "base-type": "integer"]
        ),
        qti(
          "qti-outcome-declaration",
          ["identifier": "SCORE", "cardinality": "single", "base-type": "float"]
        ),
        qti("qti-response-processing", ["template": "match_correct"]),
      ]
    )
  }()

  static let capital = markup(
    "capital",
    [
      "debtServiceCoverage": "1.2", "instalmentShare": "40", "recordMonths": "3",
      "collectibility": "1",
    ],
    [
      markup(
        "product",
        [
          "id": "micro", "method": "annuity", "rate": "6", "maximumAmount": "100000000",
          "maximumMonths": "36", "businessMonths": "6",
        ],
        [
          markup("title", ["xml:lang": "id"], text: "Mikro"),
          markup("title", ["xml:lang": "en"], text: "Micro"),
        ]
      )
    ]
  )

  @Test(arguments: rows)
  func `a built-in assessor keeps every promise`(
    id: AssessorID,
    configuration: MarkupElement,
    repeatable: Set<String>
  ) throws {
    let conformance = AssessorConformance(
      try AssessorRegistry(BuiltInAssessors.all).assessor(id),
      configuration: configuration,
      today: try #require(Day("2026-11-23")),
      repeatable: repeatable
    )
    #expect(conformance.breaches(seeds: 0..<300).isEmpty)
  }

  @Test(arguments: [
    (Careless.Fault.impure, "the same request gives the same outcome"),
    (.readsEverything, "fields no one asked for are ignored"),
    (.repeatsTyped, "finding 'careless' doesn't repeat the field 'note'"),
    (.speaksOneLanguage, "finding 'careless' speaks 'en'"),
    (.missesUnasked, "'elsewhere' is asked for before it is missed"),
    (.scoresTooHigh, "a scaled score lies in 0...1"),
  ])
  func `a careless assessor is found out`(fault: Careless.Fault, promise: String) throws {
    let conformance = AssessorConformance(
      Careless(fault: fault),
      configuration: markup("careless", [:]),
      today: try #require(Day("2026-11-23"))
    )
    #expect(conformance.breaches(seeds: 0..<50).contains { $0.promise == promise })
  }
}
