import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme
import Progression

/// What was due, collected, waived and owed, next to how full the halls were.
struct LevyStatementView {
  let statements: LevyStatements
  let session: Session

  init(_ statements: LevyStatements, in session: Session) {
    self.statements = statements
    self.session = session
  }

  private var language: Language { session.language }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      let span = "\(language.day(statements.from)) – \(language.day(statements.through))"
      page.add(StyledText(span, .strong))
      if statements.rows.isEmpty { page.add(StyledText(HallPhrases.none(language))) }
      if !statements.rows.isEmpty {
        page.addBlank()
        page.add(table)
      }
      for row in statements.rows {
        let missing = row.statement.occupancy.missing.filter {
          $0 < session.environment.clock.now().day()
        }
        let notes = [
          row.statement.tradersInArrears > 0
            ? LevyPhrases.traders(row.statement.tradersInArrears, language) : nil,
          missing.isEmpty ? nil : LevyPhrases.missing(missing.count, language),
        ].compactMap(\.self)
        guard !notes.isEmpty else { continue }
        page.add(
          mark: Mark.warning.text(on: session.terminal),
          StyledText("\(row.hall.id.rawValue): \(notes.joined(separator: "; "))"),
          indent: 2
        )
      }
      session.show(page)
    }
  }

  private var table: Table {
    var table = Table([
      .init(LevyPhrases.hall(language), isFlexible: true),
      .init(LevyPhrases.due(language), .right), .init(LevyPhrases.waived(language), .right),
      .init(LevyPhrases.collected(language), .right), .init(LevyPhrases.arrears(language), .right),
      .init(LevyPhrases.share(language), .right), .init(LevyPhrases.heldShare(language), .right),
      .init(LevyPhrases.openedShare(language), .right),
      .init(LevyPhrases.footfall(language), .right),
    ])
    for row in statements.rows {
      let total = row.statement.total
      let occupancy = row.statement.occupancy
      table.add(
        StyledText("\(row.hall.id.rawValue) \(row.hall.name)"),
        money(total.due),
        money(total.waived),
        money(total.collected),
        money(total.closingArrears),
        percent(total.collectedShare),
        percent(occupancy.heldShare),
        percent(occupancy.openedShare),
        StyledText(occupancy.footfall.map(language.number) ?? "")
      )
    }
    if statements.rows.count > 1 { addTotal(to: &table) }
    return table
  }

  private func addTotal(to table: inout Table) {
    func sum(_ figure: (LevyStatement.Figures) -> Rupiah) -> Rupiah {
      statements.rows.reduce(.zero) { $0 + figure($1.statement.total) }
    }
    func share(_ part: (Occupancy) -> Proportion) -> Proportion {
      let parts = statements.rows.map { part($0.statement.occupancy) }
      return Proportion(
        parts.reduce(0) { $0 + $1.part },
        of: parts.reduce(0) { $0 + $1.whole }
      )
    }
    let counts = statements.rows.compactMap(\.statement.occupancy.footfall)
    table.add(
      StyledText(LevyPhrases.total(language), .strong),
      money(sum(\.due)),
      money(sum(\.waived)),
      money(sum(\.collected)),
      money(sum(\.closingArrears)),
      percent(Proportion(sum(\.collected).amount, of: (sum(\.due) - sum(\.waived)).amount)),
      percent(share(\.heldShare)),
      percent(share(\.openedShare)),
      StyledText(counts.isEmpty ? "" : language.number(counts.reduce(0, +)))
    )
  }

  private func money(_ amount: Rupiah) -> StyledText {
    StyledText(amount == .zero ? "0" : amount.text(in: language.rawValue))
  }

  private func percent(_ share: Proportion) -> StyledText {
    StyledText(share.perMille.map { "\(language.number(Double($0) / 10, places: 1))%" } ?? "–")
  }

  private var members: [JSONValue.Member] {
    [
      .init("from", .string(statements.from.description)),
      .init("through", .string(statements.through.description)),
      .init("halls", .array(statements.rows.map(json))),
    ]
  }

  private func json(_ row: LevyStatements.Row) -> JSONValue {
    let total = row.statement.total
    let occupancy = row.statement.occupancy
    func share(_ share: Proportion) -> JSONValue {
      ["part": .integer(share.part), "whole": .integer(share.whole)]
    }
    return [
      "hall": JSONValue(row.hall.id), "name": .string(row.hall.name),
      "openingArrears": .integer(total.openingArrears.amount),
      "openingAdvances": .integer(total.openingAdvances.amount),
      "due": .integer(total.due.amount), "waived": .integer(total.waived.amount),
      "cash": .integer(total.cash.amount), "bank": .integer(total.bank.amount),
      "closingArrears": .integer(total.closingArrears.amount),
      "closingAdvances": .integer(total.closingAdvances.amount),
      "collectedShare": share(total.collectedShare), "heldShare": share(occupancy.heldShare),
      "openedShare": share(occupancy.openedShare),
      "tradingDays": .integer(occupancy.tradingDays.count),
      "missingDays": .integer(occupancy.missing.count),
      "footfall": occupancy.footfall.map { .integer($0) } ?? .null,
      "tradersInArrears": .integer(row.statement.tradersInArrears),
    ]
  }
}
