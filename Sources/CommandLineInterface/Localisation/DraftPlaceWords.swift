import CivilTime
import CurriculumModel
import Programme
import Scheduling

/// Where and when a draft has a meeting, or might have it, in words.
struct DraftPlaceWords {
  private let file: DraftFile
  private let language: Language

  init(_ file: DraftFile, in language: Language) {
    self.file = file
    self.language = language
  }

  /// `7 April 2026 08:00, Aula`.
  ///
  /// - Parameter day: how the day is said.
  func place(_ place: DraftPlace, day: (Day) -> String) -> String {
    "\(day(place.day))\(suffix(place)), \(place.room)"
  }

  /// The hour at which the sitting begins; on a holiday its name, on any other day without classes nothing.
  private func suffix(_ place: DraftPlace) -> String {
    if let start = file.problem.start(of: place.sitting, on: place.day) {
      return " \(language.time(start))"
    }
    guard let holiday = file.problem.resources.calendar.holidays[place.day] else { return "" }
    return " (\(holiday.title(language)))"
  }
}
