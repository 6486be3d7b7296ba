/// What of an office is looked at after an act: all of it, or what the act may have changed.
struct PlayedParts {
  var people: Set<Int> = []
  var classes: Set<Int> = []
  var hasHall = false
  var hasOutlet = false
  var hasOutreach = false

  static func everything(in office: PlayedOffice) -> PlayedParts {
    PlayedParts(
      people: Set(office.names.people.keys),
      classes: Set(office.names.classes.keys),
      hasHall: true,
      hasOutlet: true,
      hasOutreach: true
    )
  }

  /// What the streams of those names are about.
  init(streams: some Sequence<String>, of office: PlayedOffice) {
    let streams = Set(streams)
    people = Set(
      office.names.people.filter { streams.contains($0.value) }.keys
    ).union(office.names.participants.filter { streams.contains("participant/\($0.value)") }.keys)
    classes = Set(
      office.names.classes.filter {
        streams.contains($0.value) || streams.contains("waiting/\($0.value)")
      }.keys
    )
    hasHall = streams.contains { $0.hasPrefix("hall/") }
    hasOutlet = streams.contains { $0.hasPrefix("outlet/") }
    hasOutreach = streams.contains { $0.hasPrefix("outreach/") }
  }

  init(
    people: Set<Int>,
    classes: Set<Int>,
    hasHall: Bool,
    hasOutlet: Bool,
    hasOutreach: Bool
  ) {
    self.people = people
    self.classes = classes
    self.hasHall = hasHall
    self.hasOutlet = hasOutlet
    self.hasOutreach = hasOutreach
  }
  mutating func add(_ other: PlayedParts) {
    people.formUnion(other.people)
    classes.formUnion(other.classes)
    hasHall = hasHall || other.hasHall
    hasOutlet = hasOutlet || other.hasOutlet
    hasOutreach = hasOutreach || other.hasOutreach
  }
}

extension PlayedView {
  /// The parts of which this view says something else than an earlier one.
  func changes(since earlier: PlayedView) -> PlayedParts {
    func keys<Value: Hashable>(_ now: [Int: Value], _ then: [Int: Value]) -> Set<Int> {
      Set(now.keys).union(then.keys).filter { now[$0] != then[$0] }
    }
    return PlayedParts(
      people: keys(people, earlier.people),
      classes: keys(classes, earlier.classes),
      hasHall: stalls != earlier.stalls || accounts != earlier.accounts,
      hasOutlet: goods != earlier.goods,
      hasOutreach: activities != earlier.activities
    )
  }
}
