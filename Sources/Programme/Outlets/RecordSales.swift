import CivilTime
import CurriculumModel
import Files
import Hashing
public import Outlets
public import Progression
import Readings

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
    let table = SalesTable(bytes)
    if table.findings.contains(where: \.problem.isAboutTheTable) {
      throw UnreadableTable(path, table.findings)
    }
    let reference = String(SHA256.hash(bytes).hexadecimal.prefix(16))
    let today = clock.now().day()
    return try write { access in
      var file = try self.outlet(named: outlet, in: access)
      let outcome = file.state.sell(table.rows.map(\.request), reference: reference, today: today)
      let refused = Self.badRows(of: table, outcome.refused)
      let facts = refused.isEmpty ? outcome.facts : []
      let datedBack = file.datedBack(facts)
      let events = try append(facts, to: &file, by: actor, in: access)
      let rows = table.rows.count + Set(table.findings.map(\.line)).count
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
    var reasons: [Int: [SalesImport.BadRow.Reason]] = [:]
    for finding in table.findings {
      reasons[finding.line, default: []].append(.unreadable(finding))
    }
    for (place, refusal) in refused {
      reasons[table.rows[place].line, default: []].append(.refused(refusal))
    }
    return reasons.sorted { $0.key < $1.key }
      .map { SalesImport.BadRow(line: $0.key, reasons: $0.value) }
  }
}
