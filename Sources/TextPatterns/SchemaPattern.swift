/// A regular expression of XML Schema, which the whole of a text has to match.
///
/// It never goes back: all ways through the expression are followed at once, scalar by scalar, so
/// that no expression takes long on any text. `^` and `$` stand for themselves.
/// - Source: XML Schema Part 2: Datatypes, second edition, appendix F; the name classes `\i` and
///   `\c` after XML 1.0, fifth edition, section 2.3.
public struct SchemaPattern: Sendable {
  /// How large an expression may become once its repetitions are written out.
  ///
  /// One for each scalar, class, branch and repetition; a repetition of a single class counts one for each 128
  /// times it may occur.
  public static let largestSize = 400
  /// How deep groups may stand in groups, and classes in classes.
  public static let greatestDepth = 100

  let program: PatternProgram
  /// A short text that matches; `nil` where none was found.
  public let example: String?

  /// - Throws: `PatternFault` for what is no regular expression of XML Schema, or too large a one.
  /// - Complexity: O(scalars + size).
  public init(_ written: String, isCaseSensitive: Bool = true) throws(PatternFault) {
    var parser = PatternParser(written)
    let syntax = try parser.parse()
    program = try PatternProgram(syntax, isCaseSensitive: isCaseSensitive)
    example = syntax.example(room: 1_000).map { scalars in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
  }

  /// Whether the whole text is one that the expression describes.
  /// - Complexity: O(size × scalars).
  public func matches(_ text: String) -> Bool {
    var run = PatternRun(program)
    for scalar in text.unicodeScalars {
      if run.isStuck { return false }
      run.take(scalar)
    }
    return run.isAtEnd
  }
}

/// Why a text is no regular expression of XML Schema that can be used.
public struct PatternFault: Error, Hashable, Sendable {
  /// In English, without a full stop: `')' closes no group`.
  public var what: String
  /// Which scalar of the expression it is about, from 1.
  public var position: Int

  init(_ what: String, at position: Int) {
    self.what = what
    self.position = position
  }
}
