import CivilRegistry
public import CivilTime
public import CurriculumModel
import Markup
public import Progression

/// Who the participants are; apart from the journal, so that it can be erased.
extension ReadAccess {
  public func person(_ id: ParticipantID) throws(StorageFailure) -> Person? {
    try person(PersonSQL.byID, id.rawValue)
  }

  public func person(nik: String) throws(StorageFailure) -> Person? {
    try person(PersonSQL.byNIK, nik)
  }

  public func person(externalID: String) throws(StorageFailure) -> Person? {
    try person(PersonSQL.byExternalID, externalID)
  }

  /// People whose name contains `part`, by name, then id; letters of ASCII in either case.
  ///
  /// - Complexity: O(people): names have no index, since an index would be one more place to erase.
  public func people(named part: String, limit: Int) throws(StorageFailure) -> [Person] {
    let search = try statement(PersonSQL.byName)
    search.bind("%\(Escaping.sqlPattern(part))%", to: 1)
    search.bind(limit, to: 2)
    return try search.rows(Person.init(row:))
  }

  /// Asks about every person who wasn't erased, by id; stops when `body` answers false.
  ///
  /// - Complexity: O(people), one at a time.
  public func forEachPerson(_ body: (Person) throws -> Bool) throws {
    let everyone = try statement(PersonSQL.everyone)
    defer { everyone.reset() }
    while try everyone.step() {
      if try !body(Person(row: everyone)) { return }
    }
  }

  /// People by id, the erased ones too; of records that are one person, the one that stays.
  /// - Parameters:
  ///   - after: the id after which the list goes on; empty for the beginning.
  ///   - centre: those with a registration there; `nil` for all.
  public func people(
    after: String,
    at centre: CentreID? = nil,
    limit: Int
  ) throws(StorageFailure) -> [Person] {
    let list = try statement(centre == nil ? PersonSQL.after : PersonSQL.atCentreAfter)
    if let centre { list.bind(centre, to: 1) }
    list.bind(after, to: centre == nil ? 1 : 2)
    list.bind(limit, to: centre == nil ? 2 : 3)
    return try list.rows(Person.init(row:))
  }

  /// Everybody who was erased, by id.
  ///
  /// - Complexity: O(people).
  public func erasedPeople() throws(StorageFailure) -> [Person] {
    try statement(PersonSQL.erased).rows(Person.init(row:))
  }

  /// How many people the register knows, the erased ones too.
  public func personCount() throws(StorageFailure) -> Int {
    try statement(PersonSQL.count).first { row throws(StorageFailure) in
      Int(row.integer(0))
    } ?? 0
  }

  private func person(_ text: SQLText, _ key: String) throws(StorageFailure) -> Person? {
    let lookup = try statement(text)
    lookup.bind(key, to: 1)
    return try lookup.first(Person.init(row:))
  }
}

extension WriteAccess {
  /// Enters a person under the next id; `nil` when somebody has that NIK, external id or id already.
  ///
  /// One statement, where looking for them first takes two.
  public func enter(
    _ identity: Person.Identity,
    at centre: CentreID,
    created: Instant
  ) throws(StorageFailure) -> ParticipantID? {
    let id = try nextParticipantID()
    if try insert(Person(id: id, centre: centre, created: created, identity: identity)) {
      return id
    }
    giveBack(.participant)
    return nil
  }

  /// Enters a person; their id comes from `nextParticipantID()`.
  ///
  /// - Throws: `StorageFailure.duplicateNIK` or `duplicateExternalID` when another person has it;
  ///   `takenParticipantID` when the id is in use.
  public func add(_ person: Person) throws(StorageFailure) {
    if try !insert(person) {
      try refuseDuplicate(of: person)
      throw .takenParticipantID(person.id)
    }
  }

