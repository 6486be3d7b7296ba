import ArgumentParser
import Timetabling

/// How long and from where a search for a timetable runs.
struct SearchEffort: ParsableArguments {
  @Option(help: ArgumentHelp(ScheduleHelp.seconds.spoken), transform: WholeNumber.seconds)
  var seconds: Double?

  @Option(
    help: ArgumentHelp(TimetableHelp.moves.spoken),
    transform: WholeNumber.reading(1...1_000_000_000_000_000)
  )
  var moves: Int?

  @Option(
    help: ArgumentHelp(TimetableHelp.threads.spoken),
    reading: WholeNumber.reading(1...64)
  )
  var threads: Int = 1

  @Option(help: ArgumentHelp(TimetableHelp.seed.spoken), reading: WholeNumber.any)
  var seed: Int = 1

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds <= 86_400) {
      throw ValidationError("--seconds is \(seconds), expected more than 0 and at most 86400")
    }
  }

  /// The limit, counted from now.
  ///
  /// - Parameter standard: how many seconds where nobody says.
  func limit(standard: Double) -> SearchOptions.Limit {
    if let moves { return .moves(moves) }
    let (start, seconds) = (ContinuousClock.now, seconds ?? standard)
    return .time { start.duration(to: .now).seconds / seconds }
  }

  func options(standard: Double) -> SearchOptions {
    SearchOptions(
      limit(standard: standard),
      seed: UInt64(bitPattern: Int64(seed)),
      threads: threads
    )
  }
}

extension Duration {
  /// As a number of seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
