import Foundation

/// A command run to its end, with what the operating system says it used.
struct MeasuredProcess {
  var wallSeconds: Double
  /// User and system time.
  var processorSeconds: Double
  var peakMemoryBytes: Int
  var exitStatus: Int32

  struct CannotStart: Error, CustomStringConvertible {
    var command: [String]
    var description: String { "can't start \(command.first ?? "")" }
  }

  /// Runs the command with its output thrown away.
  static func run(_ command: [String]) throws -> MeasuredProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }

    var process = pid_t()
    var status: Int32 = 0
    var usage = rusage()
    var started: Int32 = 0
    let wall = seconds {
      started = posix_spawnp(&process, command[0], &actions, nil, arguments, environ)
      if started == 0 { wait4(process, &status, 0, &usage) }
    }
    guard started == 0 else { throw CannotStart(command: command) }
    return MeasuredProcess(
      wallSeconds: wall,
      processorSeconds: usage.ru_utime.inSeconds + usage.ru_stime.inSeconds,
      peakMemoryBytes: usage.ru_maxrss * 1024,
      exitStatus: (status >> 8) & 0xff
    )
  }
}

extension timeval {
  fileprivate var inSeconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
