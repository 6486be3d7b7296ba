public import CurriculumModel

/// What the money of an event was spent on.
public enum CostKind: String, Hashable, Sendable, CaseIterable {
  case venue, food, transport, printing, speaker, equipment, other

  public var title: LocalizedText {
    switch self {
    case .venue: LocalizedText(id: "Sewa tempat", en: "Venue")
    case .food: LocalizedText(id: "Konsumsi", en: "Food and drink")
    case .transport: LocalizedText(id: "Transportasi", en: "Transport")
    case .printing: LocalizedText(id: "Cetakan dan spanduk", en: "Printing and banners")
    case .speaker: LocalizedText(id: "Honor narasumber", en: "Speaker's fee")
    case .equipment: LocalizedText(id: "Perlengkapan", en: "Equipment")
    case .other: LocalizedText(id: "Lainnya", en: "Other")
    }
  }

  /// The kind that a word means: its id or its title, in either case.
  public init?(word: String) {
    let wanted = word.lowercased()
    guard
      let kind = Self.allCases.first(where: { kind in
        kind.rawValue == wanted || kind.title.entries.contains { $0.text.lowercased() == wanted }
      })
    else { return nil }
    self = kind
  }
}
