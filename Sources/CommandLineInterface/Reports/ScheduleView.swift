import CivilTime
import CurriculumModel
import OrderedJSON
import Programme
import Progression
import Scheduling
import Timetabling

/// A draft day by day, what it costs, and why some meetings have no place.
struct ScheduleView {
  let file: DraftFile
  let trainers: TrainerNames
  let language: Language

  init(_ file: DraftFile, _ trainers: TrainerNames, in language: Language) {
    self.file = file
    self.trainers = trainers
    self.language = language
  }

  private var draft: ScheduleDraft { file.draft }

  func add(to page: inout Page) {
    page.add("\(file.id, .strong) · \(SchedulePhrases.headline(file, language))", hanging: 2)
    if !draft.weights.isEmpty {
      let words = draft.weights.map { "\($0.key.word)=\($0.value)" }.sorted()
      page.add(
        StyledText(
          "\(ScheduleHelp.weights(language)): \(words.joined(separator: ", "))",
          .quiet
        ),
        hanging: 2
      )
    }
    // On a telephone the list below is all there is room for.
    if page.terminal.width >= 60 {
      ScheduleGrid(file, trainers, in: language).add(to: &page)
    }
    var day: Day?
    for meeting in placed {
      if meeting.place.day != day {
        day = meeting.place.day
        page.addBlank()
        page.add(StyledText(language.longDay(meeting.place.day), .strong))
      }
      add(meeting.id, meeting.place, to: &page)
    }
    addUnplaced(to: &page)
    addCosts(to: &page)
  }

  private var placed: [(id: DraftMeetingID, place: DraftPlace)] {
    draft.meetings.filter { file.published == nil || file.published?[$0.class] != nil }
      .compactMap { id in draft.place(of: id).map { (id, $0) } }
      .sorted { left, right in
        (left.place.day, left.place.sitting, draft.classes[left.id.class].centre, left.id)
          < (right.place.day, right.place.sitting, draft.classes[right.id.class].centre, right.id)
      }
  }

  private func add(_ id: DraftMeetingID, _ place: DraftPlace, to page: inout Page) {
    let one = draft.classes[id.class]
    let centre = file.problem.resources.centreNames[one.centre] ?? one.centre.rawValue
    let lock = file.state.locks.contains(id) ? " \(SchedulePhrases.isLocked(language))" : ""
    let hours =
      file.meeting(of: id).map { "\(language.time($0.start))–\(language.time($0.end))" }
      ?? "–"
    page.add(
      mark: StyledText(id.description, .active),
      StyledText(
        "\(hours) · \(title(one.module)) · \(centre), \(place.room) · \(trainers[one.trainer]) · "
          + SchedulePhrases.people(one.people.count, language) + lock + since(id)
      ),
      indent: 2
    )
  }

  /// Which class a published meeting became, and what changed since.
  private func since(_ id: DraftMeetingID) -> String {
    guard let one = file.published?[id.class] else { return "" }
    var parts = [" · \(one.id)"]
    if one.isCancelled {
      parts.append(ClassPhrases.cancelledNote(language))
    } else {
      if let moved = file.movedMeeting(of: id) {
        parts.append(SchedulePhrases.moved(ClassWords(language).meeting(moved))(language))
      }
      if one.current.room != one.plan.room {
        parts.append(SchedulePhrases.moved(one.current.room)(language))
      }
      if one.current.trainer != one.plan.trainer {
        parts.append(SchedulePhrases.moved(trainers[one.current.trainer])(language))
      }
    }
    return parts.joined(separator: " · ")
  }

  /// The classes of a published draft that were not made.
  private func addLeftOut(to page: inout Page) {
    let left = (file.published ?? []).enumerated().filter { $0.element == nil }
    if left.isEmpty { return }
    page.addBlank()
    for (index, _) in left {
      let name = draft.classes[index]
      let centre = file.problem.resources.centreNames[name.centre] ?? name.centre.rawValue
      page.add(
        mark: StyledText("\(index + 1)", .quiet),
        StyledText(
          SchedulePhrases.notMade("\(title(name.module)) · \(centre)")(language),
          .quiet
        ),
        indent: 2
      )
    }
  }

  private func addUnplaced(to page: inout Page) {
    // What was published is judged no more: its own classes would stand in its way.
    if file.published != nil { return addLeftOut(to: &page) }
    let obstacles = file.obstacles
    guard !draft.unplaced.isEmpty || !obstacles.isEmpty else { return }
    page.addBlank()
    if !draft.unplaced.isEmpty {
      page.add(StyledText(SchedulePhrases.unplaced(draft.unplaced.count, language), .bad))
    }
    ObstacleView(file, obstacles, in: language).add(to: &page)
  }

