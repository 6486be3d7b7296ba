/// What the calling shell learns from a command.
/// - Source: sysexits(3) for 64, EX_USAGE.
public enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The checked thing is wrong, or what was asked is refused; nothing was changed.
  case refused = 1
  /// The command itself couldn't run: no such file, no room, a locked database.
  case couldNotRun = 2
  /// The arguments make no sense.
  case usage = 64
}
