import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Pricing

/// How far prices may stand from the market, and what they have to leave.
struct PricingRules {
  let references: Int
  let referenceDays: Int
  let greatestIndex: Int
  let leastMargin: Int
  /// Those that the programme has looked up itself.
  let known: [ReferencePrice]

  init(_ element: MarkupElement) throws(AssessorFault) {
    references = try Self.references.value(in: element).mantissa
    referenceDays = try Self.referenceDays.value(in: element).mantissa
    greatestIndex = try Self.greatestIndex.value(in: element).mantissa
    leastMargin = try Self.leastMargin.value(in: element).mantissa
    known = element.elements(named: "reference").compactMap(ReferencePrice.init)
  }

  private static func figure(_ name: String, _ most: Int32) -> ConfigurationFigure {
    ConfigurationFigure(name, in: ExactDecimal(0)...ExactDecimal(most), isWhole: true)
  }
  private static let references = figure("references", 100)
  private static let referenceDays = figure("referenceDays", 3_650)
  private static let greatestIndex = figure("greatestIndex", 1_000)
  private static let leastMargin = figure("leastMargin", 100)

  static func check(_ element: MarkupElement) -> [Diagnostic] {
    [references, referenceDays, greatestIndex, leastMargin].flatMap {
      $0.check(element, code: "MKT001")
    }
  }

  static let fields = [
    SubmissionField(
      name: "prices",
      kind: .text,
      label: LocalizedText(
        id: "Daftar harga: baris judul \"produk,harga,biaya\", lalu satu baris satu produk; "
          + "kosongkan biaya bila ada resepnya",
        en: "Price list: headings \"product,price,cost\", then a line for each product; leave the "
          + "cost empty where there is a recipe"
      ),
      isPersonal: true
    ),
    SubmissionField(
      name: "recipes",
      kind: .text,
      label: LocalizedText(
        id: "Resep: baris judul \"produk,bahan,jumlah,harga satuan,hasil\", lalu satu baris satu "
          + "bahan; hasil cukup ditulis sekali untuk satu produk",
        en: "Recipes: headings \"product,ingredient,quantity,unit price,yield\", then a line for "
          + "each ingredient; the yield once for a product is enough"
      ),
      isRequired: false,
      isPersonal: true
    ),
    SubmissionField(
      name: "references",
      kind: .text,
      label: LocalizedText(
        id:
          "Harga pembanding: baris judul \"produk,jenis,harga,tanggal\"; jenis: jaringan, anggota, "
          + "atau survei",
        en: "Reference prices: headings \"product,kind,price,date\"; kind: chain, member or survey"
      ),
      isRequired: false,
      isPersonal: true
    ),
  ]

  func outcome(_ request: AssessmentRequest) -> Outcome {
    var check = SubmissionCheck(request.submission, for: Self.fields)
    if let incomplete = check.incomplete { return incomplete }
    let recipes = RecipeTable(check.texts["recipes"] ?? "")
    var list = PriceList(check.texts["prices"] ?? "", recipes: recipes)
    list.findings += recipes.findings
    let survey = ReferenceList(check.texts["references"] ?? "")
    for finding in list.findings { check.reject(finding.under("prices")) }
    for finding in survey.findings { check.reject(finding.under("references")) }
    if !check.missing.isEmpty {
      let missing = Self.fields.map(\.name).filter { name in
        (list.findings + survey.findings).contains { $0.reference.hasPrefix(name) }
      }
      return Outcome(.incomplete(missing: missing), findings: list.findings + survey.findings)
    }
    let comparison = PriceComparison(
      list.products,
      against: known + survey.prices,
      rules: self,
      today: request.today
    )
    return comparison.outcome
  }
}

extension Finding {
  /// The same, about a field of the form.
  fileprivate func under(_ field: String) -> Finding {
    var finding = self
    finding.reference = field
    return finding
  }
}
