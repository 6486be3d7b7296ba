import CivilRegistry
public import CivilTime
public import Progression

/// Somebody who left their contact at an event of outreach.
public struct Lead: Hashable, Sendable {
  /// `K000001`.
  public var id: String
  /// The event's id.
  public var outreach: String
  public var created: Instant
  /// `nil` once erased.
  public var name: String?
  public var phone: String?

  public init(id: String, outreach: String, created: Instant, name: String?, phone: String?) {
    self.id = id
    self.outreach = outreach
    self.created = created
    self.name = name
    self.phone = phone
  }
}

enum LeadSQL {
  static let add: SQLText = """
    INSERT INTO outreach_lead (id, outreach, created, name, phone) VALUES ($1, $2, $3, $4, $5)
    """
  static let atEvent: SQLText = """
    SELECT id, outreach, created, name, phone FROM outreach_lead WHERE outreach = $1 ORDER BY id
    """
  static let byID: SQLText = """
    SELECT id, outreach, created, name, phone FROM outreach_lead WHERE id = $1
    """
  static let named: SQLText = """
    SELECT id, phone FROM outreach_lead WHERE phone IS NOT NULL ORDER BY id
    """
  static let erase: SQLText = """
    UPDATE outreach_lead SET name = NULL, phone = NULL, erased = $1, erased_by = $2
    WHERE id = $3 AND erased IS NULL
    """
}

extension ReadAccess {
  /// Who left a contact at an event by name, in the order they were told; the erased ones too.
  public func leads(of outreach: String) throws(StorageFailure) -> [Lead] {
    let query = try statement(LeadSQL.atEvent)
    query.bind(outreach, to: 1)
    return try query.rows(Lead.init(row:))
  }

  public func lead(_ id: String) throws(StorageFailure) -> Lead? {
    let query = try statement(LeadSQL.byID)
    query.bind(id, to: 1)
    return try query.first(Lead.init(row:))
  }
}

extension WriteAccess {
  /// Keeps who left a contact; the journal knows them by their id alone.
  public func add(_ lead: Lead) throws(StorageFailure) {
    let add = try statement(LeadSQL.add)
    add.bind(lead.id, to: 1)
    add.bind(lead.outreach, to: 2)
    add.bind(lead.created, to: 3)
    add.bind(lead.name, to: 4)
    add.bind(lead.phone, to: 5)
    try add.run()
  }

  /// Removes a contact's name and phone; that there was one stays counted.
  ///
  /// - Returns: false when it was erased before, or never stood there.
  public func eraseLead(
    _ id: String,
    at instant: Instant,
    by actor: Actor
  ) throws(StorageFailure) -> Bool {
    let erase = try statement(LeadSQL.erase)
    erase.bind(instant, to: 1)
    erase.bind(actor.description, to: 2)
    erase.bind(id, to: 3)
    guard try erase.run() == 1 else { return false }
    try put(setting: UnscrubbedMark.name, "1")
    return true
  }
}

extension WriteAccess {
  /// Erases the contacts that left this number: the same person, met before they registered.
  func eraseLeads(
    with phone: String,
    at instant: Instant,
    by actor: Actor
  ) throws(StorageFailure) {
    func digits(_ text: String) -> [UInt8] { text.utf8.filter { (0x30...0x39).contains($0) } }
    let wanted = digits(phone)
    guard wanted.count >= 7 else { return }
    let known = try statement(LeadSQL.named).rows { row throws(StorageFailure) in
      (id: row.text(0), phone: row.text(1))
    }
    for lead in known where digits(lead.phone) == wanted {
      _ = try eraseLead(lead.id, at: instant, by: actor)
    }
  }
}

extension Lead {
  fileprivate init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      id: row.text(0),
      outreach: row.text(1),
      created: row.instant(2),
      name: row.optionalText(3),
      phone: row.optionalText(4).map(PhoneNumber.normal)
    )
  }
}
