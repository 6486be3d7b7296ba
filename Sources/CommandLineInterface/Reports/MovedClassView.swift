import CurriculumModel
import OrderedJSON
import Programme
import Progression

extension Session {
  /// A class as it is after a change, and whom it has to be told.
  func show(
    _ moved: CreatedClass,
    of command: String,
    from office: Office,
    as format: FormatOption.Format
  ) throws {
    switch format {
    case .json: show(command, moved.json(in: language))
    case .text:
      let listing = try office.classListing(moved.id.rawValue)
      var page = newPage()
      page.add(
        mark: Mark.done.text(on: terminal),
        StyledText(ReschedulingPhrases.moved(listing.seats.count, language))
      )
      ClassSheet(listing: listing, centres: try CentreNames(office), language: language)
        .add(to: &page)
      moved.addWarnings(to: &page, in: language)
      for (label, people) in [
        (ReschedulingPhrases.cannotCome, moved.unavailable),
        (ReschedulingPhrases.promoted, moved.promoted),
      ] {
        try PersonLine.add(label, people, from: office, to: &page, in: language)
      }
      show(page)
    }
  }
}
