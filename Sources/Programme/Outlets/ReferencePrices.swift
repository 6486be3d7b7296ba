import AssessmentKit
import CivilTime
import CurriculumModel
import Pricing
import Progression
import Storage

/// Prices to compare with, and how far a price may stand above them.
struct PriceReferences {
  var prices: [ReferencePrice] = []
  /// Usual practice, unless a published curriculum says otherwise.
  var rules = PriceRules(referenceDays: 180, greatestIndex: 110)
}

extension Office {
  /// What the published curricula ask of prices on a day; of each curriculum its newest version.
  func priceReferences(on day: Day, in access: ReadAccess) throws -> PriceReferences {
    var newest: [CurriculumID: CurriculumReference] = [:]
    for version in try access.publishedVersions() {
      newest[version.reference.id] = version.reference
    }
    var found = PriceReferences()
    for (_, reference) in newest.sorted(by: { $0.key < $1.key }) {
      let curriculum = try shelf.index(of: reference.sha256, in: access).curriculum
      for module in curriculum.modules {
        let parameters = ParameterResolution(
          module: module.parameters,
          curriculum: curriculum.parameters,
          on: day
        )
        for assessment in module.assessments where assessment.assessor == "marketing" {
          guard let configuration = assessment.configuration else { continue }
          let element = parameters.resolve(configuration).element
          for pricing in element.elements(named: "pricing") { found.take(pricing) }
        }
      }
    }
    return found
  }
}

extension PriceReferences {
  fileprivate mutating func take(_ pricing: MarkupElement) {
    func figure(_ name: String) -> Int? { pricing[name].flatMap { Int(TypedValue.trimmed($0)) } }
    if let days = figure("referenceDays") { rules.referenceDays = days }
    if let index = figure("greatestIndex") { rules.greatestIndex = index }
    for element in pricing.elements(named: "reference") {
      if let price = ReferencePrice(element), !prices.contains(price) { prices.append(price) }
    }
  }
}
