public import AssessmentKit
import CivilTime
public import CurriculumModel
import Files
public import Progression
import Storage

/// What came of putting a copy of the database back.
public struct RestoreReceipt: Sendable {
  /// What the copy was held to; it is put back only when it is sound.
  public var check: DatabaseCheck
  /// Where the database that was there is now; `nil` when there was none.
  public var kept: String?
  /// Who was erased again, since they were erased after the copy was made.
  public var erasedAgain: [ParticipantID] = []

  public var isRestored: Bool { check.isSound }
}

extension Office {
  /// Puts a copy in the place of the database, and keeps what was there beside it.
  ///
  /// The copy itself is only read. It is brought to today's schema and checked before anything is
  /// moved; whom the list beside the database names as erased is erased again. A program that has the
  /// database open meanwhile keeps nothing more of what it writes.
  /// - Throws: `StorageFailure` for what is no database of ours; `UnwritableFile`;
  ///   `ProgrammeError.invalid` when both are one file.
  /// - Complexity: O(file).
  public static func restore(
    _ copy: String,
    to database: String,
    assessors: [any Assessor],
    clock: any ClockSource = SystemClock()
  ) throws -> RestoreReceipt {
    try WrittenFile.check(database)
    let isThere = WrittenFile.exists(database)
    if isThere, FileNames.areOne(copy, database) {
      throw ProgrammeError.invalid(
        field: "file",
        value: copy,
        id: "salinan, bukan berkas data itu sendiri",
        en: "a copy, and not the database itself"
      )
    }
    var receipt: RestoreReceipt?
    let registry = try AssessorRegistry(assessors)
    try PassingFile.place(at: database) { passing in
      try Store.copy(of: copy, into: passing)
      let check = try Self.check(passing, registry, clock)
      receipt = RestoreReceipt(check: check)
      guard check.isSound else { return false }
      if isThere {
        let name = keptName(of: database, at: clock.now())
        try PassingFile.move(database: database, to: name)
        receipt?.kept = name
      }
      return true
    }
    guard var receipt else { throw StorageFailure.missing(path: copy) }
    if receipt.isRestored {
      let store = try Store.open(StoreLocation(path: database, mode: .update))
      receipt.erasedAgain = store.erasedAgain
    }
    return receipt
  }

  /// The connection is closed when this ends, so that nothing is left in a log beside the file.
  private static func check(
    _ path: String,
    _ registry: AssessorRegistry,
    _ clock: any ClockSource
  ) throws -> DatabaseCheck {
    let office = Office(
      store: try Store.open(StoreLocation(path: path, mode: .update)),
      registry: registry,
      clock: clock
    )
    if try office.store.read({ try $0.areListsDue() }) { _ = try office.rebuildProjections() }
    return try office.checkDatabase()
  }

  /// `okoce.db.before-20261201T101500`, with a number behind it where that is taken.
  private static func keptName(of database: String, at now: Instant) -> String {
    let stamp = now.text(at: .jakarta).prefix(19).filter { $0 != "-" && $0 != ":" }
    let name = "\(database).before-\(stamp)"
    if !WrittenFile.exists(name) { return name }
    return (2...).lazy.map { "\(name)-\($0)" }.first { !WrittenFile.exists($0) } ?? name
  }
}
