/// One place where a participant answers.
///
/// - Source: QTI 3.0, section 7, Interactions.
public struct Interaction: Sendable {
  public struct Choice: Sendable {
    public var identifier: String
    public var content: ItemElement
    public var isFixed: Bool
  }

  public let kind: InteractionKind
  public let responseIdentifier: String
  public let element: ItemElement
  public let prompt: ItemElement?
  /// What can be chosen, ordered or paired, in document order.
  public let choices: [Choice]
  /// What choices are paired with: the second set of a match, the gaps of a text; else empty.
  public let targets: [Choice]
  /// How many may be chosen; 0 for any number.
  public let maxChoices: Int
  public let isShuffled: Bool

  /// `nil` for what is no interaction of the standard.
  public init?(_ element: ItemElement) {
    guard element.isQTI, let kind = InteractionKind(rawValue: element.name) else { return nil }
    self.kind = kind
    self.element = element
    responseIdentifier = element["responseIdentifier"] ?? "RESPONSE"
    prompt = element.first("prompt")
    let sets = element.elements(named: "simpleMatchSet")
    if sets.count == 2 {
      choices = Self.choices(in: sets[0])
      targets = Self.choices(in: sets[1])
    } else {
      choices = Self.choices(in: element)
      targets = element.descendants { $0.name == "gap" || $0.name == "associableHotspot" }
        .compactMap(Self.choice)
    }
    let unlimited = kind == .choice || kind == .hottext || kind == .hotspot ? 1.0 : 0
    maxChoices = Int(exactly: element.number("maxChoices") ?? unlimited) ?? 0
    isShuffled = element.flag("shuffle", default: false)
  }

  private static let choiceNames: Set<String> = [
    "simpleChoice", "inlineChoice", "simpleAssociableChoice", "gapText", "gapImg", "hottext",
    "hotspotChoice",
  ]

  private static func choices(in element: ItemElement) -> [Choice] {
    element.descendants { choiceNames.contains($0.name) }.compactMap(choice)
  }

  private static func choice(_ element: ItemElement) -> Choice? {
    element["identifier"].map {
      Choice(identifier: $0, content: element, isFixed: element.flag("fixed", default: false))
    }
  }

  /// The choices in the order that a participant with this seed sees; fixed ones stay in place.
  public func shuffledChoices(seed: UInt64) -> [Choice] {
    guard isShuffled else { return choices }
    var random = Mulberry32(seed: seed)
    let free = choices.indices.filter { !choices[$0].isFixed }
    var moved = free.map { choices[$0] }
    random.shuffle(&moved)
    var shuffled = choices
    for (place, choice) in zip(free, moved) { shuffled[place] = choice }
    return shuffled
  }
}

extension Interaction {
  /// From where to where a slider goes and in which steps; `nil` for any other interaction.
  public func rangeWords(language: String) -> String? {
    guard kind == .slider, let lower = element["lowerBound"], let upper = element["upperBound"]
    else { return nil }
    let isIndonesian = language != "en"
    let range = isIndonesian ? "\(lower) sampai \(upper)" : "\(lower) to \(upper)"
    guard let step = element["step"] else { return "[\(range)]" }
    return "[\(range), \(isIndonesian ? "kelipatan" : "in steps of") \(step)]"
  }
}

extension AssessmentItem {
  /// The numbers, from 1, of the places within the text where something is typed or chosen, by the
  /// response's identifier; none where there is one place only.
  public var gaps: [String: Int] {
    let inline = interactions.filter { [.textEntry, .inlineChoice].contains($0.kind) }
    guard inline.count > 1 else { return [:] }
    return Dictionary(
      inline.enumerated().map { ($0.element.responseIdentifier, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Where a participant answers, in document order.
  public var interactions: [Interaction] {
    body?.descendants { $0.isQTI && InteractionKind(rawValue: $0.name) != nil }
      .compactMap { Interaction($0) } ?? []
  }
}
