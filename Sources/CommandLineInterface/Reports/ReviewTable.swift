import CivilTime
import CurriculumModel
import Programme

/// What waits for a reviewer, as rows: what, until when, whose, where.
struct ReviewTable {
  let centres: CentreNames
  /// `false` when all of them are at one centre.
  let namesCentres: Bool
  let today: Day
  let language: Language

  func add(_ items: [ReviewItem], to page: inout Page) {
    guard !items.isEmpty else {
      page.add(StyledText(ReviewPhrases.nothingWaits(language)))
      return
    }
    var columns: [Table.Column] = [
      .init(ReviewPhrases.submissionColumn(language)),
      .init(ReviewPhrases.dueColumn(language)),
      .init(ReviewPhrases.nameColumn(language), isFlexible: true),
      .init(ReviewPhrases.assessmentColumn(language), isFlexible: true),
    ]
    if namesCentres {
      columns.append(.init(ReviewPhrases.centreColumn(language), isFlexible: true))
    }
    var table = Table(columns)
    for item in items {
      var cells: [StyledText] = [
        StyledText(item.submission.rawValue),
        StyledText(language.shortDay(item.due), item.due < today ? .bad : .plain),
        StyledText(item.name ?? RegisterPhrases.erasedName(language)),
        StyledText("\(item.moduleTitle(language)): \(item.assessmentTitle(language))"),
      ]
      if namesCentres { cells.append(StyledText(centres[item.centre])) }
      table.rows.append(cells)
    }
    page.add(table)
  }
}
