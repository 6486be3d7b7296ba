public import Diagnostics

/// A moveOn offers no more ways to meet it than can be compared.
public enum MoveOnWaysAreFew: CurriculumRule {
  public static let code: DiagnosticCode = "CUR025"

  /// How many ways of meeting a moveOn are compared to find the cheapest.
  public static let most = 256

  public static let title = LocalizedText(
    id: "moveOn tidak menawarkan terlalu banyak cara",
    en: "A moveOn offers not too many ways"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      Untuk menyebut langkah berikutnya, semua cara memenuhi moveOn dibandingkan. Setiap pilihan \
      melipatgandakan jumlahnya: sepuluh anyOf berisi dua sudah 1.024 cara. Paling banyak \(most).
      """,
    en: """
      To say what comes next, all ways to meet a moveOn are compared. Every choice multiplies them: ten \
      anyOf of two are 1,024 ways already. At most \(most) are allowed.
      """,
    broken: "<moveOn><atLeast n=\"5\"><!-- twelve assessments --></atLeast></moveOn>",
    mended: "<moveOn><allOf><!-- the five that matter --></allOf></moveOn>"
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    guard module.moveOn.ways > most else { return [] }
    return [
      error(
        "the moveOn of module '\(module.id)' offers more than \(most) ways to meet it",
        at: module.moveOn.origin,
        fix: "offer fewer choices, or split the module"
      )
    ]
  }
}

extension Condition {
  /// How many choices of leaves meet this condition, up to a little more than are compared.
  ///
  /// - Complexity: O(conditions × `MoveOnWaysAreFew.most`).
  var ways: Int {
    let limit = MoveOnWaysAreFew.most + 1
    func chosen(_ needed: Int, of children: [Condition]) -> Int {
      if needed <= 0 { return 1 }
      if needed > children.count { return 0 }
      let all = needed == children.count
      // There are at least as many ways to leave some out as there are children.
      if !all, children.count > limit { return limit }
      // How many ways there are to meet exactly 0, 1, … of the children seen so far.
      var ways = all ? [1] : [1] + Array(repeating: 0, count: needed)
      for child in children {
        let own = child.ways
        if all {
          ways[0] = min(ways[0] * own, limit)
        } else {
          for count in (1...needed).reversed() {
            ways[count] = min(ways[count] + ways[count - 1] * own, limit)
          }
        }
      }
      return all ? ways[0] : ways[needed]
    }
    return switch rule {
    case .allOf(let children): chosen(children.count, of: children)
    case .anyOf(let children): chosen(1, of: children)
    case .atLeast(let needed, let children): chosen(needed, of: children)
    default: 1
    }
  }
}
