/// A conversation with the real command: what was typed, and what came back.
///
/// ```
/// # a comment
/// % COLUMNS=38                        (sets a variable for the commands below)
/// % okoce curriculum publish …        (prepares; must succeed, its output is not kept)
/// $ okoce progress P-1
/// a line of standard output
/// \! a line of standard output that begins with an exclamation mark
/// ! a line of standard error
/// [status 0]
/// ```
struct Transcript: Equatable {
  enum Entry: Equatable {
    case comment(String)
    case variable(String, String)
    case preparation(String)
    case exchange(Exchange)
  }

  struct Exchange: Equatable {
    var command: String
    var output = ""
    var error = ""
    var status: Int32 = 0
  }

  var entries: [Entry] = []

  init(entries: [Entry]) { self.entries = entries }

  init(_ text: String) {
    var exchange: Exchange?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        exchange = Exchange(command: String(line.dropFirst(2)))
      } else if line.hasPrefix("[status "), var finished = exchange {
        finished.status = Int32(line.dropFirst(8).dropLast()) ?? -1
        entries.append(.exchange(finished))
        exchange = nil
      } else if exchange != nil {
        if line.hasPrefix("! ") || line == "!" {
          exchange?.error += "\(line.dropFirst(2))\n"
        } else {
          exchange?.output += "\(line.hasPrefix("\\! ") ? line.dropFirst() : line)\n"
        }
      } else if line.hasPrefix("% ") {
        entries.append(Transcript.preparation(String(line.dropFirst(2))))
      } else if !line.isEmpty {
        entries.append(.comment(String(line)))
      }
    }
    if let exchange { entries.append(.exchange(exchange)) }
  }

  private static func preparation(_ line: String) -> Entry {
    let parts = line.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, !parts[0].contains(" ") else { return .preparation(line) }
    return .variable(String(parts[0]), String(parts[1]))
  }

  var text: String {
    entries.map { entry in
      switch entry {
      case .comment(let line): line + "\n"
      case .variable(let name, let value): "% \(name)=\(value)\n"
      case .preparation(let command): "% \(command)\n"
      case .exchange(let exchange): exchange.text
      }
    }.joined()
  }
}

extension Transcript.Exchange {
  fileprivate var text: String {
    let errorLines = error.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "!\n" : "! \($0)\n" }
    let outputLines = output.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("! ") ? "\\\($0)" : String($0) }
    return "\n$ \(command)\n\(outputLines.joined(separator: "\n"))\(errorLines.joined())"
      + "[status \(status)]\n"
  }
}
