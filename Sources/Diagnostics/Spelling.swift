/// Finds the name somebody meant when they wrote another: "did you mean".
public enum Spelling {
  /// The name nearest to `word`, or `nil` when none is near enough to be a slip of the keyboard.
  ///
  /// Near enough is a third of the longer name's length, at least 1 and at most 3 changed, missing,
  /// added or swapped letters. Of equally near names the first in alphabetical order wins; `word`
  /// itself is never given.
  /// - Complexity: O(names × length²).
  public static func closest(to word: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(word.unicodeScalars)
    var best: (distance: Int, name: String)?
    for name in names where name != word {
      let scalars = Array(name.unicodeScalars)
      let limit = min(max(max(wanted.count, scalars.count) / 3, 1), 3)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars)
      guard distance <= limit else { continue }
      if best.map({ (distance, name) < $0 }) ?? true { best = (distance, name) }
    }
    return best?.name
  }

  /// How many insertions, deletions, replacements and swaps of neighbours lie between two names.
  ///
  /// No part of a name is edited twice.
  /// - Source: Damerau, "A technique for computer detection and correction of spelling errors",
  ///   CACM 7(3), 1964; the restricted form (optimal string alignment).
  public static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left.unicodeScalars), Array(right.unicodeScalars))
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    // Three rows of the table are enough: a swap looks two rows back.
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for row in 1...left.count {
      current[0] = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        current[column] = min(
          last[column] + 1,
          current[column - 1] + 1,
          last[column - 1] + (isSame ? 0 : 1)
        )
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