  /// Answers whether there was a place: nobody of that id, NIK or external id.
  private func insert(_ person: Person) throws(StorageFailure) -> Bool {
    let add = try statement(PersonSQL.add)
    add.bind(person.id, to: 1)
    add.bind(person.centre, to: 2)
    add.bind(person.created, to: 3)
    bind(person.identity, to: add, from: 4)
    return try add.run() == 1
  }

  /// Replaces what is known of a person, and their centre.
  ///
  /// - Throws: `StorageFailure.duplicateNIK` or `duplicateExternalID` when another person has it;
  ///   `unknownParticipant` when there is none of that id, or when they were erased.
  public func replace(_ person: Person) throws(StorageFailure) {
    try refuseDuplicate(of: person)
    let replace = try statement(PersonSQL.replace)
    replace.bind(person.centre, to: 1)
    bind(person.identity, to: replace, from: 2)
    replace.bind(person.id, to: 11)
    if try replace.run() == 0 { throw .unknownParticipant(person.id) }
  }

  /// Removes every personal value of a participant and the content of all they handed in; their
  /// journal stays, so statistics do.
  ///
  /// Gone are also the words that others typed about them, and what they left at an event of
  /// outreach. Erasing again clears what was typed since. `Store.scrub()` afterwards clears the bytes from the files.
  /// - Throws: `StorageFailure.unknownParticipant`.
  public func erase(
    _ participant: ParticipantID,
    at instant: Instant,
    by actor: Actor
  ) throws(StorageFailure) {
    guard let person = try person(participant) else { throw .unknownParticipant(participant) }
    try put(setting: UnscrubbedMark.name, "1")
    memory.hasErased = true
    try eraseTexts(about: person)
    let erase = try statement(PersonSQL.erase)
    erase.bind(participant, to: 3)
    erase.bind(instant, to: 1)
    erase.bind(actor.description, to: 2)
    if try erase.run() == 0 { return }
    if let phone = person.identity?.phone { try eraseLeads(with: phone, at: instant, by: actor) }
    try eraseSubmissions(of: participant)
    try eraseHousehold(of: participant)
    try eraseChanges(of: .participant(participant))
  }

  private func refuseDuplicate(of person: Person) throws(StorageFailure) {
    if let nik = person.identity?.nik, let holder = try self.person(nik: nik),
      holder.id != person.id
    {
      throw .duplicateNIK(holder: holder.id)
    }
    if let id = person.identity?.externalID, let holder = try self.person(externalID: id),
      holder.id != person.id
    {
      throw .duplicateExternalID(holder: holder.id)
    }
  }

  /// Nine parameters in a row.
  private func bind(
    _ identity: Person.Identity?,
    to statement: any SQLStatement,
    from parameter: Int
  ) {
    statement.bind(identity?.name, to: parameter)
    statement.bind(identity?.nik, to: parameter + 1)
    statement.bind(identity?.phone, to: parameter + 2)
    statement.bind(identity?.email, to: parameter + 3)
    statement.bind(identity?.birthDate, to: parameter + 4)
    statement.bind(identity?.sex?.rawValue, to: parameter + 5)
    statement.bind(identity?.address, to: parameter + 6)
    statement.bind(identity?.kelurahan, to: parameter + 7)
    statement.bind(identity?.externalID, to: parameter + 8)
  }
}

extension Person {
  fileprivate init(row: any SQLStatement) throws(StorageFailure) {
    self.init(
      id: row.identifier(0),
      centre: row.identifier(1),
      created: row.instant(2),
      identity: row.optionalText(3).map { name in
        Identity(
          name: name,
          nik: row.optionalText(4),
          phone: row.optionalText(5).map(PhoneNumber.normal),
          email: row.optionalText(6),
          birthDate: row.optionalDay(7),
          sex: row.optionalText(8).flatMap(Identity.Sex.init(rawValue:)),
          address: row.optionalText(9),
          kelurahan: row.optionalText(10),
          externalID: row.optionalText(11)
        )
      },
      erasure: row.optionalInstant(12).map { at in
        Erasure(at: at, by: Actor(stored: row.text(13)) ?? .engine)
      }
    )
  }
}
