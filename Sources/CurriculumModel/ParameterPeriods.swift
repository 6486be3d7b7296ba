import CivilTime

/// The values of a parameter as stretches of days.
extension Parameter {
  /// Those whose period is in order, by their first day; ties in the order written.
  var valuesInTime: [Value] {
    if values.count == 1, values[0].firstDay <= values[0].lastDay { return values }
    return values.enumerated()
      .filter { $0.element.firstDay <= $0.element.lastDay }
      .sorted { ($0.element.firstDay, $0.offset) < ($1.element.firstDay, $1.offset) }
      .map(\.element)
  }
}

extension Parameter.Value {
  /// A day number; "since ever" is the least number.
  var firstDay: Int { validFrom?.number ?? .min }

  /// A day number; "until further notice" is the greatest number.
  var lastDay: Int { validTo?.number ?? .max }

  static func day(_ number: Int) -> String { Day(number: number).description }
}