  private func addCosts(to page: inout Page) {
    // Once its classes exist, they stand in the way of the draft that they came of.
    guard file.state.published == nil else { return }
    let evaluation = file.evaluation
    guard !evaluation.violations.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(TimetablePhrases.cost(evaluation.score, language), .quiet))
    // Classes that are nowhere are told above; what they cost besides is one line.
    let empty = evaluation.violations.filter(\.meetings.isEmpty)
    let violations = evaluation.violations.filter { !$0.meetings.isEmpty }
    if !empty.isEmpty {
      page.add(
        mark: StyledText(language.number(empty.reduce(0) { $0 + $1.cost }), .quiet),
        StyledText(
          SchedulePhrases.costOfUnplaced(Set(empty.map(\.subject)).count, language),
          .quiet
        ),
        indent: 2
      )
    }
    for violation in violations.prefix(10) {
      page.add(
        mark: StyledText(TimetablePhrases.mark(violation, language), .quiet),
        StyledText(SchedulePhrases.spoken(violation.reason, file, language), .quiet),
        indent: 2
      )
    }
    let rest = violations.count - 10
    if rest > 0 { page.add(StyledText(SchedulePhrases.more(rest, language), .quiet), indent: 2) }
  }

  func add(leftWaiting: [ModuleID: [RegistrationID]], to page: inout Page) {
    guard !leftWaiting.isEmpty else { return }
    page.addBlank()
    page.add(StyledText(SchedulePhrases.leftWaiting(language), .quiet))
    for (module, people) in leftWaiting.sorted(by: { $0.key < $1.key }) {
      let count = SchedulePhrases.people(people.count, language)
      page.add(StyledText("\(module): \(count)", .quiet), indent: 2)
    }
  }

  private func title(_ module: ModuleID) -> String {
    file.titles[module]?(language) ?? module.rawValue
  }
}

extension ScheduleView {
  var json: [JSONValue.Member] {
    let classes = draft.classes.enumerated().map { index, one -> JSONValue in
      [
        "module": JSONValue(one.module), "centre": JSONValue(one.centre),
        "class": JSONValue(file.published?[index]?.id),
        "trainer": one.trainer.map { .string($0) } ?? .null,
        "people": .array(one.people.map { JSONValue($0) }),
        "meetings": .array(
          one.places.indices.map { json(DraftMeetingID(class: index, ordinal: $0)) }
        ),
      ]
    }
    return file.summary(language) + [
      .init("classes", .array(classes)),
      .init(
        "obstacles",
        ObstacleView(file, file.published == nil ? file.obstacles : [], in: language).json
      ),
    ]
  }

  private func json(_ id: DraftMeetingID) -> JSONValue {
    let meeting = file.meeting(of: id)
    return [
      "meeting": .string(id.description),
      "room": draft.place(of: id).map { .string($0.room) } ?? .null,
      "start": meeting.map { .string($0.start.description) } ?? .null,
      "end": meeting.map { .string($0.end.description) } ?? .null,
      "locked": .bool(file.state.locks.contains(id)),
    ]
  }

  func json(leftWaiting: [ModuleID: [RegistrationID]]) -> JSONValue.Member {
    let rows = leftWaiting.sorted { $0.key < $1.key }
    return .init(
      "leftWaiting",
      .object(
        rows.map { .init($0.key.rawValue, .array($0.value.map { JSONValue($0) })) }
      )
    )
  }
}

extension DraftFile {
  /// Members that every answer about a draft begins with.
  func summary(_ language: Language) -> [JSONValue.Member] {
    // What was published is judged no more.
    let score = published == nil ? score : nil
    return [
      .init("draft", .string(id)), .init("from", .string(draft.from.description)),
      .init("to", .string(draft.through.description)),
      .init("published", .bool(state.published != nil)),
      .init("discarded", state.discarded.map { .string($0) } ?? .null),
      .init("unplaced", .integer(score?.unplaced ?? draft.unplaced.count)),
      .init("hard", score.map { .integer($0.hard) } ?? .null),
      .init("soft", score.map { .integer($0.soft) } ?? .null),
      .init(
        "weights",
        .object(
          draft.weights.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { .init($0.key.word, .integer($0.value)) }
        )
      ),
    ]
  }
}
