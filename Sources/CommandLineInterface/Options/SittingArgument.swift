import ArgumentParser
import Scheduling

/// A sitting of a draft on the command line: `3.1`.
struct SittingArgument: ExpressibleByArgument, Sendable {
  var id: SittingID

  init?(argument: String) {
    guard let id = SittingID(argument) else { return nil }
    self.id = id
  }
}
