import AssessmentKit

/// An answer made of several of a field's choices, as it is typed and as it is handed in.
struct ComposedAnswer {
  enum Problem: Equatable {
    /// Not one of the choices.
    case unknown(String)
    /// More than so many.
    case tooMany(Int)
    /// One choice is left over, or more than two stand together.
    case noPair(String)
    /// A pair whose halves don't belong on the sides they stand on.
    case wrongSides(String)
  }

  private let field: SubmissionField
  /// What was chosen; of pairs both halves together.
  private let parts: [[String]]

  /// - Parameter text: values or numbers of choices, apart by commas or blanks; pairs apart by
  ///   commas, their halves by a blank or a hyphen.
  init(_ text: String, for field: SubmissionField) {
    self.field = field
    let isPairs = field.takesPairs
    let pieces = text.split { ",;".contains($0) || $0.isNewline }
    let words = pieces.map { piece in
      piece.split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
        let value = Self.value(of: String(word), in: field)
        if value != nil || !isPairs { return [value ?? String(word)] }
        let halves = word.split { "-=>–→".contains($0) }.map(String.init)
        return halves.map { Self.value(of: $0, in: field) ?? $0 }
      }
    }
    parts = (isPairs ? words : words.flatMap { $0.map { [$0] } }).filter { !$0.isEmpty }
  }

  /// As it is handed in: `A, C`, or `A X, B Y` for pairs.
  var text: String { parts.map { $0.joined(separator: " ") }.joined(separator: ", ") }

  /// `nil` when it can be handed in.
  var problem: Problem? {
    let values = field.choices.map(\.value)
    if let stranger = parts.joined().first(where: { !values.contains($0) }) {
      return .unknown(stranger)
    }
    switch field.composition {
    case .set(let most) where most > 0 && parts.count > most: return .tooMany(most)
    case .pairs(let sources):
      for pair in parts {
        guard pair.count == 2 else { return .noPair(pair.joined(separator: " ")) }
        guard let sources else { continue }
        let sides = pair.map { value in values.firstIndex(of: value).map { $0 < sources } ?? false }
        if sides != [true, false] { return .wrongSides(pair.joined(separator: " ")) }
      }
      return nil
    default: return nil
    }
  }

  /// A choice by its value, else by its number.
  private static func value(of word: String, in field: SubmissionField) -> String? {
    if field.choices.contains(where: { $0.value == word }) { return word }
    guard let number = WholeNumber.ordinal(word), field.choices.indices.contains(number - 1) else {
      return nil
    }
    return field.choices[number - 1].value
  }
}
