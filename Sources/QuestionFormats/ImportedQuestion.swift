public import Diagnostics

/// A question as other programs keep it, before it becomes an item of QTI.
public struct ImportedQuestion: Hashable, Sendable {
  /// An answer and what it is worth, 1 for a full mark; below 0 it costs.
  public struct Answer: Hashable, Sendable {
    public var text: String
    public var worth: Double
    public var feedback: String

    public init(text: String, worth: Double, feedback: String = "") {
      self.text = text
      self.worth = worth
      self.feedback = feedback
    }
  }

  /// A number and how far from it is still right.
  public struct NumericAnswer: Hashable, Sendable {
    public var lower: Double
    public var upper: Double
    public var worth: Double
    public var feedback: String

    public init(lower: Double, upper: Double, worth: Double, feedback: String = "") {
      self.lower = lower
      self.upper = upper
      self.worth = worth
      self.feedback = feedback
    }
  }

  /// What belongs together; an extra right has an empty left.
  public struct Pair: Hashable, Sendable {
    public var left: String
    public var right: String

    public init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  public enum Kind: Hashable, Sendable {
    case oneOf([Answer])
    case someOf([Answer])
    case shortText([Answer], isCaseSensitive: Bool)
    case number([NumericAnswer])
    case matching([Pair])
    /// A person judges.
    case essay
  }

  /// As the file calls it; empty when it doesn't.
  public var name: String
  public var text: String
  public var kind: Kind
  public var feedback: String
  public var location: SourceLocation

  public init(
    name: String,
    text: String,
    kind: Kind,
    feedback: String = "",
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
