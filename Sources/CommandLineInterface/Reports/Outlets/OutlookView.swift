import CivilTime
import OrderedJSON
import Outlets

/// The verdict first, the months under it, then every reason and how it was worked out.
struct OutlookView {
  let outlook: Outlook
  let session: Session

  init(_ outlook: Outlook, in session: Session) {
    self.outlook = outlook
    self.session = session
  }

  func show(as format: FormatOption.Format) {
    switch format {
    case .json: session.show("outlet outlook", json)
    case .text:
      var page = session.newPage()
      add(to: &page, session.language)
      session.show(page)
    }
  }

  private func add(to page: inout Page, _ language: Language) {
    let words = OutlookPhrases(language: language)
    page.add(
      mark: words.mark(outlook.verdict).text(on: page.terminal),
      StyledText(words.verdict(of: outlook), .strong)
    )
    if !outlook.months.isEmpty {
      page.addBlank()
      page.add(months(language))
    }
    if !outlook.reasons.isEmpty {
      page.addBlank()
      page.add(StyledText(OutlookPhrases.reasons(language), .strong))
      for reason in outlook.reasons {
        page.add(
          mark: words.mark(reason).text(on: page.terminal),
          StyledText(words.reason(reason)),
          indent: 2
        )
      }
    }
    if outlook.trend != nil {
      page.addBlank()
      page.add(StyledText(OutlookPhrases.method(language), .quiet))
    }
  }

  private func months(_ language: Language) -> Table {
    var table = Table([
      .init(OutlookPhrases.month(language)), .init(OutletPhrases.taken(language), .right),
      .init(OutlookPhrases.margin(language), .right),
      .init(OutlookPhrases.costs(language), .right),
      .init(OutlookPhrases.result(language), .right),
      .init(OutlookPhrases.reserve(language), .right),
    ])
    for month in outlook.months.suffix(12) {
      let name = language.shortMonth(month.month)
      let note = month.isWhole ? "" : " (\(OutlookPhrases.underWay(language)))"
      table.add(
        StyledText(name + note),
        StyledText(language.number(month.taken)),
        StyledText(language.number(month.margin)),
        StyledText(language.number(month.costs)),
        StyledText(language.number(month.result), month.result < 0 ? .bad : .plain),
        StyledText(month.reserve.map { language.number($0) } ?? "")
      )
    }
    return table
  }

  private var json: [JSONValue.Member] {
    let words = OutlookPhrases(language: session.language)
    let trend = outlook.trend.map { trend -> JSONValue in
      [
        "margin": .integer(trend.level), "change": .integer(trend.slope),
        "months": .integer(trend.months),
      ]
    }
    let reasons = outlook.reasons.map { reason -> JSONValue in
      ["reason": .string(reason.name), "words": .string(words.reason(reason))]
    }
    return [.init("asOf", .string(outlook.asOf.description))] + outlook.verdict.json + [
      .init("reserve", outlook.reserve.map { .integer($0) } ?? .null),
      .init("trend", trend ?? .null),
      .init("months", .array(outlook.months.map(\.json))), .init("reasons", .array(reasons)),
    ]
  }
}
