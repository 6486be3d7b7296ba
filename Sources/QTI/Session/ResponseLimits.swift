import TextPatterns

/// What an interaction takes as a valid response, beyond its type.
///
/// - Source: QTI 3.0, section 7: maxChoices, minChoices, maxAssociations, minAssociations, matchMax,
///   maxStrings, minStrings, patternMask, and the bounds of a slider.
public struct ResponseLimits: Sendable {
  /// What keeps a response from being valid.
  public enum Breach: Hashable, Sendable {
    case unknown
    case twice
    case tooMany(Int)
    case tooFew(Int)
    /// One choice is paired more often than that.
    case pairedTooOften(Int)
    case outside(lower: Double, upper: Double)
    /// Not on a step of the slider.
    case betweenSteps(Double)
    case shape
  }

  /// What can stand in the first and the second half of a pair.
  struct Halves: Sendable {
    var sources: Set<String>
    var targets: Set<String>
    var isOrdered: Bool
  }

  /// The identifiers that can be chosen; `nil` where none are.
  var choices: Set<String>?
  /// `nil` where nothing is paired.
  var halves: Halves?
  /// How often one identifier may be paired; any number where none is named.
  var pairings: [String: Int] = [:]
  /// How many members there may be; `nil` for any number.
  var most: Int?
  var least = 0
  private var bounds: (lower: Double, upper: Double, step: Double?)?
  private var mask: SchemaPattern?

  /// The first breach of a response; `nil` for a valid one, and for none at all.
  ///
  /// - Complexity: O(members).
  public func breach(of value: Value) -> Breach? {
    let members = value.members
    guard !members.isEmpty else { return nil }
    if let breach = breach(ofIdentifiers: members) ?? breach(ofPairs: members) { return breach }
    if let most, members.count > most { return .tooMany(most) }
    if members.count < least { return .tooFew(least) }
    if let bounds, let number = value.number {
      guard (bounds.lower...bounds.upper).contains(number) else {
        return .outside(lower: bounds.lower, upper: bounds.upper)
      }
      if let step = bounds.step {
        let steps = (number - bounds.lower) / step
        if abs(steps - steps.rounded()) > 1e-6 { return .betweenSteps(step) }
      }
    }
    if let mask, !members.allSatisfy({ mask.matches($0.written) }) { return .shape }
    return nil
  }

  private func breach(ofIdentifiers members: [Scalar]) -> Breach? {
    guard let choices else { return nil }
    var seen: Set<String> = []
    for member in members {
      guard choices.contains(member.written) else { return .unknown }
      guard seen.insert(member.written).inserted else { return .twice }
    }
    return nil
  }

  private func breach(ofPairs members: [Scalar]) -> Breach? {
    guard let halves else { return nil }
    var seen: Set<[String]> = []
    var counts: [String: Int] = [:]
    for member in members {
      guard let (first, second) = member.halves, allows(member) else { return .unknown }
      guard seen.insert(halves.isOrdered ? [first, second] : [first, second].sorted()).inserted
      else { return .twice }
      for half in first == second ? [first] : [first, second] {
        counts[half, default: 0] += 1
        if let most = pairings[half], counts[half, default: 0] > most {
          return .pairedTooOften(most)
        }
      }
    }
    return nil
  }
}

extension ResponseLimits {
  /// The limits of an interaction; a limit that isn't written is none.
  init(_ interaction: Interaction, for response: VariableDeclaration) {
    let element = interaction.element
    func count(_ name: String) -> Int? {
      element.number(name).flatMap { Int(exactly: $0) }.flatMap { $0 > 0 ? $0 : nil }
    }
    let own = interaction.choices.map(\.identifier)
    let others = interaction.targets.map(\.identifier)
    switch interaction.kind {
    case .choice, .inlineChoice, .hottext, .hotspot, .order, .graphicOrder:
      choices = Set(own)
      most = response.cardinality == .single ? nil : count("maxChoices")
      least = count("minChoices") ?? 0
    case .match, .gapMatch, .graphicGapMatch:
      halves = Halves(
        sources: Set(own),
        targets: Set(others),
        isOrdered: response.baseType == .directedPair
      )
      most = count("maxAssociations")
      least = count("minAssociations") ?? 0
    case .associate, .graphicAssociate:
      let all = Set(own + others)
      halves = Halves(sources: all, targets: all, isOrdered: false)
      most = count("maxAssociations")
      least = count("minAssociations") ?? 0
    case .selectPoint, .positionObject:
      most = count("maxChoices")
      least = count("minChoices") ?? 0
    case .slider:
      if let lower = element.number("lowerBound"), let upper = element.number("upperBound"),
        lower <= upper
      {
        bounds = (lower, upper, element.number("step").flatMap { $0 > 0 ? $0 : nil })
      }
    case .textEntry, .extendedText:
      most = count("maxStrings")
      least = count("minStrings") ?? 0
      mask = element["patternMask"].flatMap { try? SchemaPattern($0) }
    case .upload, .endAttempt, .media: break
    }
    if choices?.isEmpty == true { choices = nil }
    if let empty = halves, empty.sources.isEmpty || empty.targets.isEmpty { halves = nil }
    for choice in interaction.choices + interaction.targets {
      let most = choice.content.number("matchMax").flatMap { Int(exactly: $0) }
      // A gap takes one choice.
      if let most = most ?? (choice.content.name == "gap" ? 1 : nil), most > 0 {
        pairings[choice.identifier] = most
      }
    }
  }

  /// The limits of every response that one interaction takes, by the response's identifier.
  static func all(in body: ItemElement?, for responses: [VariableDeclaration])
    -> [String: ResponseLimits]
  {
    let interactions =
      body?.descendants { $0.isQTI && InteractionKind(rawValue: $0.name) != nil }
      .compactMap { Interaction($0) } ?? []
    let byResponse = Dictionary(grouping: interactions, by: \.responseIdentifier)
    var limits: [String: ResponseLimits] = [:]
    for response in responses {
      // Where several make one response together, none of them says what all may hold.
      guard let own = byResponse[response.identifier], own.count == 1 else { continue }
      limits[response.identifier] = ResponseLimits(own[0], for: response)
    }
    return limits
  }
}
