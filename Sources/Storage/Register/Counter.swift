public import CurriculumModel
public import Progression

/// What is numbered in sequence within one installation.
enum Counter: String, CaseIterable {
  case participant, registration, `class`, submission, draft, hall, allocation, outlet, outreach
  case lead

  var prefix: String {
    switch self {
    case .participant: "P"
    case .registration: "R"
    case .class: "C"
    case .submission: "S"
    case .draft: "D"
    case .hall: "H"
    case .allocation: "L"
    case .outlet: "O"
    case .outreach: "E"
    case .lead: "K"
    }
  }
}

enum CounterSQL {
  static let value: SQLText = "SELECT value FROM counter WHERE name = $1"
  static let store: SQLText = """
    INSERT INTO counter (name, value) VALUES ($1, $2)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value
    """
}

/// Ids that people can read out: a letter and at least six digits, without gaps between commits.
extension WriteAccess {
  /// `P000001` and up.
  public func nextParticipantID() throws(StorageFailure) -> ParticipantID {
    ParticipantID(try next(.participant))
  }

  /// `R000001` and up.
  public func nextRegistrationID() throws(StorageFailure) -> RegistrationID {
    RegistrationID(try next(.registration))
  }

  /// `C000001` and up.
  public func nextClassID() throws(StorageFailure) -> ClassID { ClassID(try next(.class)) }

  /// `S000001` and up.
  public func nextSubmissionID() throws(StorageFailure) -> SubmissionID {
    SubmissionID(try next(.submission))
  }

  /// `D000001` and up.
  public func nextDraftID() throws(StorageFailure) -> String { try next(.draft) }

  /// `H000001` and up.
  public func nextHallID() throws(StorageFailure) -> String { try next(.hall) }

  /// `L000001` and up.
  public func nextAllocationID() throws(StorageFailure) -> String { try next(.allocation) }

  /// `O000001` and up.
  public func nextOutletID() throws(StorageFailure) -> String { try next(.outlet) }

  /// `E000001` and up.
  public func nextOutreachID() throws(StorageFailure) -> String { try next(.outreach) }

  /// `K000001` and up.
  public func nextLeadID() throws(StorageFailure) -> String { try next(.lead) }

  private func next(_ counter: Counter) throws(StorageFailure) -> String {
    let number: Int
    if let last = memory.counters[counter] {
      number = last + 1
    } else {
      let lookup = try statement(CounterSQL.value)
      lookup.bind(counter.rawValue, to: 1)
      number = (try lookup.first { row throws(StorageFailure) in Int(row.integer(0)) } ?? 0) + 1
    }
    memory.counters[counter] = number
    let digits = String(number)
    return counter.prefix + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Lets the number given out last be given out again, since nothing was made of it.
  func giveBack(_ counter: Counter) {
    if let last = memory.counters[counter] { memory.counters[counter] = last - 1 }
  }

  /// Writes back how far each counter got, once for the whole transaction.
  func storeCounters() throws(StorageFailure) {
    for counter in Counter.allCases {
      guard let value = memory.counters[counter] else { continue }
      let store = try statement(CounterSQL.store)
      store.bind(counter.rawValue, to: 1)
      store.bind(value, to: 2)
      try store.run()
    }
  }
}
