public import CivilTime
import CurriculumModel
import Progression

/// A hall's floors with every stall and how it stands on one day.
public struct FloorPlan: Hashable, Sendable {
  /// How a stall stands; of several the last one counts.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case free, taken
    case inArrears = "in-arrears"
    case sealed
  }

  /// A stall in its place.
  public struct Cell: Hashable, Sendable {
    public var stall: Stall
    public var status: Status
    /// Where it is drawn, counted from 1.
    public var place: PlanPlace
  }

  public struct Floor: Hashable, Sendable {
    public var number: Int
    /// By row, then column.
    public var cells: [Cell]
    public var columns: Int
    public var rows: Int
  }

  public var hall: String
  public var day: Day
  /// Ground floor first.
  public var floors: [Floor]

  /// - Parameter ledger: whoever has as many unpaid days as the hall's rules remind of, or one
  ///   where they don't say, is in arrears.
  /// - Complexity: O(n log n) for n stalls, and the unpaid days.
  public init(_ ledger: LevyLedger, on day: Day) {
    hall = ledger.state.profile(on: day)?.name ?? ""
    self.day = day
    let stalls = ledger.state.stalls.values.filter { $0.exists(on: day) }
      .sorted { $0.stall.id < $1.stall.id }
    floors = Dictionary(grouping: stalls, by: \.stall.floor).sorted { $0.key < $1.key }
      .map { number, histories in
        Floor(
          number: number,
          histories.map { ($0.stall, Self.status(of: $0, in: ledger, on: day)) }
        )
      }
  }

  /// How many stalls stand so.
  public func count(_ status: Status) -> Int {
    floors.reduce(0) { $0 + $1.cells.count { $0.status == status } }
  }

  private static func status(
    of history: StallHistory,
    in ledger: LevyLedger,
    on day: Day
  ) -> Status {
    guard let tenancy = history.tenancy(on: day) else { return .free }
    if tenancy.isSealed(on: day) { return .sealed }
    let unpaid = ledger.account(of: tenancy.trader).openLines.count { line in
      line.day <= day && line.stall == tenancy.stall
    }
    return unpaid >= max(1, ledger.state.rules?.reminderAfterDays ?? 1) ? .inArrears : .taken
  }
}

extension FloorPlan.Floor {
  /// The fewest columns of a floor on which nobody drew anything.
  private static let usualColumns = 10

  /// Columns and rows that a plan can have.
  private static let cells = 1...999

  /// Stalls stand where somebody put them; those without a place, or whose place is taken by one
  /// that comes before them, follow below in rows.
  init(number: Int, _ stalls: [(stall: Stall, status: FloorPlan.Status)]) {
    self.number = number
    var taken: Set<PlanPlace> = []
    var cells: [FloorPlan.Cell] = []
    var rest: [(stall: Stall, status: FloorPlan.Status)] = []
    for (stall, status) in stalls {
      if let place = stall.place, Self.cells.contains(place.column),
        Self.cells.contains(place.row), taken.insert(place).inserted
      {
        cells.append(FloorPlan.Cell(stall: stall, status: status, place: place))
      } else {
        rest.append((stall, status))
      }
    }
    let columns = max(cells.map(\.place.column).max() ?? 0, min(rest.count, Self.usualColumns))
    let firstRow = (cells.map(\.place.row).max() ?? 0) + 1
    for (position, one) in rest.enumerated() {
      let place = PlanPlace(column: position % columns + 1, row: firstRow + position / columns)
      cells.append(FloorPlan.Cell(stall: one.stall, status: one.status, place: place))
    }
    self.columns = columns
    rows = cells.map(\.place.row).max() ?? 0
    self.cells = cells.sorted { ($0.place.row, $0.place.column) < ($1.place.row, $1.place.column) }
  }
}
