import CurriculumModel
import Programme
import Progression

/// One class: its meetings, what was recorded, and how many seats are taken.
struct ClassSheet {
  let listing: ClassListing
  let centres: CentreNames
  let language: Language

  func add(to page: inout Page) {
    let plan = listing.plan
    page.add("\(listing.moduleTitle(language), .strong) [\(listing.id.rawValue)]")
    if listing.isCancelled { page.add(StyledText(ClassPhrases.cancelledNote(language), .bad)) }
    page.add(
      StyledText(
        "\(centres[plan.centre]), \(plan.room), "
          + ClassPhrases.trainer(plan.trainer)(language)
      )
    )
    for (position, meeting) in plan.meetings.enumerated() {
      let isRecorded = listing.recorded.contains(position + 1)
      let mark = (isRecorded ? Mark.done : .locked).text(on: page.terminal)
      page.add(
        mark: mark,
        "\(position + 1). \(ClassWords(language).meeting(meeting))",
        indent: 2
      )
    }
    page.add(StyledText(ClassPhrases.seats(listing.seats.count, of: plan.capacity)(language)))
  }
}
