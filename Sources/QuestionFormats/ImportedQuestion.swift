public import Diagnostics

/// A question as other programs keep it, before it becomes an item of QTI.
public struct ImportedQuestion: Hashable, Sendable {
  /// An answer and what it is worth, 1 for a full mark; below 0 it costs.
  public struct Answer: Hashable, Sendable {
    public var text: RichText
    public var worth: Double
    public var feedback: RichText

    public init(text: RichText, worth: Double, feedback: RichText = "") {
      self.text = text
      self.worth = worth
      self.feedback = feedback
    }
  }

  /// A number and how far from it is still right; without bounds any other number.
  public struct NumericAnswer: Hashable, Sendable {
    public var lower: Double
    public var upper: Double
    public var worth: Double
    public var feedback: RichText

    public init(lower: Double, upper: Double, worth: Double, feedback: RichText = "") {
      self.lower = lower
      self.upper = upper
      self.worth = worth
      self.feedback = feedback
    }
  }

  /// What belongs together; an extra right has an empty left.
  public struct Pair: Hashable, Sendable {
    public var left: RichText
    public var right: RichText

    public init(left: RichText, right: RichText) {
      self.left = left
      self.right = right
    }
  }

  /// A place in the text where something is chosen or typed.
  public struct Gap: Hashable, Sendable {
    public indirect enum Kind: Hashable, Sendable {
      case choice([Answer], isShuffled: Bool)
      case shortText([Answer], isCaseSensitive: Bool)
      case number([NumericAnswer])
    }

    public var kind: Kind
    /// How much it counts beside the others.
    public var weight: Double
  }

  /// A word that can be put into gaps.
  public struct Word: Hashable, Sendable {
    public var text: RichText
    /// Whether it may be used more than once.
    public var isUnlimited: Bool
  }

  /// What is said to whoever had everything, something or nothing right.
  public struct Comments: Hashable, Sendable {
    public var right: RichText = ""
    public var partly: RichText = ""
    public var wrong: RichText = ""

    public var isEmpty: Bool { right.isEmpty && partly.isEmpty && wrong.isEmpty }
  }

  /// A picture that the file holds.
  public struct Picture: Hashable, Sendable {
    /// As the texts name it, such as `@@PLUGINFILE@@/logo.png`.
    public var source: String
    public var name: String
    public var bytes: [UInt8]
  }

  public enum Kind: Hashable, Sendable {
    case oneOf([Answer])
    case someOf([Answer])
    case shortText([Answer], isCaseSensitive: Bool)
    case number([NumericAnswer])
    case matching([Pair])
    /// A person judges.
    case essay
    /// The text has `GapMark`s, one for each gap.
    case gaps([Gap])
    /// The text has `GapMark`s; the word that belongs into each, by its place among the words.
    case words([Word], keys: [Int])
  }

  /// As the file calls it; empty when it doesn't.
  public var name: String
  public var text: RichText
  public var kind: Kind
  public var feedback: RichText
  /// How many points it gives.
  public var points = 1.0
  public var comments = Comments()
  /// For whoever judges.
  public var notes: RichText = ""
  /// What stands behind the number that is typed.
  public var unit = ""
  public var pictures: [Picture] = []
  public var location: SourceLocation

  public init(
    name: String,
    text: RichText,
    kind: Kind,
    feedback: RichText = "",
    location: SourceLocation
  ) {
    self.name = name
    self.text = text
    self.kind = kind
    self.feedback = feedback
    self.location = location
  }
}

/// The codes of findings in question files.
extension DiagnosticCode {
  /// A question has no answers, or none of them is right.
  static let noRightAnswer: DiagnosticCode = "QIM001"
  /// Something is opened and not closed, or stands where it can't.
  static let malformedQuestion: DiagnosticCode = "QIM002"
  /// A kind of question that can't be brought over.
  static let unknownKind: DiagnosticCode = "QIM003"
  /// A number or share that is none.
  static let malformedNumber: DiagnosticCode = "QIM004"
  /// Something in a question that would be lost.
  static let lostContent: DiagnosticCode = "QIM007"
  /// Something that isn't needed to ask the question and is left out.
  static let leftOut: DiagnosticCode = "QIM008"
  /// The file holds no question.
  static let noQuestions: DiagnosticCode = "QIM005"
}

/// The questions of one file, or everything that keeps it from being read.
public struct QuestionImport: Sendable {
  /// In the order of the file; empty beside an error, so that nothing is brought over by halves.
  public var questions: [ImportedQuestion]
  public var findings: [Diagnostic]

  init(_ questions: [ImportedQuestion], _ findings: [Diagnostic], path: String) {
    let findings = Self.findings(findings, count: questions.count, path: path)
    let isSound = !findings.contains { $0.severity == .error }
    self.questions = isSound ? questions : []
    self.findings = findings
  }

  /// What is to be said of a file with so many questions; an error means that none is brought over.
  public static func findings(
    _ findings: [Diagnostic],
    count: Int,
    path: String
  ) -> [Diagnostic] {
    var findings = findings
    if count == 0, !findings.contains(where: { $0.severity == .error }) {
      findings.append(
        Diagnostic(
          .error,
          .noQuestions,
          "the file holds no question",
          at: SourceLocation(path: path, line: 1, column: 1),
          fix: "write questions in GIFT, Aiken or Moodle XML"
        )
      )
    }
    return findings
  }
}
