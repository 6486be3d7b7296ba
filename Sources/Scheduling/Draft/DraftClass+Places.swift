extension DraftClass {
  /// Places that a search found, given to the meetings of the class so that few of them change.
  ///
  /// Which of its meetings is which means nothing to a class, but everything to those who were told a number. A
  /// meeting whose time is among the places keeps it; the other places go to the other meetings in the order of
  /// time, and meetings for which none is left have no place. So a class that had no place yet is numbered by time.
  ///
  /// - Parameter found: as many as the class has meetings, at different times.
  func arranged(_ found: [DraftPlace?]) -> [DraftPlace?] {
    var rest = found.compactMap(\.self).sorted { ($0.day, $0.sitting) < ($1.day, $1.sitting) }
    var arranged = places.map { old -> DraftPlace? in
      let same = rest.firstIndex { $0.day == old?.day && $0.sitting == old?.sitting }
      return same.map { rest.remove(at: $0) }
    }
    for (index, place) in zip(arranged.indices.filter { arranged[$0] == nil }, rest) {
      arranged[index] = place
    }
    return arranged
  }
}
