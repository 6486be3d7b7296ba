import CivilTime
import CurriculumModel
import Progression
import Storage

#if canImport(Glibc)
import Glibc
#else
import Musl
#endif

/// Appends events to one registration until it is killed or has written enough, and prints each id
/// only once its commit returned.
///
/// `StorageCrashWriter DATABASE REGISTRATION SEED COUNT`
@main
struct StorageCrashWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let seed = UInt64(arguments[3]), let count = UInt64(arguments[4])
    else { exit(64) }
    let store = try Store.open(StoreLocation(path: arguments[1]))
    for number in 0..<count {
      let id = EventID(high: seed, low: number)
      try append(id, to: RegistrationID(arguments[2]), in: store)
      let line = Array("\(id)\n".utf8)
      guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(74) }
    }
  }

  /// Decides anew on what stands there now, as every use case does.
  private static func append(
    _ id: EventID,
    to registration: RegistrationID,
    in store: Store
  ) throws {
    let event = Event(
      id: id,
      registration: registration,
      effective: Instant(milliseconds: Int64(id.low)),
      recorded: Instant(milliseconds: Int64(id.low)),
      actor: .engine,
      fact: .transferred(to: "31.71.01")
    )
    while true {
      let seen = try store.read { try $0.revision(of: registration) }
      do {
        try store.write { _ = try $0.append([event], to: registration, expecting: seen) }
        return
      } catch StorageFailure.stale {
        continue
      }
    }
  }
}
