import AssessmentKit
import CivilTime
import CurriculumModel

@testable import Capital

/// One application for two loans, of which a test changes a few statements.
struct CapitalRequest {
  var fields: [String: String] = [
    "amount": "10.000.000", "months": "24", "purpose": "working-capital", "netCash": "2.000.000",
    "businessSince": "2026-01-10", "recordMonths": "6", "collectibility": "none",
    "otherCredit": "none",
  ]
  var satisfied: Set<ModuleID> = []
  var today = "2026-11-23"

  init(_ changes: [String: String] = [:], satisfied: Set<ModuleID> = []) {
    fields.merge(changes) { $1 }
    self.satisfied = satisfied
  }

  static let configuration = element(
    "capital",
    [
      ("debtServiceCoverage", "1.2"), ("instalmentShare", "40"), ("recordMonths", "3"),
      ("collectibility", "1"),
    ],
    [
      product(
        "super-micro",
        most: "10000000",
        [element("trained", [("businessMonths", "0")], [satisfied("training", "Kelas")])]
      ),
      product(
        "micro",
        least: "10000001",
        most: "100000000",
        [element("trained", [("businessMonths", "3")], [satisfied("training", "Kelas")])]
      ),
    ]
  )

  func outcome() throws -> Outcome {
    try CapitalAssessor().assess(
      AssessmentRequest(
        module: "loan-readiness",
        assessment: "readiness",
        configuration: Self.configuration,
        submission: Submission(fields: fields),
        today: Day(today) ?? Day(number: 0),
        satisfied: satisfied
      )
    )
  }

  static func product(
    _ id: String,
    least: String = "1",
    most: String,
    _ children: [MarkupElement]
  ) -> MarkupElement {
    element(
      "product",
      [
        ("id", id), ("method", "annuity"), ("rate", "6"), ("minimumAmount", least),
        ("maximumAmount", most), ("maximumMonths", "36"), ("maximumInvestmentMonths", "60"),
        ("businessMonths", "6"), ("refusesCommercialCredit", "true"),
      ],
      titles(id) + children
    )
  }

  static func satisfied(_ module: String, _ title: String) -> MarkupElement {
    element("satisfied", [("module", module)], titles(title))
  }

  static func titles(_ text: String) -> [MarkupElement] {
    ["id", "en"].map { language in
      var title = element("title", [], [])
      title.attributes = [
        .init(
          namespace: "http://www.w3.org/XML/1998/namespace",
          prefix: "xml",
          name: "lang",
          value: language
        )
      ]
      title.children = [.text(text)]
      return title
    }
  }

  static func element(
    _ name: String,
    _ attributes: [(String, String)],
    _ children: [MarkupElement]
  ) -> MarkupElement {
    MarkupElement(
      namespace: "urn:okoce:assessor:capital:1",
      name: name,
      attributes: attributes.map { .init(name: $0.0, value: $0.1) },
      children: children.map { .element($0) }
    )
  }
}
