import CurriculumModel
import Halls
import OrderedJSON
import Programme

/// Halls: where, of which class, and how many stalls are held.
struct HallListView {
  let halls: [HallListing]
  let centres: CentreNames
  let session: Session

  init(_ halls: [HallListing], _ centres: CentreNames, in session: Session) {
    self.halls = halls
    self.centres = centres
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .json: session.show(command, [.init("halls", .array(halls.map(\.json)))])
    case .text:
      let language = session.language
      var page = session.newPage()
      if halls.isEmpty {
        page.add(StyledText(HallPhrases.none(language)))
      } else {
        var table = Table([
          .init(HallPhrases.number(language)), .init(HallPhrases.name(language), isFlexible: true),
          .init(HallPhrases.centre(language), isFlexible: true),
          .init(HallPhrases.siteClass(language)), .init(HallPhrases.held(language), .right),
        ])
        for hall in halls {
          table.add(
            StyledText(hall.id.rawValue, .strong),
            StyledText(hall.name),
            StyledText(centres[hall.centre]),
            StyledText(hall.siteClass),
            StyledText("\(language.number(hall.held))/\(language.number(hall.stalls))")
          )
        }
        page.add(table)
      }
      session.show(page)
    }
  }
}

extension HallListing {
  var json: JSONValue {
    [
      "hall": JSONValue(id), "name": .string(name), "centre": JSONValue(centre),
      "class": .string(siteClass), "stalls": .integer(stalls), "held": .integer(held),
    ]
  }
}
