import CurriculumModel
import Diagnostics
import Glibc

/// Where the modules of an old version go: lines `old = new`, or `old = -` for nowhere; `#` begins
/// a comment.
struct ModuleMapping {
  private(set) var targets: [ModuleID: ModuleID?] = [:]

  /// - Throws: `CommandFailure` naming the first line that can't be read.
  init(file path: String, in language: Language) throws {
    guard let file = fopen(path, "r") else {
      throw CommandFailure(.couldNotRun, "MAP001", MigrationPhrases.noMap(path)(language), fix: nil)
    }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 4096)
    var number = 0
    while fgets(&buffer, Int32(buffer.count), file) != nil {
      number += 1
      let bytes = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let words = String(decoding: bytes, as: UTF8.self).prefix { $0 != "#" }
        .split { $0 == " " || $0 == "\t" || $0.isNewline }
      if words.isEmpty { continue }
      guard words.count == 3, words[1] == "=" else {
        throw CommandFailure(
          .refused,
          "MAP002",
          MigrationPhrases.badLine("\(path):\(number)")(language),
          fix: MigrationPhrases.mapForm(language)
        )
      }
      let target: ModuleID? = words[2] == "-" ? nil : ModuleID(String(words[2]))
      targets.updateValue(target, forKey: ModuleID(String(words[0])))
    }
  }
}
