import CurriculumModel
import OrderedJSON

/// A curriculum as a tree: steps, their modules, and what each waits for and asks.
struct CurriculumTreeView {
  let curriculum: Curriculum
  let language: Language
  private let modules: [ModuleID: Module]
  private let conditions: CurriculumConditionPhrases

  init(_ curriculum: Curriculum, in language: Language) {
    self.curriculum = curriculum
    self.language = language
    modules = Dictionary(curriculum.modules.map { ($0.id, $0) }) { first, _ in first }
    conditions = CurriculumConditionPhrases(language)
  }

  func add(to page: inout Page) {
    let name = "\(curriculum.id)@\(curriculum.version)"
    page.add("\(curriculum.title(language), .strong) · \(name)", hanging: 2)
    page.add(StyledText(CurriculumTreePhrases.order(curriculum.order)(language), .quiet))
    for step in curriculum.steps {
      page.addBlank()
      add(step, to: &page)
    }
    page.addBlank()
    page.add(StyledText(CurriculumTreePhrases.legend(language), .quiet))
  }

  private func add(_ step: Step, to page: inout Page) {
    let label = step.label.isEmpty ? "" : "\(step.label) "
    page.add("\(label + step.title(language), .strong) · \(step.id.rawValue)", hanging: 2)
    if let availability = step.availability {
      add(CurriculumTreePhrases.opensAfter, availability, indent: 2, to: &page)
    }
    for use in step.uses { add(use, to: &page) }
  }

  private func add(_ use: ModuleUse, to page: inout Page) {
    let module = modules[use.module]
    var line = StyledText(module?.title(language) ?? use.module.rawValue)
    line.append(" · \(use.module)", .quiet)
    if let track = use.track {
      line.append(" · \(CurriculumTreePhrases.onlyFor(track)(language))", .quiet)
    }
    if let validity = module?.validFor {
      line.append(" · \(CurriculumTreePhrases.validFor(validity)(language))", .quiet)
    }
    page.add(mark: StyledText(use.isRequired ? "*" : "-"), line, indent: 2)
    if let condition = module?.prerequisites {
      add(CurriculumTreePhrases.after, condition, indent: 4, to: &page)
    }
    if let condition = use.prerequisites {
      add(CurriculumTreePhrases.afterHere, condition, indent: 4, to: &page)
    }
    guard let module else {
      page.add(StyledText(CurriculumTreePhrases.missing(language), .bad), indent: 4)
      return
    }
    add(CurriculumTreePhrases.doneBy, module.moveOn, indent: 4, to: &page)
    if !module.exemptions.isEmpty {
      let tracks = module.exemptions.map(\.track.rawValue).joined(separator: ", ")
      page.add(
        "\(CurriculumTreePhrases.exempt(language), .quiet) \(tracks)",
        indent: 4,
        hanging: 2
      )
    }
  }

  private func add(_ word: Phrase, _ condition: Condition, indent: Int, to page: inout Page) {
    page.add(
      "\(word(language), .quiet) \(conditions.clause(condition))",
      indent: indent,
      hanging: 2
    )
  }
}

extension CurriculumTreeView {
  /// The same tree for programs.
  var json: [JSONValue.Member] {
    [
      .init("id", JSONValue(curriculum.id)),
      .init("curriculumVersion", .string(curriculum.version)),
      .init("title", .string(curriculum.title(language))),
      .init("order", .string(curriculum.order.rawValue)),
      .init("steps", .array(curriculum.steps.map(json))),
    ]
  }

  private func json(_ step: Step) -> JSONValue {
    [
      "id": JSONValue(step.id),
      "label": .string(step.label),
      "title": .string(step.title(language)),
      "opensAfter": JSONValue(clause(step.availability)),
      "modules": .array(step.uses.map(json)),
    ]
  }

  private func json(_ use: ModuleUse) -> JSONValue {
    let module = modules[use.module]
    return [
      "id": JSONValue(use.module),
      "version": JSONValue(module?.version),
      "title": JSONValue(module?.title(language)),
      "required": .bool(use.isRequired),
      "track": JSONValue(use.track),
      "after": JSONValue(clause(module?.prerequisites)),
      "afterHere": JSONValue(clause(use.prerequisites)),
      "doneBy": JSONValue(clause(module?.moveOn)),
      "validFor": JSONValue(module?.validFor),
      "exempt": .array((module?.exemptions ?? []).map { JSONValue($0.track) }),
    ]
  }

  private func clause(_ condition: Condition?) -> String? {
    condition.map { conditions.clause($0) }
  }
}
