/// Finds the name somebody meant when they wrote another.
public enum Spelling {
  /// The name nearest to `word`, or `nil` when none is near enough to be a slip of the keyboard.
  ///
  /// Near enough is a third of the word's length, at least 1 and at most 3 changed, missing, added
  /// or swapped letters; of equally near names the first wins.
  /// - Complexity: O(names × length²).
  public static func closest(to word: String, among names: some Sequence<String>) -> String? {
    let limit = min(max(word.utf8.count / 3, 1), 3)
    var best: (name: String, distance: Int)?
    for name in names where abs(name.utf8.count - word.utf8.count) <= limit && name != word {
      let distance = distance(from: Array(word.utf8), to: Array(name.utf8))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  /// How many single letters must be changed, taken out, put in or swapped with their neighbour.
  /// - Source: Damerau, "A technique for computer detection and correction of spelling errors",
  ///   CACM 7(3), 1964; here in the restricted form, in which no letter is swapped twice.
  private static func distance(from left: [UInt8], to right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = previous[column] + (byte == other ? 0 : 1)
        var cost = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
