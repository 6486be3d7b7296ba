import CivilTime
import CurriculumModel
import Programme
import Progression

/// The other registrations of a participant, a line each, and what was done in them that doesn't
/// count in the one that is shown.
struct OtherRegistrationsView {
  let report: ProgressReport
  let titles: Titles

  init(_ report: ProgressReport, _ titles: Titles) {
    self.report = report
    self.titles = titles
  }

  func add(to page: inout Page) {
    guard !report.others.isEmpty else { return }
    let language = titles.language
    page.add(
      StyledText(OtherRegistrationPhrases.shown(report.registration)(language), .quiet),
      hanging: 2
    )
    for other in report.others {
      let line = OtherRegistrationPhrases.line(other, in: language)
      page.add(StyledText(line, .quiet), indent: 2, hanging: 2)
      addDone(in: other, to: &page, indent: 4)
    }
  }

  /// What was done elsewhere alone; nothing where there is none.
  func addDone(to page: inout Page) {
    for other in report.others { addDone(in: other, to: &page, indent: 0) }
  }

  private func addDone(in other: OtherRegistration, to page: inout Page, indent: Int) {
    guard !other.doneOnlyHere.isEmpty else { return }
    let modules = other.doneOnlyHere.map { titles.module($0) }.joined(separator: ", ")
    page.add(
      StyledText(
        OtherRegistrationPhrases.doneElsewhere(modules, in: other.registration)(titles.language)
      ),
      indent: indent,
      hanging: 2
    )
  }
}
