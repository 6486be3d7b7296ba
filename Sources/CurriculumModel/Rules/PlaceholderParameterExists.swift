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
      Parameter itu harus ada di modul atau di kurikulum; bila tidak, penilaian tidak bisa berjalan. Kurung kurawal itu sendiri ditulis ganda: {{nama}} berarti \
      {nama}. {5} dan lainnya yang bukan nama tetap apa adanya.
      """,
    en: """
      {name} in an assessment's configuration stands for the value of a parameter on the day of the \
      assessment. The module or the curriculum has to have it, or the assessment can't run. Braces themselves are written \
      twice: {{name}} means {name}. {5} and whatever else is no name stays as it is.
      """,
    broken: "<attendance xmlns=\"…\" threshold=\"{attendance}\"/>",
    mended: """
      <parameter id="attendance-share" unit="ratio">…</parameter>
      …
      <attendance xmlns="…" threshold="{attendance-share}"/>
      """
  )

  public static func checkModule(
    _ module: Module,
    _ index: CurriculumIndex,
    in context: RuleContext
  ) -> [Diagnostic] {
    module.assessments.flatMap { assessment in
      (assessment.configuration?.placeholders ?? []).compactMap { place -> Diagnostic? in
        let id = ParameterID(place.name)
        let own = module.parameters.map(\.id)
        guard !own.contains(id), !index.parameters.contains(id) else { return nil }
        let known = index.parameters.union(own).map(\.rawValue)
        return error(
          "'{\(place.name)}' names no parameter of module '\(module.id)' or the curriculum",
          at: place.origin,
          fix: Spelling.closest(to: place.name, among: known)
            .map { "did you mean '{\($0)}'?" }
            ?? "add <parameter id=\"\(place.name)\">, or write {{\(place.name)}} for the braces themselves"
        )
      }
    }
  }
}

extension MarkupElement {
  /// Every `{name}` in the attributes and texts of this element and all below it.
  var placeholders: [(name: String, origin: Origin)] {
    var found: [(name: String, origin: Origin)] = []
    addPlaceholders(to: &found)
    return found
  }

  private func addPlaceholders(to found: inout [(name: String, origin: Origin)]) {
    for attribute in attributes { add(attribute.value, to: &found) }
    if children.contains(where: { if case .text = $0 { true } else { false } }) {
      add(text, to: &found)
    }
    for case .element(let element) in children { element.addPlaceholders(to: &found) }
  }

  private func add(_ text: String, to found: inout [(name: String, origin: Origin)]) {
    for name in ParameterText.names(in: text) { found.append((name, origin)) }
  }
}
