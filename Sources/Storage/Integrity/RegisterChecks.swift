public import CurriculumModel
public import Progression

/// Reading the register as a whole, to hold it to what the journal says of it.
enum RegisterCheckSQL {
  static let people: SQLText = "SELECT id, centre FROM participant ORDER BY id"
  static let submissions: SQLText = """
    SELECT id, participant, registration, digest FROM submission ORDER BY id
    """
  static let leads: SQLText = "SELECT id, outreach FROM outreach_lead ORDER BY id"
  static let seeds: SQLText = "SELECT allocation, seed FROM draw_seed ORDER BY allocation"
  static let counters: SQLText = "SELECT name, value FROM counter ORDER BY name"
}

/// The rows of the register without what is personal in them.
public struct RegisterRows: Sendable {
  public struct Submission: Hashable, Sendable {
    public var participant: ParticipantID
    public var registration: RegistrationID
    public var digest: String
  }

  /// Each with the centre they were entered at.
  public var people: [ParticipantID: CentreID] = [:]
  public var submissions: [SubmissionID: Submission] = [:]
  /// Which event of outreach each contact was left at.
  public var leads: [String: String] = [:]
  /// By the id of the round.
  public var drawSeeds: [String: String] = [:]
  /// Ids of trainers of whom a name is kept.
  public var namedTrainers: Set<String> = []
}

/// A number that was given out, though its counter has not come so far.
public struct CounterBehind: Hashable, Sendable {
  /// Such as `participant`.
  public var name: String
  public var value: Int
  /// The highest id that stands somewhere.
  public var id: String
}

extension ReadAccess {
  /// - Complexity: O(people + submissions), all of them at once, without their contents.
  public func registerRows() throws(StorageFailure) -> RegisterRows {
    var rows = RegisterRows()
    let people = try statement(RegisterCheckSQL.people)
    defer { people.reset() }
    while try people.step() { rows.people[people.identifier(0)] = people.identifier(1) }
    let submissions = try statement(RegisterCheckSQL.submissions)
    defer { submissions.reset() }
    while try submissions.step() {
      rows.submissions[submissions.identifier(0)] = RegisterRows.Submission(
        participant: submissions.identifier(1),
        registration: submissions.identifier(2),
        digest: submissions.text(3)
      )
    }
    rows.leads = try pairs(RegisterCheckSQL.leads)
    rows.drawSeeds = try pairs(RegisterCheckSQL.seeds)
    rows.namedTrainers = Set(try trainerNames().keys)
    return rows
  }

  /// The counters that have not come as far as an id that stands somewhere.
  ///
  /// - Parameter ids: the highest of each kind, by the counter's name.
  public func countersBehind(
    _ ids: [String: String]
  ) throws(StorageFailure) -> [CounterBehind] {
    let values = try pairs(RegisterCheckSQL.counters)
    var behind: [CounterBehind] = []
    for counter in Counter.allCases {
      guard let id = ids[counter.rawValue], id.hasPrefix(counter.prefix),
        let number = Int(id.dropFirst(counter.prefix.count))
      else { continue }
      let value = values[counter.rawValue].flatMap { Int($0) } ?? 0
      if value < number {
        behind.append(CounterBehind(name: counter.rawValue, value: value, id: id))
      }
    }
    return behind
  }

  private func pairs(_ text: SQLText) throws(StorageFailure) -> [String: String] {
    let rows = try statement(text).rows { row throws(StorageFailure) in (row.text(0), row.text(1)) }
    return Dictionary(rows) { first, _ in first }
  }
}
