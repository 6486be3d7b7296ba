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
  private var today: Day { session.environment.clock.now().day() }

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
        let missing = row.missing(before: today)
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

  /// What was owed or paid ahead is shown where there is any.
  private var hasBefore: Bool { statements.total.openingArrears > .zero }
  private var hasAdvances: Bool {
    let total = statements.total
    return total.openingAdvances > .zero || total.closingAdvances > .zero
  }

  private var table: Table {
    var columns: [Table.Column] = [.init(LevyPhrases.hall(language), isFlexible: true)]
    columns += figureTitles.map { .init($0(language), .right) }
    var table = Table(columns)
    for row in statements.rows {
      let occupancy = row.statement.occupancy
      table.rows.append(
        [StyledText("\(row.hall.id.rawValue) \(row.hall.name)")]
          + figures(
            row.statement.total,
            held: occupancy.heldShare,
            opened: occupancy.openedShare,
            occupancy.footfall
          )
      )
    }
    if statements.rows.count > 1 {
      table.rows.append(
        [StyledText(LevyPhrases.total(language), .strong)]
          + figures(
            statements.total,
            held: statements.share(\.heldShare),
            opened: statements.share(\.openedShare),
            statements.footfall
          )
      )
    }
    return table
  }

  private var figureTitles: [Phrase] {
    (hasBefore ? [LevyPhrases.arrearsBefore] : [])
      + (hasAdvances ? [LevyPhrases.advancesBefore] : [])
      + [LevyPhrases.due, LevyPhrases.waived, LevyPhrases.collected]
      + (hasAdvances ? [LevyPhrases.paidAhead] : [])
      + [LevyPhrases.arrears]
      + (hasAdvances ? [LevyPhrases.advances] : [])
      + [
        LevyPhrases.share, LevyPhrases.heldShare, LevyPhrases.openedShare, LevyPhrases.footfall,
      ]
  }

  private func figures(
    _ total: LevyStatement.Figures,
    held: Proportion,
    opened: Proportion,
    _ footfall: Int?
  ) -> [StyledText] {
    (hasBefore ? [money(total.openingArrears)] : [])
      + (hasAdvances ? [money(total.openingAdvances)] : [])
      + [money(total.due), money(total.waived), money(total.collected)]
      + (hasAdvances ? [money(total.paidAhead)] : [])
      + [money(total.closingArrears)]
      + (hasAdvances ? [money(total.closingAdvances)] : [])
      + [
        percent(total.collectedShare), percent(held), percent(opened),
        StyledText(footfall.map(language.number) ?? ""),
      ]
  }

  private func money(_ amount: Rupiah) -> StyledText {
    StyledText(amount == .zero ? "0" : amount.text(in: language.rawValue))
  }

  private func percent(_ share: Proportion) -> StyledText {
    StyledText(share.perMille.map { "\(language.number(Double($0) / 10, places: 1))%" } ?? "–")
  }

  private var members: [JSONValue.Member] {
    let total = members(
      of: statements.total,
      held: statements.share(\.heldShare),
      opened: statements.share(\.openedShare),
      statements.footfall
    )
    return [
      .init("from", .string(statements.from.description)),
      .init("through", .string(statements.through.description)),
      .init("halls", .array(statements.rows.map(json))),
      .init("total", .object(total)),
    ]
  }

  private func json(_ row: LevyStatements.Row) -> JSONValue {
    let occupancy = row.statement.occupancy
    let figures = members(
      of: row.statement.total,
      held: occupancy.heldShare,
      opened: occupancy.openedShare,
      occupancy.footfall
    )
    return .object(
      [.init("hall", JSONValue(row.hall.id)), .init("name", .string(row.hall.name))] + figures + [
        .init("tradingDays", .integer(occupancy.tradingDays.count)),
        .init("missingDays", .integer(row.missing(before: today).count)),
        .init("tradersInArrears", .integer(row.statement.tradersInArrears)),
      ]
    )
  }

  private func members(
    of total: LevyStatement.Figures,
    held: Proportion,
    opened: Proportion,
    _ footfall: Int?
  ) -> [JSONValue.Member] {
    func share(_ share: Proportion) -> JSONValue {
      ["part": .integer(share.part), "whole": .integer(share.whole)]
    }
    return [
      .init("openingArrears", .integer(total.openingArrears.amount)),
      .init("openingAdvances", .integer(total.openingAdvances.amount)),
      .init("due", .integer(total.due.amount)),
      .init("waived", .integer(total.waived.amount)),
      .init("cash", .integer(total.cash.amount)),
      .init("bank", .integer(total.bank.amount)),
      .init("paidAhead", .integer(total.paidAhead.amount)),
      .init("closingArrears", .integer(total.closingArrears.amount)),
      .init("closingAdvances", .integer(total.closingAdvances.amount)),
      .init("collectedShare", share(total.collectedShare)),
      .init("heldShare", share(held)),
      .init("openedShare", share(opened)),
      .init("footfall", footfall.map { .integer($0) } ?? .null),
    ]
  }
}
