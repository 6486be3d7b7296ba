import CurriculumModel
import OrderedJSON
import Progression

/// Erasing the words that say something of a person, wherever they were typed.
///
/// Erased are: all words in the streams of the person's registrations; all words about classes in
/// which they have or had a seat; words in any other event that names them, their stall or their
/// goods; and words anywhere that repeat what the register knew of them.
extension WriteAccess {
  /// - Parameter person: as they stood in the register until now.
  func eraseTexts(about person: Person) throws(StorageFailure) {
    let registrations = try registrations(of: person.id).map(\.registration.rawValue)
    try eraseTexts(of: "participant/\(person.id)")
    for registration in registrations {
      for stream in [registration, "source/\(registration)", "participant/\(registration)"] {
        try eraseTexts(of: stream)
      }
    }
    for stream in try seats(of: registrations) {
      try eraseTexts(of: stream)
      try eraseCancellation(of: stream)
    }
    let mentions = PersonMentions(person, household: try household(of: person.id))
    var involved: Set<String> = []
    for table in [JournalTable.schedules, .trade] {
      try eraseNamed(registrations, in: table, &involved)
    }
    try eraseMentions(mentions, in: involved)
  }

  private func eraseTexts(of stream: String) throws(StorageFailure) {
    let erase = try statement(TextSQL.eraseStream)
    erase.bind(stream, to: 1)
    try erase.run()
  }

  private func erase(_ place: TextAddress) throws(StorageFailure) {
    let erase = try statement(TextSQL.erase)
    erase.bind(place.stream, to: 1)
    erase.bind(bytes: place.event.bytes, to: 2)
    erase.bind(place.number, to: 3)
    try erase.run()
  }

  /// The classes in which one of them ever had a seat.
  private func seats(of registrations: [String]) throws(StorageFailure) -> [String] {
    let query = try statement(TextErasureSQL.seats)
    defer { query.reset() }
    var classes: Set<String> = []
    while try query.step() {
      let payload = try? JSONValue.payload(query.bytes(1))
      if let seated = payload?["registration"]?.string, registrations.contains(seated) {
        classes.insert(query.text(0))
      }
    }
    return classes.sorted()
  }

  /// The list of classes repeats why a class was called off.
  ///
  /// - Parameter text: the words that were erased; `nil` for all of that class.
  private func eraseCancellation(
    of stream: String,
    saying text: String? = nil
  ) throws(StorageFailure) {
    let erase = try statement(TextErasureSQL.cancellation)
    erase.bind(ErasedText.plain, to: 1)
    erase.bind(stream, to: 2)
    erase.bind(text, to: 3)
    try erase.run()
  }

  /// Erases the words of events that name them, and notes the streams in which they come up.
  private func eraseNamed(
    _ registrations: [String],
    in table: JournalTable,
    _ involved: inout Set<String>
  ) throws(StorageFailure) {
    let all = try statement(table.sql.all)
    var erased: [TextAddress] = []
    var walk = NamedEvents(registrations)
    do {
      defer { all.reset() }
      while try all.step() {
        let event = StoredEvent(all, from: 0)
        erased += walk.texts(about: event, in: all.text(7))
      }
    }
    involved.formUnion(walk.streams)
    for place in erased { try erase(place) }
  }

  private func eraseMentions(
    _ mentions: PersonMentions,
    in involved: Set<String>
  ) throws(StorageFailure) {
    let all = try statement(TextSQL.all)
    var found: [(place: TextAddress, text: String)] = []
    do {
      defer { all.reset() }
      while try all.step() {
        let (stream, text) = (all.text(0), all.text(3))
        guard mentions.appear(in: text, isInvolved: involved.contains(stream)) else { continue }
        let event = EventID(bytes: all.bytes(1))
        found.append(
          (TextAddress(stream: stream, event: event, number: Int(all.integer(2))), text)
        )
      }
    }
    for (place, text) in found {
      try erase(place)
      try eraseCancellation(of: place.stream, saying: text)
    }
  }
}

/// Which words of the register: those of one event, by their number.
struct TextAddress: Hashable {
  var stream: String
  var event: EventID
  var number: Int
}

enum TextErasureSQL {
  static let seats: SQLText = """
    SELECT class, payload FROM class_event WHERE kind = 'seat-taken' ORDER BY class, sequence
    """
  static let cancellation: SQLText = """
    UPDATE class SET cancelled = $1 WHERE id = $2 AND cancelled = coalesce($3, cancelled)
    """
}
