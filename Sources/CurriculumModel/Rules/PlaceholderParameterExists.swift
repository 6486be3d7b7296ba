public import Diagnostics

/// A `{name}` in a configuration names a parameter of the module or the curriculum.
public enum PlaceholderParameterExists: CurriculumRule {
  public static let code: DiagnosticCode = "CUR008"

  public static let title = LocalizedText(
    id: "Parameter yang dirujuk ada",
    en: "A parameter that is referred to exists"
  )

  public static let explanation = LocalizedText.explaining(
    id: """
      {nama} di dalam konfigurasi penilaian diganti dengan nilai parameter pada hari penilaian. \
      Parameter itu harus ada di modul atau di kurikulum; bila tidak, penilaian tidak bisa berjalan.
      """,
    en: """
      {name} in an assessment's configuration stands for the value of a parameter on the day of the \
      assessment. The module or the curriculum has to have it, or the assessment can't run.
      """,
    broken: "<attendance xmlns=\"…\" threshold=\"{attendance}\"/>",
    mended: """
      <parameter id="attendance-share" unit="ratio">…</parameter>
      …
      <attendance xmlns="…" threshold="{attendance-share}"/>
      """
  )

  public static func check(_ index: CurriculumIndex, in context: RuleContext) -> [Diagnostic] {
    index.curriculum.modules.flatMap { module in
      let own = Set(module.parameters.map(\.id))
      return module.assessments.flatMap { assessment in
        (assessment.configuration?.placeholders ?? []).compactMap { place -> Diagnostic? in
          let id = ParameterID(place.name)
          guard !own.contains(id), !index.parameters.contains(id) else { return nil }
          let known = own.union(index.parameters).map(\.rawValue)
          return error(
            "'{\(place.name)}' names no parameter of module '\(module.id)' or the curriculum",
            at: place.origin,
            fix: Spelling.closest(to: place.name, among: known)
              .map { "did you mean '{\($0)}'?" } ?? "add <parameter id=\"\(place.name)\">"
          )
        }
      }
    }
  }
}

extension MarkupElement {
  /// Every `{name}` in the attributes and texts of this element and all below it.
  var placeholders: [(name: String, origin: Origin)] {
    var found: [(name: String, origin: Origin)] = []
    var waiting = [self]
    while let element = waiting.popLast() {
      for text in element.attributes.map(\.value) + [element.text] {
        found += text.placeholders.map { ($0, element.origin) }
      }
      waiting.append(contentsOf: element.elements.reversed())
    }
    return found
  }
}

extension String {
  /// The names between braces that have the form of an id.
  var placeholders: [String] {
    guard utf8.contains(UInt8(ascii: "{")) else { return [] }
    return split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "}") else { return nil }
      let name = part[..<end]
      let isName = name.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
      }
      return isName && !name.isEmpty ? String(name) : nil
    }
  }
}
