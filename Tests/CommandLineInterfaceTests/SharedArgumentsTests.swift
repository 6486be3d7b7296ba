import Testing

@testable import CommandLineInterface

@Suite("Options that every command takes") struct SharedArgumentsTests {
  @Test(arguments: [
    ("schedule propose --all --lang en", "schedule propose --all --lang en"),
    ("--lang en schedule propose --all", "schedule propose --lang en --all"),
    ("--lang=en --database a.db progress P1", "progress --lang=en --database a.db P1"),
    ("schedule --lang en propose --all", "schedule propose --lang en --all"),
    ("--database progress progress P1", "progress --database progress P1"),
    ("--lang en progress -- --lang id", "progress --lang en -- --lang id"),
    ("progress --lang en -- P1", "progress --lang en -- P1"),
    ("--lang fr progress P1", "progress --lang fr P1"),
    ("--lang en", ""),
    ("schedule --lang en", "schedule"),
    ("--lang en help schedule", "help schedule"),
    ("--lang en --help", "--help"),
    ("--lang en shedule propose", "shedule propose"),
    ("--colour progress P1", "--colour progress P1"),
    ("--lang", "--lang"),
    ("", ""),
  ])
  func `stand behind the last word of the command`(given: String, arranged: String) {
    let arguments = given.split(separator: " ").map(String.init)
    #expect(SharedArguments.behindCommand(arguments).joined(separator: " ") == arranged)
  }

  @Test(arguments: [
    ("--lang en centre list", "en"), ("centre list --lang id", "id"),
    ("centre --lang=id list", "id"),
    ("progress P1", "id"), ("--database centre progress P1", "id"),
    ("--database progress centre list", "en"), ("help next", "id"), ("", "en"),
  ])
  func `decide the language of help and errors, wherever they stand`(given: String, code: String) {
    let arguments = given.split(separator: " ").map(String.init)
    #expect(Language(arguments: arguments, variable: { _ in nil }).rawValue == code)
  }
}
