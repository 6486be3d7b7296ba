import CivilTime
import CurriculumModel

/// The model as elements of the curriculum vocabulary, in the schema's order.
enum DocumentEncoding {
  static func curriculum(_ curriculum: Curriculum) -> LayoutElement {
    LayoutElement(
      "curriculum",
      [
        ("id", curriculum.id.rawValue), ("version", curriculum.version),
        ("order", curriculum.order.rawValue),
      ],
      texts("title", curriculum.title) + texts("summary", curriculum.summary)
        + curriculum.tracks.map {
          LayoutElement("track", [("id", $0.id.rawValue)], texts("title", $0.title))
        }
        + curriculum.parameters.map(parameter) + curriculum.steps.map(step)
    )
  }

  static func module(_ module: Module) -> LayoutElement {
    LayoutElement(
      "module",
      [
        ("id", module.id.rawValue), ("version", module.version),
        ("validFor", module.validFor?.description),
      ],
      texts("title", module.title) + texts("summary", module.summary)
        + wrapped("prerequisites", module.prerequisites)
        + module.exemptions.map {
          LayoutElement("exemption", [("track", $0.track.rawValue)], texts("reason", $0.reason))
        }
        + [module.classFormat].compactMap { $0.map(classFormat) }
        + module.parameters.map(parameter) + module.assessments.map(assessment)
        + wrapped("moveOn", module.moveOn) + module.sources.map { text("source", $0) }
    )
  }

  private static func step(_ step: Step) -> LayoutElement {
    LayoutElement(
      "step",
      [("id", step.id.rawValue), ("label", step.label)],
      texts("title", step.title) + wrapped("availability", step.availability)
        + step.uses.map { use in
          LayoutElement(
            "use",
            [
              ("module", use.module.rawValue), ("required", use.isRequired ? nil : "false"),
              ("track", use.track?.rawValue),
            ],
            wrapped("prerequisites", use.prerequisites)
          )
        }
    )
  }

  private static func classFormat(_ format: ClassFormat) -> LayoutElement {
    LayoutElement(
      "class",
      [
        ("meetings", "\(format.meetings)"),
        ("lessonHoursPerMeeting", "\(format.lessonHoursPerMeeting)"), ("size", "\(format.size)"),
        ("roomKind", format.roomKind),
      ]
    )
  }

  private static func assessment(_ assessment: Assessment) -> LayoutElement {
    LayoutElement(
      "assessment",
      [
        ("id", assessment.id.rawValue), ("assessor", assessment.assessor.rawValue),
        ("masteryScore", assessment.masteryScore.map(DecimalText.of)),
        ("attemptLimit", assessment.attemptLimit.map { "\($0)" }),
        ("after", assessment.after?.rawValue),
      ],
      texts("title", assessment.title)
        + [assessment.configuration].compactMap { $0.map { LayoutElement($0) } }
    )
  }

  private static func parameter(_ parameter: Parameter) -> LayoutElement {
    LayoutElement(
      "parameter",
      [("id", parameter.id.rawValue), ("unit", parameter.unit)],
      texts("title", parameter.title)
        + parameter.values.map { value in
          text(
            "value",
            value.text,
            [
              ("validFrom", value.validFrom?.description), ("validTo", value.validTo?.description),
              ("source", value.source),
            ]
          )
        }
    )
  }

  private static func wrapped(_ name: String, _ condition: Condition?) -> [LayoutElement] {
    condition.map { [LayoutElement(name, [], [self.condition($0)])] } ?? []
  }

  private static func condition(_ condition: Condition) -> LayoutElement {
    switch condition.rule {
    case .allOf(let children): LayoutElement("allOf", [], children.map(self.condition))
    case .anyOf(let children): LayoutElement("anyOf", [], children.map(self.condition))
    case .atLeast(let count, let children):
      LayoutElement("atLeast", [("n", "\(count)")], children.map(self.condition))
    case .moduleSatisfied(let module): LayoutElement("satisfied", [("module", module.rawValue)])
    case .stepSatisfied(let step): LayoutElement("satisfied", [("step", step.rawValue)])
    case .onTrack(let track): LayoutElement("onTrack", [("track", track.rawValue)])
    case .assessmentPassed(let id, let repetition): repeated("passed", id, repetition)
    case .assessmentCompleted(let id, let repetition): repeated("completed", id, repetition)
    }
  }

  private static func repeated(
    _ name: String,
    _ assessment: AssessmentID,
    _ repetition: Repetition?
  ) -> LayoutElement {
    LayoutElement(
      name,
      [
        ("assessment", assessment.rawValue), ("times", repetition.map { "\($0.times)" }),
        ("every", repetition?.every?.description),
      ]
    )
  }

  private static func texts(_ name: String, _ text: LocalizedText) -> [LayoutElement] {
    text.entries.map { entry in
      var element = self.text(name, entry.text)
      element.attributes = [
        MarkupElement.Attribute(
          namespace: "http://www.w3.org/XML/1998/namespace",
          prefix: "xml",
          name: "lang",
          value: entry.language
        )
      ]
      return element
    }
  }

  private static func text(
    _ name: String,
    _ text: String,
    _ attributes: [(String, String?)] = []
  ) -> LayoutElement {
    var element = LayoutElement(name, attributes)
    element.children = [.text(text)]
    return element
  }
}
