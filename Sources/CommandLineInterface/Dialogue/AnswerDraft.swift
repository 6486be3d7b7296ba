import AssessmentKit
import CurriculumModel
import Files
import Glibc
import OrderedJSON
import Programme

/// Answers that were given and not yet handed in, in a file beside the database that only its owner
/// can read.
struct AnswerDraft {
  private let folder: String
  private let path: String

  init(database: String, person: String, of work: AssessmentAtHand) {
    folder = Self.folder(of: database)
    let name = "\(person)-\(work.module)/\(work.assessment.id)"
    path = "\(folder)/\(Self.safe(name)).json"
  }

  private static func folder(of database: String) -> String { database + "-drafts" }

  private static func safe(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" })
  }

  /// Takes away all that one person answered and didn't hand in.
  static func discardAll(of person: String, database: String) {
    let folder = folder(of: database)
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { bytes in
        bytes.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(safe(person) + "-") { names.append(name) }
    }
    for name in names { unlink("\(folder)/\(name)") }
  }

  /// By field; nothing for a draft that isn't there or can't be read.
  var answers: [String: String] {
    guard let bytes = try? ReadableFile.bytes(of: path, as: .data),
      let json = try? JSONValue(parsing: bytes)
    else { return [:] }
    var answers: [String: String] = [:]
    for member in json.members ?? [] { answers[member.name] = member.value.string }
    return answers
  }

  /// A draft that can't be kept is no reason to stop: the answers are still on the screen.
  func keep(_ answers: [String: String]) {
    mkdir(folder, 0o700)
    let members = answers.sorted { $0.key < $1.key }.map {
      JSONValue.Member($0.key, .string($0.value))
    }
    try? WrittenFile.write(Array(JSONValue.object(members).text().utf8), to: path)
  }

  /// Keeps what can still be used once it was handed in: nothing when it was taken, and of what was
  /// incomplete all but what has to be answered again, or the person could never fix it.
  func settle(_ answers: [String: String], after receipt: SubmissionReceipt) {
    guard case .incomplete(let outcome) = receipt.answer else {
      // The next attempt may ask something else.
      unlink(path)
      return
    }
    if case .incomplete(let missing) = outcome.verdict {
      keep(answers.filter { !missing.contains($0.key) })
    }
  }
}
