public import CurriculumModel
public import Diagnostics
public import OrderedJSON

/// An assessment module: it looks at what a participant handed in and proposes an outcome.
///
/// `assess` is pure: the same request gives the same outcome, byte for byte. The engine decides
/// mastery, attempts, waivers, validity and review queues; an assessor only proposes.
public protocol Assessor: Sendable {
  var descriptor: AssessorDescriptor { get }

  /// What is wrong with a configuration beyond what its XSD can say; every finding at once.
  func check(_ configuration: MarkupElement) -> [Diagnostic]

  /// What the codes of `check` mean; each once.
  var explanations: [DiagnosticExplanation] { get }

  /// What a submission has to bring; a form or a prompt asks for exactly these, in this order.
  func fields(for configuration: MarkupElement) -> [SubmissionField]

  /// The same for one attempt, where what is asked for is drawn by the request's seed.
  func fields(for configuration: MarkupElement, seed: UInt64) -> [SubmissionField]

  /// How long one attempt may take, in seconds; `nil` for as long as it takes.
  ///
  /// The engine keeps it: it writes down when an attempt begins, and nothing that is answered after
  /// the time is judged.
  func timeLimit(for configuration: MarkupElement) -> Int?

  /// A configuration made of a document of the assessor's own field, such as a question in QTI;
  /// `nil` for a document that it doesn't know.
  func configuration(of document: MarkupElement) -> MarkupElement?

  /// What the author of a configuration may want to see beside the outcome, such as the variables
  /// of a question; never kept.
  func details(of request: AssessmentRequest) -> [JSONValue.Member]

  /// Judges one submission.
  /// - Throws: `AssessorFault` when the assessor itself can't judge; that is never an attempt.
  func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome
}

/// What most assessors have no need of.
extension Assessor {
  /// None, for an assessor whose schema says all there is to say.
  public var explanations: [DiagnosticExplanation] { [] }

  public func fields(for configuration: MarkupElement, seed _: UInt64) -> [SubmissionField] {
    fields(for: configuration)
  }

  public func timeLimit(for _: MarkupElement) -> Int? { nil }

  public func configuration(of _: MarkupElement) -> MarkupElement? { nil }

  public func details(of _: AssessmentRequest) -> [JSONValue.Member] { [] }
}

/// What an assessor says of itself without being run.
public struct AssessorDescriptor: Hashable, Sendable {
  /// The name used in `<assessment assessor="...">`.
  public var id: AssessorID
  public var version: String
  /// The XML namespace of its configuration, `urn:okoce:assessor:<id>:1`.
  public var namespace: String
  /// The XSD 1.0 of its configuration, whole.
  public var schema: String
  public var title: LocalizedText
  /// The SHA-256 that stands for its behaviour, as 64 lower-case hexadecimal digits.
  ///
  /// Of an assessor outside this program it is its package's; `nil` means that of `schema`.
  public var sha256: String?
  /// Who counts what it judges, where the engine hands it in by itself; `nil` for what people hand in.
  ///
  /// Nobody can hand in such a thing from outside, so that nobody judges themselves.
  public var countedBy: AssessmentCounter?

  public init(
    id: AssessorID,
    version: String,
    namespace: String,
    schema: String,
    title: LocalizedText,
    sha256: String? = nil,
    countedBy: AssessmentCounter? = nil
  ) {
    self.id = id
    self.version = version
    self.namespace = namespace
    self.schema = schema
    self.title = title
    self.sha256 = sha256
    self.countedBy = countedBy
  }
}

/// An assessor's own failure; recorded as `assessmentFaulted`, never held against a participant.
public struct AssessorFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// Its kind, where faults of that kind have a stable name, such as `ASF011`.
  public var code: DiagnosticCode?
  /// What happened, for the log and the administrator; never what an assessor or a person wrote.
  public var cause: String
  /// Whether trying again may help.
  public var isRetryable: Bool

  public init(code: DiagnosticCode? = nil, cause: String, isRetryable: Bool) {
    self.code = code
    self.cause = cause
    self.isRetryable = isRetryable
  }

  /// Code and cause, as the journal keeps them.
  public var description: String { code.map { "\($0): \(cause)" } ?? cause }
}
