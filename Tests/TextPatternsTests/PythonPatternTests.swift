import Glibc
import Testing
import TextPatterns

/// Python's `re.fullmatch` says the same, where the two languages are one.
@Suite("Patterns beside Python's") struct PythonPatternTests {
  static let isInstalled = run("command -v python3").status == 0

  @Test(.enabled("needs python3", { isInstalled }))
  func `both say the same of the same texts, over seeds`() throws {
    var lines: [String] = []
    var said: [Bool] = []
    for seed in 0..<1_500 {
      var random = SplitMix64(seed: UInt64(seed))
      let written = Self.pattern(depth: 2, using: &random)
      guard let pattern = try? SchemaPattern(written) else { continue }
      for _ in 0..<4 {
        let text = String(
          (0..<Int.random(in: 0...8, using: &random)).map { _ in
            "abc-9".randomElement(using: &random) ?? "a"
          }
        )
        lines.append("\(written)\t\(text)")
        said.append(pattern.matches(text))
      }
    }
    #expect(said.count > 4_000 && said.contains(true) && said.contains(false))
    let answers = Self.python(lines)
    #expect(answers.count == said.count)
    for (line, (one, other)) in zip(lines, zip(said, answers)) {
      #expect(one == (other == "1"), "\(line)")
    }
  }

  private static func pattern(depth: Int, using random: inout SplitMix64) -> String {
    let atoms = ["a", "b", "c", "9", "\\-", ".", "[ab]", "[^a]", "[a-c]", "[b\\-9]", "\\d", "[-a]"]
    let counts = ["", "", "", "*", "+", "?", "{2}", "{1,3}", "{0,7}", "{2,}", "{6}"]
    // Python goes back, so groups are not repeated without end in groups that are.
    let groupCounts = ["", "", "?", "{2}", "{1,3}"]
    return (0..<Int.random(in: 1...3, using: &random)).map { _ -> String in
      if depth > 0, Int.random(in: 0..<3, using: &random) == 0 {
        let inner = (0..<Int.random(in: 1...3, using: &random)).map { _ in
          pattern(depth: depth - 1, using: &random)
        }
        return "(\(inner.joined(separator: "|")))"
          + (groupCounts.randomElement(using: &random) ?? "")
      }
      return (atoms.randomElement(using: &random) ?? "a")
        + (counts.randomElement(using: &random) ?? "")
    }.joined()
  }

  private static func python(_ lines: [String]) -> [String] {
    var template = Array("/tmp/okoce-patterns-\(String(repeating: "X", count: 6))".utf8CString)
    guard let folder = mkdtemp(&template).map({ String(cString: $0) }) else { return [] }
    defer { _ = run("rm -r \(folder)") }
    let script = """
      import re, sys
      for line in open(sys.argv[1], encoding='utf-8'):
          pattern, text = line.rstrip('\\n').split('\\t')
          print(1 if re.fullmatch(pattern, text, re.ASCII) else 0)
      """
    for (name, content) in [("match.py", script), ("lines", lines.joined(separator: "\n"))] {
      guard let file = fopen("\(folder)/\(name)", "w") else { return [] }
      fputs(content, file)
      fclose(file)
    }
    return run("timeout 60 python3 \(folder)/match.py \(folder)/lines").output.split(
      separator: "\n"
    )
    .map(String.init)
  }

  private static func run(_ command: String) -> (output: String, status: Int32) {
    guard let pipe = popen("( \(command) ) 2>&1", "r") else { return ("", -1) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      output += buffer[..<count]
    }
    let status = pclose(pipe)
    return (String(decoding: output, as: UTF8.self), (status >> 8) & 0xFF)
  }
}
