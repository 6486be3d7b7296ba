import CivilTime

/// Months as people say them.
extension Language {
  /// `September 2018`.
  func month(_ month: Month) -> String {
    day(month.first).split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// `Sep 2018`, for tables.
  func shortMonth(_ month: Month) -> String {
    shortDay(month.first).split(separator: " ").dropFirst().joined(separator: " ")
  }
}
