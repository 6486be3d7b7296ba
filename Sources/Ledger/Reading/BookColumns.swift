import Readings

/// Which column of a cash book holds what, by its headings.
struct BookColumns {
  enum Name: String, CaseIterable {
    case date, text, account, received, paid, proof, contra
  }

  let head: TableHead
  /// By the order of the names; `nil` for a column that is not there.
  private let positions: [Int?]
  /// Whether every cell is under a heading, so that only the number of cells has to be looked at.
  private let isDense: Bool

  init(_ head: TableHead) {
    self.head = head
    positions = Name.allCases.map { head.positions[$0.rawValue] }
    isDense = head.isDense
  }

  subscript(name: Name) -> Int? {
    switch name {
    case .date: positions[0]
    case .text: positions[1]
    case .account: positions[2]
    case .received: positions[3]
    case .paid: positions[4]
    case .proof: positions[5]
    case .contra: positions[6]
    }
  }

  /// What is wrong with the shape of a row.
  /// - Parameter cells: asked for only where the number of them doesn't tell.
  func shapeProblem(_ count: Int, _ cells: () -> [String]) -> TableProblem? {
    if isDense, count == head.width.lowerBound { return nil }
    return head.shapeProblem(cells())
  }
}
