/// The sections of an instance file, by their headings.
enum Section: String, CaseIterable {
  case courses = "COURSES:"
  case rooms = "ROOMS:"
  case curricula = "CURRICULA:"
  case unavailability = "UNAVAILABILITY_CONSTRAINTS:"
  case roomConstraints = "ROOM_CONSTRAINTS:"

  /// Whether a file without it is no instance.
  var isNeeded: Bool { self != .roomConstraints && self != .unavailability }
}
