import CivilTime
import CurriculumModel
import Files
import Hashing
public import Outlets
public import Progression
import SeparatedValues

extension Office {
  /// Records a sale; one whose receipt was entered before writes nothing.
  /// - Throws: `ProgrammeError.notFound`, `.outletRefused`.
  public func recordSale(
    _ sale: SaleRequest,
    at outlet: String,
    by actor: Actor
  ) throws -> OutletReceipt {
    let today = clock.now().day()
    return try change(outlet, by: actor) { state, _ in
      let outcome = state.sell([sale], today: today)
      if let refused = outcome.refused.first { throw refused.refusal }
      return outcome.facts
    }
  }

  /// Records what a till wrote into a file: every line, or none with each bad one named.
  ///
  /// The same file, or a receipt that was entered before, changes nothing.
  /// Columns: see `SalesTable`.
  /// - Throws: `ProgrammeError.notFound` for outlet and file, `.invalid` for its headings.
  /// - Complexity: O(lines × movements of one product).
  public func importSales(
    from path: String,
    at outlet: String,
    by actor: Actor
  ) throws -> SalesImport {
    let bytes = try ReadableFile.bytes(of: path, as: .table)
    let table = SalesTable(String(decoding: bytes, as: UTF8.self))
    try table.problems.refuseUnreadable()
    let reference = String(SHA256.hash(bytes).hexadecimal.prefix(16))
    let today = clock.now().day()
    return try write { access in
      var file = try self.outlet(named: outlet, in: access)
      let outcome = file.state.sell(table.rows.map(\.request), reference: reference, today: today)
      let refused = Self.badRows(of: table, outcome.refused)
      let facts = refused.isEmpty ? outcome.facts : []
      let datedBack = file.datedBack(facts)
      let events = try append(facts, to: &file, by: actor, in: access)
      let rows = table.rows.count + table.refused.count
      return SalesImport(
        rows: rows,
        recorded: refused.isEmpty ? table.rows.count - outcome.known : 0,
        known: outcome.known,
        refused: refused,
        receipt: OutletReceipt(file, new: events, datedBack: datedBack)
      )
    }
  }

  /// Lines that can't be read and lines that can't be sold, in order.
  private static func badRows(
    of table: SalesTable,
    _ refused: [(place: Int, refusal: OutletRefusal)]
  ) -> [SalesImport.BadRow] {
    var rows = table.refused.map { row in
      SalesImport.BadRow(line: row.line, reasons: row.problems.map { .unreadable($0) })
    }
    rows += refused.map { place, refusal in
      SalesImport.BadRow(line: table.rows[place].line, reasons: [.refused(refusal)])
    }
    for problem in table.problems {
      if case .quote(let line) = problem {
        rows.append(SalesImport.BadRow(line: line, reasons: [.quote]))
      }
    }
    return rows.sorted { $0.line < $1.line }
  }
}
