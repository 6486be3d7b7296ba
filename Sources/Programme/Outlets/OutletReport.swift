public import CivilTime
public import CurriculumModel
public import Outlets
public import Progression
public import Readings

/// What a change of an outlet wrote, and how the outlet stands then.
public struct OutletReceipt: Hashable, Sendable {
  public var id: OutletID
  public var name: String
  /// What was written now; none when all of it was known.
  public var events: [OutletEvent]
  public var state: OutletState
  /// Set when it was dated before what was recorded last.
  public var datedBack: DatedBack?

  init(_ file: OutletFile, new events: [OutletEvent], datedBack: DatedBack? = nil) {
    id = file.id
    name = file.name
    self.events = events
    state = file.state
    self.datedBack = events.isEmpty ? nil : datedBack
  }
}

/// One outlet in a list.
public struct OutletListing: Hashable, Sendable {
  public var id: OutletID
  public var profile: OutletProfile
  /// Products with goods on the shelf.
  public var products: Int
  public var pieces: Int
  /// To all members together.
  public var owed: Int
  public var outlook: Outlook
}

/// One outlet with its members' money and what happened last.
public struct OutletReport: Hashable, Sendable {
  public var id: OutletID
  public var profile: OutletProfile
  public var asOf: Day
  public var state: OutletState
  /// In the order in which they were written.
  public var events: [OutletEvent]
  /// The running month.
  public var month: MonthFigures?
  public var accounts: [MemberAccount]
  /// What owners are called; none for those who were erased.
  public var names: [RegistrationID: String]
}

/// What importing a till's file did: all of it, or nothing and every bad line.
public struct SalesImport: Hashable, Sendable {
  public struct BadRow: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case unreadable(TableFinding)
      case refused(OutletRefusal)
    }

    /// From 1, the headings' line counted.
    public var line: Int
    public var reasons: [Reason]
  }

  /// Lines with something sold.
  public var rows: Int
  public var recorded: Int
  /// Lines that were entered before.
  public var known: Int
  /// In order of line.
  public var refused: [BadRow]
  public var receipt: OutletReceipt
}

/// One member's goods at one outlet.
public struct GoodsListing: Hashable, Sendable {
  public var outlet: OutletID
  public var name: String
  public var goods: MemberGoods
}
