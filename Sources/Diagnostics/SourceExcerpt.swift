import Markup

/// One quoted line and the caret line under it.
struct SourceExcerpt {
  var line: String
  /// Spaces and tabs up to the caret, and the caret; `nil` when the column is unknown.
  var caret: String?

  /// - Parameter column: counted in UTF-8 bytes from 1; 0 when unknown; the place just after the
  ///   end of the line is the last that exists, and anything beyond means that.
  /// - Parameter widest: lines wider than this many columns are cut around the caret.
  init(_ bytes: ArraySlice<UInt8>, column: Int, widest: Int) {
    // A file may be one line, so only what can be shown of it is looked at.
    let line = bytes
    let bytes = Self.near(column - 1, in: line, reach: widest * 4)
    let characters = String(decoding: bytes, as: UTF8.self).map(Self.shown)
    let skipped = bytes.startIndex - line.startIndex
    let position = SourceExcerpt.position(ofByte: column - 1 - skipped, in: bytes)
    let window = SourceExcerpt.window(
      of: characters,
      around: max(position, 0),
      widest: widest
    )
    let prefix = window.lowerBound > 0 || skipped > 0 ? "…" : ""
    let isWhole = window.upperBound == characters.count && bytes.endIndex == line.endIndex
    let suffix = isWhole ? "" : "…"
    self.line = prefix + String(characters[window]) + suffix
    guard column > 0 else { return }
    var indent = prefix.isEmpty ? "" : " "
    for character in characters[window.lowerBound..<min(position, window.upperBound)] {
      // A tab in the caret line is as wide as the tab above it, however wide the reader's are.
      indent += character == "\t" ? "\t" : String(repeating: " ", count: character.displayWidth)
    }
    caret = indent + "^"
  }

  /// Up to `reach` bytes on both sides of a place, with no scalar broken at either end.
  private static func near(
    _ offset: Int,
    in bytes: ArraySlice<UInt8>,
    reach: Int
  ) -> ArraySlice<UInt8> {
    let place = min(bytes.startIndex + max(offset, 0), bytes.endIndex)
    var low = max(bytes.startIndex, place - reach)
    var high = min(bytes.endIndex, place + reach)
    while low > bytes.startIndex, low < place, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high < bytes.endIndex, high > place, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    return bytes[low..<high]
  }

  /// The character, or `�` for one that would steer the reader's terminal: as wide, so that the
  /// caret stays under its place.
  private static func shown(_ character: Character) -> Character {
    if let byte = character.asciiValue, byte >= 0x20, byte < 0x7F { return character }
    let steers = character.unicodeScalars.contains { $0.isSteering && $0 != "\t" }
    return steers ? "\u{FFFD}" : character
  }

  /// How many characters begin before that byte; a byte inside a character belongs to it.
  private static func position(ofByte offset: Int, in bytes: ArraySlice<UInt8>) -> Int {
    guard offset > 0 else { return 0 }
    var passed = 0
    var count = 0
    for character in String(decoding: bytes, as: UTF8.self) {
      passed += character.utf8.count
      if passed > offset { return count }
      count += 1
    }
    return count
  }

  /// The characters to show: all when they fit, else as many as fit with the caret in the middle.
  private static func window(
    of characters: [Character],
    around position: Int,
    widest: Int
  ) -> Range<Int> {
    func width(_ range: Range<Int>) -> Int {
      characters[range].reduce(0) { $0 + $1.displayWidth }
    }
    guard characters.count > widest / 2, width(0..<characters.count) > widest else {
      return 0..<characters.count
    }
    var low = min(position, characters.count)
    var high = low
    var total = 0
    var grew = true
    while grew {
      grew = false
      if low > 0, total + characters[low - 1].displayWidth <= widest {
        low -= 1
        total += characters[low].displayWidth
        grew = true
      }
      if high < characters.count, total + characters[high].displayWidth <= widest {
        total += characters[high].displayWidth
        high += 1
        grew = true
      }
      // A run of marks without width would let the window grow without end.
      if high - low > widest * 2 { break }
    }
    return low..<high
  }
}
