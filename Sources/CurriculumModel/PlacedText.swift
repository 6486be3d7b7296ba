/// A text that people read, and what it belongs to.
struct PlacedText {
  /// For messages: `module 'nib'`.
  var owner: String
  /// The element's name: `title`, `summary`, `reason`.
  var part: String
  var text: LocalizedText
  var isNeeded: Bool
  var origin: Origin
}

extension Curriculum {
  /// Every text of this curriculum and its modules, in document order.
  var texts: [PlacedText] {
    var all: [PlacedText] = []
    func add(
      _ owner: String,
      _ text: LocalizedText,
      _ origin: Origin,
      part: String = "title",
      isNeeded: Bool = true
    ) {
      all.append(
        PlacedText(owner: owner, part: part, text: text, isNeeded: isNeeded, origin: origin)
      )
    }
    add("curriculum '\(id)'", title, origin)
    add("curriculum '\(id)'", summary, origin, part: "summary", isNeeded: false)
    for track in tracks { add("track '\(track.id)'", track.title, track.origin) }
    for parameter in parameters {
      add("parameter '\(parameter.id)'", parameter.title, parameter.origin)
    }
    for step in steps { add("step '\(step.id)'", step.title, step.origin) }
    for module in modules {
      add("module '\(module.id)'", module.title, module.origin)
      add("module '\(module.id)'", module.summary, module.origin, part: "summary", isNeeded: false)
      for exemption in module.exemptions {
        add(
          "the exemption for '\(exemption.track)'",
          exemption.reason,
          exemption.origin,
          part: "reason"
        )
      }
      for parameter in module.parameters {
        add("parameter '\(parameter.id)'", parameter.title, parameter.origin)
      }
      for assessment in module.assessments {
        add("assessment '\(assessment.id)'", assessment.title, assessment.origin)
      }
    }
    return all
  }
}
