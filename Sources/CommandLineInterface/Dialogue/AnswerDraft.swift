import Glibc
import OrderedJSON
import Programme

/// Answers that were given and not yet handed in, in a file beside the database that only its owner
/// can read.
struct AnswerDraft {
  private let folder: String
  private let path: String

  init(database: String, person: String, assessment: String) {
    folder = database + "-drafts"
    func safe(_ text: String) -> String {
      String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" })
    }
    path = "\(folder)/\(safe(person))-\(safe(assessment)).json"
  }

  /// By field; nothing for a draft that isn't there or can't be read.
  var answers: [String: String] {
    guard let bytes = try? AttachedFile.bytes(of: path), let json = try? JSONValue(parsing: bytes)
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
    chmod(path, 0o600)
  }

  func discard() { unlink(path) }
}
