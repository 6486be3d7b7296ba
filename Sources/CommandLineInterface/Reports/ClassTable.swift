import CivilTime
import CurriculumModel
import Programme
import Progression

/// Classes as rows: when, what, where, who, and how full.
struct ClassTable {
  let centres: CentreNames
  let language: Language

  func add(_ listings: [ClassListing], to page: inout Page) {
    guard !listings.isEmpty else {
      page.add(StyledText(ClassPhrases.noClasses(language)))
      return
    }
    var table = Table([
      .init(ClassPhrases.classColumn(language)),
      .init(ClassPhrases.startColumn(language)),
      .init(ClassPhrases.moduleColumn(language), isFlexible: true),
      .init(ClassPhrases.centreColumn(language), isFlexible: true),
      .init(ClassPhrases.roomColumn(language), isFlexible: true),
      .init(ClassPhrases.trainerColumn(language)),
      .init(ClassPhrases.seatsColumn(language), .right),
    ])
    for listing in listings {
      let start = listing.plan.meetings.first.map {
        "\(language.shortDay($0.start.day())) \(language.time($0.start))"
      }
      let cancelled = ClassPhrases.cancelledNote(language)
      table.add(
        StyledText(listing.id.rawValue),
        listing.isCancelled ? StyledText(cancelled, .bad) : StyledText(start ?? ""),
        StyledText(listing.moduleTitle(language)),
        StyledText(centres[listing.plan.centre]),
        StyledText(listing.plan.room),
        StyledText(listing.plan.trainer),
        StyledText("\(listing.seats.count)/\(listing.plan.capacity)")
      )
    }
    page.add(table)
  }
}
