public import CivilTime
public import Timetabling

/// What a schedule is asked for.
public struct ScheduleRequest: Sendable {
  /// Whose classes.
  public enum Area: Hashable, Sendable {
    /// A centre's id, name or alias.
    case centre(String)
    /// A city by its name, as the centres have it.
    case city(String)
    case all
  }

  public var area: Area
  public var from: Day
  /// The last day.
  public var through: Day
  /// 1 where a sitting takes the day, 2 for mornings and afternoons.
  public var sittingsPerDay: Int
  /// Fewer people than this are no class; they go on waiting.
  public var least: Int
  /// What is worth more or less than usual.
  public var weights: [ConstraintName: Int]
  public var seed: Int
  public var threads: Int
  public var limit: SearchOptions.Limit

  public init(
    _ area: Area,
    from: Day,
    through: Day,
    sittingsPerDay: Int = 1,
    least: Int = 5,
    weights: [ConstraintName: Int] = [:],
    seed: Int = 1,
    threads: Int = 1,
    limit: SearchOptions.Limit
  ) {
    self.area = area
    self.from = from
    self.through = through
    self.sittingsPerDay = sittingsPerDay
    self.least = least
    self.weights = weights
    self.seed = seed
    self.threads = threads
    self.limit = limit
  }

  /// The constraints of a draft that have a price; hard ones have none.
  public static let weighable = ConstraintName.allCases.filter {
    $0.definition.strength == .soft
  }

  func check() throws {
    guard from <= through, through.number - from.number <= 366 else {
      throw ProgrammeError.invalid(
        field: "to",
        value: through.description,
        id: "hari sejak \(from) sampai setahun kemudian",
        en: "a day from \(from) to a year later"
      )
    }
    guard 1...2 ~= sittingsPerDay else {
      throw ProgrammeError.invalid(
        field: "sittings",
        value: "\(sittingsPerDay)",
        id: "1 atau 2 sehari",
        en: "1 or 2 a day"
      )
    }
    for (name, weight) in weights.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let isWeighable = ScheduleRequest.weighable.contains(name)
      let names = ScheduleRequest.weighable.map(\.rawValue).joined(separator: ", ")
      guard isWeighable, 0...1_000 ~= weight else {
        throw ProgrammeError.invalid(
          field: "weight",
          value: "\(name.rawValue)=\(weight)",
          id: isWeighable ? "0 sampai 1000" : "salah satu dari \(names)",
          en: isWeighable ? "0 to 1000" : "one of \(names)"
        )
      }
    }
    guard least >= 1 else {
      throw ProgrammeError.invalid(
        field: "least",
        value: "\(least)",
        id: "1 orang atau lebih",
        en: "1 or more people"
      )
    }
  }

  var options: SearchOptions {
    SearchOptions(limit, seed: UInt64(bitPattern: Int64(seed)), threads: threads)
  }
}
