public import CivilTime
public import Progression

/// What the register knows of somebody.
public enum RegisterField: String, Hashable, Sendable, CaseIterable {
  case name, nik, phone, email, sex, address, kelurahan
  case birthDate = "birth_date"
  case externalID = "external_id"
}

/// One value of the register that was replaced: by whom, when, from what to what.
///
/// The values are personal, so they stand in the register and go with an erasure; that something was
/// changed stays.
public struct RegisterChange: Hashable, Sendable {
  public var field: RegisterField
  /// `nil` when nothing was known before, or once erased.
  public var before: String?
  /// `nil` when nothing is known since, or once erased.
  public var after: String?
  public var at: Instant
  public var by: Actor

  public init(
    _ field: RegisterField,
    before: String?,
    after: String?,
    at: Instant,
    by: Actor
  ) {
    self.field = field
    self.before = before
    self.after = after
    self.at = at
    self.by = by
  }
}

/// Whose values were replaced.
public enum RegisterSubject: Hashable, Sendable {
  case participant(ParticipantID)
  /// By the trainer's id.
  case trainer(String)

  var key: String {
    switch self {
    case .participant(let id): "participant/\(id)"
    case .trainer(let id): "trainer/\(id)"
    }
  }
}

enum RegisterChangeSQL {
  static let add: SQLText = """
    INSERT INTO register_change (subject, number, changed, changed_by, field, before, after)
    VALUES ($1, (SELECT coalesce(max(number), 0) + 1 FROM register_change WHERE subject = $1),
      $2, $3, $4, $5, $6)
    """
  static let ofSubject: SQLText = """
    SELECT changed, changed_by, field, before, after FROM register_change
    WHERE subject = $1 ORDER BY number
    """
  static let erase: SQLText = """
    UPDATE register_change SET before = NULL, after = NULL WHERE subject = $1
    """
}

extension ReadAccess {
  /// What was replaced of somebody, oldest first.
  public func changes(of subject: RegisterSubject) throws(StorageFailure) -> [RegisterChange] {
    let query = try statement(RegisterChangeSQL.ofSubject)
    query.bind(subject.key, to: 1)
    return try query.rows { row throws(StorageFailure) in
      guard let field = RegisterField(rawValue: row.text(2)) else {
        throw .malformed(
          table: "register_change",
          key: subject.key,
          problem: "unknown field '\(row.text(2))'"
        )
      }
      return RegisterChange(
        field,
        before: row.optionalText(3),
        after: row.optionalText(4),
        at: row.instant(0),
        by: Actor(stored: row.text(1)) ?? .engine
      )
    }
  }
}

extension WriteAccess {
  /// Keeps what was replaced, in the transaction that replaces it.
  public func add(
    _ changes: [RegisterChange],
    of subject: RegisterSubject
  ) throws(StorageFailure) {
    for change in changes {
      let add = try statement(RegisterChangeSQL.add)
      add.bind(subject.key, to: 1)
      add.bind(change.at, to: 2)
      add.bind(change.by.description, to: 3)
      add.bind(change.field.rawValue, to: 4)
      add.bind(change.before, to: 5)
      add.bind(change.after, to: 6)
      try add.run()
    }
  }

  /// Removes the values; that something was changed, when and by whom, stays.
  public func eraseChanges(of subject: RegisterSubject) throws(StorageFailure) {
    let erase = try statement(RegisterChangeSQL.erase)
    erase.bind(subject.key, to: 1)
    try erase.run()
  }
}
