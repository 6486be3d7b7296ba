import ArgumentParser
import CivilTime

/// A meeting on the command line: `2026-03-14T09:00-16:00`, in Jakarta's time.
struct MeetingArgument: ExpressibleByArgument, Sendable {
  var start: Instant
  var end: Instant

  init?(argument: String) {
    let text = argument.split(separator: " ").joined(separator: "T")
    guard text.utf8.count == 22, text.dropFirst(16).first == "-",
      let start = Instant("\(text.prefix(16))+07:00"),
      let end = Instant("\(text.prefix(11))\(text.suffix(5))+07:00")
    else { return nil }
    self.start = start
    self.end = end
  }
}
