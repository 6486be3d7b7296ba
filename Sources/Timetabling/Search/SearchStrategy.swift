/// How a search proceeds; the standard one fits every problem, others serve comparisons.
public struct SearchStrategy: Hashable, Sendable {
  /// How often each kind of move is tried, in 64ths; together 64.
  public struct Mix: Hashable, Sendable {
    /// Another time in the same room.
    public var time = 8
    /// Another time and another room.
    public var place = 20
    /// Another room at the same time.
    public var room = 2
    /// The place of another meeting.
    public var swap = 8
    /// A Kempe chain between two times.
    public var chain = 6
    /// A Kempe chain of consecutive meetings of a cohort.
    public var stretch = 10
    /// A day on which the class doesn't meet yet.
    public var spread = 2
    /// A time next to another meeting of a cohort.
    public var compact = 6
    /// One room for a whole class.
    public var wholeRoom = 2

    public init() {}
  }

  public var mix = Mix()
  /// The temperature at the start, in units of cost: hot enough for problems whose moves cost hundreds.
  public var start = 100.0
  /// The temperature at the end, at which a worsening by one unit is taken once in 1,300 tries.
  public var end = 0.14

  /// The share of moves that may make things worse before the search cools faster, above 0.
  public var mostWorsening = 0.02

  /// How many moves for each meeting a thread makes before it starts over, above 0.
  ///
  /// With more, too few searches fit into a limit; with fewer, too few of them come to rest low.
  public var movesPerMeeting = 800_000

  public init() {}

  public static let standard = SearchStrategy()
}
