/// Where a registration came from: an event of outreach, or a way that is no event.
public enum RegistrationSource: Hashable, Sendable, Comparable {
  /// The event's id, such as `E000001`.
  case outreach(String)
  /// A plain source's id; the list of today may lack one that was written long ago.
  case plain(String)

  /// `E` and at least six digits is an event; anything else is a plain source.
  public init(text: String) {
    let digits = text.utf8.dropFirst()
    let isEvent =
      text.utf8.first == UInt8(ascii: "E") && digits.count >= 6
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    self = isEvent ? .outreach(text) : .plain(text)
  }

  /// `E000001` or `walk-in`.
  public var text: String {
    switch self {
    case .outreach(let id), .plain(let id): id
    }
  }

  /// Events by their id, then plain sources in the order of their list.
  public static func < (left: RegistrationSource, right: RegistrationSource) -> Bool {
    (left.rank, left.text) < (right.rank, right.text)
  }

  private var rank: Int {
    switch self {
    case .outreach: -1
    case .plain(let id):
      PlainSource.all.firstIndex { $0.id == id } ?? PlainSource.all.count
    }
  }
}
