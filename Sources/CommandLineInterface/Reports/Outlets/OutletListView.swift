import CurriculumModel
import OrderedJSON
import Outlets
import Programme

/// Outlets with what they hold, what they owe, and which are heading for closure.
struct OutletListView {
  let outlets: [OutletListing]
  let centres: CentreNames
  let session: Session

  init(_ outlets: [OutletListing], _ centres: CentreNames, in session: Session) {
    self.outlets = outlets
    self.centres = centres
    self.session = session
  }

  func show(as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json:
      session.show("outlet list", [.init("outlets", .array(outlets.map(json)))])
    case .text:
      var page = session.newPage()
      if outlets.isEmpty { page.add(StyledText(OutletPhrases.none(language))) }
      var table = Table([
        .init(OutletPhrases.outlet(language), isFlexible: true),
        .init(OutletPhrases.centre(language)), .init(OutletPhrases.pieces(language), .right),
        .init(OutletPhrases.owed(language), .right),
        .init(OutletPhrases.outlook(language), isFlexible: true),
      ])
      let words = OutlookPhrases(language: language)
      for one in outlets {
        table.add(
          StyledText("\(one.id.rawValue) \(one.profile.name)"),
          StyledText(centres[one.profile.centre]),
          StyledText(language.number(one.pieces)),
          StyledText(language.rupiah(one.owed)),
          words.mark(one.outlook.verdict).text(on: page.terminal)
            + StyledText(" " + words.brief(of: one.outlook))
        )
      }
      if !outlets.isEmpty { page.add(table) }
      session.show(page)
    }
  }

  private func json(_ one: OutletListing) -> JSONValue {
    [
      "outlet": .string(one.id.rawValue), "name": .string(one.profile.name),
      "centre": .string(one.profile.centre.rawValue), "products": .integer(one.products),
      "pieces": .integer(one.pieces), "owed": .integer(one.owed),
      "outlook": .object(one.outlook.verdict.json),
    ]
  }
}
