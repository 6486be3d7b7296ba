public import CivilTime

/// A centre of entrepreneurship; one per kecamatan.
public struct Centre: Hashable, Sendable {
  /// The kecamatan's code in the numbering of the Ministry of Home Affairs, such as `31.71.01`.
  ///
  /// The statistics office numbers the same cities otherwise.
  public var id: CentreID
  public var name: String
  /// Other spellings in use.
  public var aliases: [String]
  public var city: String
  public var origin: Origin

  public init(
    id: CentreID,
    name: String,
    aliases: [String] = [],
    city: String,
    origin: Origin = .unknown
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.city = city
    self.origin = origin
  }
}

/// A day on which no class is held.
public struct Holiday: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// Libur nasional.
    case national
    /// Cuti bersama.
    case jointLeave = "joint-leave"
  }

  public var day: Day
  public var kind: Kind
  public var title: LocalizedText
  public var origin: Origin

  public init(day: Day, kind: Kind, title: LocalizedText, origin: Origin = .unknown) {
    self.day = day
    self.kind = kind
    self.title = title
    self.origin = origin
  }
}

/// The holidays of one year and the rule they stand on.
public struct HolidayCalendar: Hashable, Sendable {
  public var year: Int
  public var source: String
  public var holidays: [Holiday]
  /// In the order written; of those that hold on a day the last one counts.
  public var teaching: [TeachingHours]

  public init(
    year: Int,
    source: String,
    holidays: [Holiday],
    teaching: [TeachingHours] = []
  ) {
    self.year = year
    self.source = source
    self.holidays = holidays
    self.teaching = teaching
  }
}
