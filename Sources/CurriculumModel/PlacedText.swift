/// A text that people read, and what it belongs to.
struct PlacedText {
  /// What holds it, and the id of that: put together only when there is something to say.
  var holder: String
  var id: String
  /// The element's name: `title`, `summary`, `reason`.
  var part = "title"
  var text: LocalizedText
  var isNeeded = true
  var origin: Origin

  /// For messages: `module 'nib'`.
  var owner: String { "\(holder) '\(id)'" }
}

extension Curriculum {
  /// Every text of this curriculum without its modules, in document order.
  var ownTexts: [PlacedText] {
    var all = [
      PlacedText(holder: "curriculum", id: id.rawValue, text: title, origin: origin),
      PlacedText(
        holder: "curriculum",
        id: id.rawValue,
        part: "summary",
        text: summary,
        isNeeded: false,
        origin: origin
      ),
    ]
    all += tracks.map {
      PlacedText(holder: "track", id: $0.id.rawValue, text: $0.title, origin: $0.origin)
    }
    all += parameters.map(\.placedTitle)
    all += steps.map {
      PlacedText(holder: "step", id: $0.id.rawValue, text: $0.title, origin: $0.origin)
    }
    return all
  }
}

extension Module {
  /// Every text of this module, in document order.
  var texts: [PlacedText] {
    var all: [PlacedText] = []
    all.reserveCapacity(2 + exemptions.count + parameters.count + assessments.count)
    all.append(PlacedText(holder: "module", id: id.rawValue, text: title, origin: origin))
    all.append(
      PlacedText(
        holder: "module",
        id: id.rawValue,
        part: "summary",
        text: summary,
        isNeeded: false,
        origin: origin
      )
    )
    for exemption in exemptions {
      all.append(
        PlacedText(
          holder: "the exemption for",
          id: exemption.track.rawValue,
          part: "reason",
          text: exemption.reason,
          origin: exemption.origin
        )
      )
    }
    for parameter in parameters { all.append(parameter.placedTitle) }
    for assessment in assessments {
      all.append(
        PlacedText(
          holder: "assessment",
          id: assessment.id.rawValue,
          text: assessment.title,
          origin: assessment.origin
        )
      )
    }
    return all
  }
}

extension Parameter {
  fileprivate var placedTitle: PlacedText {
    PlacedText(holder: "parameter", id: id.rawValue, text: title, origin: origin)
  }
}
