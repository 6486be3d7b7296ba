import CivilTime
import Diagnostics
public import Programme

/// The clock and the ids of one run: the machine's own, or what the environment asks for so that a
/// script repeats.
public struct RepeatableRun: Sendable {
  public var clock: any ClockSource
  public var ids: any EventIDSource

  /// A variable that says something nobody can read.
  ///
  /// It is never ignored: a script that counts on it would go on with the machine's own clock.
  public struct UnreadableVariable: Error, Hashable {
    public enum Name: String, Hashable, Sendable {
      case now = "OKOCE_NOW"
      case seed = "OKOCE_SEED"
    }

    public var name: Name
    public var value: String
  }

  /// - Parameters:
  ///   - arguments: stir the seed, so that two commands write different ids.
  ///   - variable: the value of an environment variable; an empty one counts as not set.
  /// - Throws: `UnreadableVariable`.
  public init(
    arguments: [String],
    variable: (String) -> String?
  ) throws(UnreadableVariable) {
    func value(_ name: UnreadableVariable.Name) -> String? {
      variable(name.rawValue).flatMap { $0.isEmpty ? nil : $0 }
    }
    clock = SystemClock()
    ids = SystemEventIDs()
    if let text = value(.now) {
      guard let instant = Instant(text) else {
        throw UnreadableVariable(name: .now, value: text)
      }
      clock = SteppingClock(at: instant)
    }
    if let text = value(.seed) {
      guard let seed = UInt64(text) else { throw UnreadableVariable(name: .seed, value: text) }
      ids = PlacedEventIDs(seed: arguments.reduce(seed, Self.stirred))
    }
  }

  /// FNV-1a over the argument and its end.
  private static func stirred(_ seed: UInt64, _ argument: String) -> UInt64 {
    (argument.utf8 + [0]).reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension RepeatableRun.UnreadableVariable {
  func diagnostic(in language: Language) -> Diagnostic {
    Diagnostic(
      .error,
      "ARG003",
      FailurePhrases.unreadable(name.rawValue, value, expected: expected)(language),
      fix: FailurePhrases.setOrUnset(name.rawValue, example: example)(language)
    )
  }

  private var expected: Phrase {
    switch self.name {
    case .now:
      Phrase(
        id: "tanggal, jam, dan zona waktu",
        en: "a date, a time and its zone"
      )
    case .seed:
      Phrase(
        id: "bilangan bulat dari 0 sampai \(UInt64.max)",
        en: "a whole number from 0 to \(UInt64.max)"
      )
    }
  }

  private var example: String {
    switch self.name {
    case .now: "2026-11-20T17:00:00+07:00"
    case .seed: "1"
    }
  }
}
