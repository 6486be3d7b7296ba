public import Diagnostics

/// The ways in which an assessor outside this program can fail, each with its stable code.
public enum FaultKind: String, Hashable, Sendable, CaseIterable {
  case cannotStart = "ASF001"
  case sandboxUnavailable = "ASF002"
  case packageChanged = "ASF003"
  case notAllowed = "ASF004"
  case noGreeting = "ASF005"
  case wrongVersion = "ASF006"
  case wrongIdentity = "ASF007"
  case noJSON = "ASF008"
  case lineTooLong = "ASF009"
  case noMessage = "ASF010"
  case unknownAnswer = "ASF011"
  case asksHost = "ASF012"
  case tooMuchOutput = "ASF013"
  case timeOut = "ASF014"
  case exited = "ASF015"
  case killed = "ASF016"
  case partialLine = "ASF017"
  case answeredError = "ASF018"
  case badOutcome = "ASF019"
  case resting = "ASF020"
  case busy = "ASF021"
  case fileMissing = "ASF022"
  case requestTooLong = "ASF023"
  case closed = "ASF024"

  public var code: DiagnosticCode { DiagnosticCode(rawValue) }

  /// What happened, in general.
  public var meaning: String {
    switch self {
    case .cannotStart: "the executable could not be started"
    case .sandboxUnavailable: "bubblewrap can't run here, and no one allowed running without it"
    case .packageChanged: "the assessor's files are not those that were installed"
    case .notAllowed: "the assessor is disabled, broken or lacks a grant"
    case .noGreeting: "it did not answer `initialize` in time"
    case .wrongVersion: "it answered with a version of the protocol that was not offered"
    case .wrongIdentity: "it calls itself by another id or version than its manifest"
    case .noJSON: "a line is no JSON: noise on standard output, bytes that are no UTF-8, NaN"
    case .lineTooLong: "a line is longer than the manifest's limit"
    case .noMessage: "a line is JSON, but no answer and no notification of the protocol"
    case .unknownAnswer: "an answer to a request that was not asked, or was answered already"
    case .asksHost: "it sent a request, which assessors never do"
    case .tooMuchOutput: "it keeps sending notifications without an answer"
    case .timeOut: "it did not answer within its wall time"
    case .exited: "it ended before it answered"
    case .killed: "a signal ended it before it answered, such as a limit's"
    case .partialLine: "it ended in the middle of a line"
    case .answeredError: "it answered with an error"
    case .badOutcome: "its answer is no outcome that the engine could keep"
    case .resting: "it failed three times in a row and is left alone for a while"
    case .busy: "all its processes were busy for too long"
    case .fileMissing: "a file of the submission is not at hand, or has another SHA-256"
    case .requestTooLong: "the submission is longer than a line may be"
    case .closed: "the program is ending"
    }
  }

  /// What an administrator or the assessor's author does about it.
  public var fix: String {
    switch self {
    case .cannotStart: "check that the executable's first line names a program under /usr"
    case .sandboxUnavailable:
      "install bubblewrap, or allow `--sandbox none` for this assessor if you trust it"
    case .packageChanged: "install the assessor again from a source you trust"
    case .notAllowed: "enable it, install it again or grant what it needs"
    case .noGreeting: "answer `initialize` at once and do slow work later"
    case .wrongVersion: "answer with one of the versions that `initialize` offers"
    case .wrongIdentity: "answer with the manifest's id and version"
    case .noJSON: "write one JSON object a line to standard output, and logs to standard error"
    case .lineTooLong: "answer more briefly, or raise outputKilobytes in the manifest"
    case .noMessage: "send {\"jsonrpc\":\"2.0\",\"id\":...} with result or error"
    case .unknownAnswer: "answer each request once, with its own id"
    case .asksHost: "take what you need from the request"
    case .tooMuchOutput: "send progress less often"
    case .timeOut: "answer faster, or raise wallSeconds in the manifest"
    case .exited: "read its standard error; `okoce assessor test` shows it"
    case .killed: "stay within memory, processor time and processes, or raise the limits"
    case .partialLine: "end every line with a line feed, and flush before ending"
    case .answeredError: "read its standard error; `okoce assessor test` shows it"
    case .badOutcome: "keep to the outcomes that docs/assessor-protocol.md describes"
    case .resting: "fix the faults before it; then `okoce assess --pending` asks it again"
    case .busy: "try again later"
    case .fileMissing: "hand the file in again"
    case .requestTooLong: "hand in less text"
    case .closed: "try again"
    }
  }

  /// Whether asking again later may help without anybody mending anything.
  public var isRetryable: Bool {
    switch self {
    case .timeOut, .exited, .killed, .resting, .busy, .closed, .noGreeting, .answeredError: true
    default: false
    }
  }

  /// Whether an earlier request may have caused it, so that a fresh process may do better.
  ///
  /// Time that ran out is not asked for twice.
  var mayBeCarriedOver: Bool {
    switch self {
    case .noJSON, .lineTooLong, .noMessage, .unknownAnswer, .asksHost, .tooMuchOutput, .exited,
      .killed, .partialLine:
      true
    default: false
    }
  }

  /// Whether it speaks against the assessor itself, so that three in a row give it a rest.
  var countsAgainstAssessor: Bool {
    switch self {
    case .answeredError, .resting, .busy, .fileMissing, .requestTooLong, .closed, .notAllowed:
      false
    default: true
    }
  }
}
