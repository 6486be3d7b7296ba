import OrderedJSON
import Programme
import Scheduling
import Timetabling

/// What a change moved: before and after, and what that did to the cost.
struct ScheduleChangeView {
  let change: ScheduleChange
  let before: DraftFile
  /// What to say of a sound draft that nothing was changed in.
  let unchanged: Phrase
  let language: Language

  init(
    _ change: ScheduleChange,
    from before: DraftFile,
    unchanged: Phrase = SchedulePhrases.nothingToMend,
    in language: Language
  ) {
    self.change = change
    self.before = before
    self.unchanged = unchanged
    self.language = language
  }

  func show(_ command: String, as format: FormatOption.Format, in session: Session) {
    switch format {
    case .json: session.show(command, json)
    case .text:
      var page = session.newPage()
      add(to: &page)
      session.show(page)
    }
  }

  private func add(to page: inout Page) {
    if change.moves.isEmpty {
      let words = change.after.isFeasible ? unchanged : SchedulePhrases.cannotMend
      page.add(StyledText(words(language)))
    }
    for move in change.moves {
      let from = name(before.draft.place(of: move.meeting), before)
      let to = name(move.place, change.file)
      var line = StyledText(from == to ? to : "\(from) → \(to)")
      let old = before.draft.classes[move.meeting.class].trainer
      if old != move.trainer { line.append(" · \(old ?? "–") → \(move.trainer ?? "–")") }
      page.add(mark: StyledText(move.meeting.description, .active), line)
    }
    addCosts(to: &page)
  }

  private func addCosts(to page: inout Page) {
    let (before, after) = (change.before, change.after)
    let old = TimetablePhrases.cost(before, language)
    let new = TimetablePhrases.cost(after, language)
    if before.isFeasible, after.isFeasible {
      return page.add(StyledText("\(old) → \(new)", .quiet), hanging: 2)
    }
    page.add(StyledText(SchedulePhrases.before(old)(language), .quiet), hanging: 2)
    page.add(
      StyledText(SchedulePhrases.now(new)(language), after.isFeasible ? .quiet : .bad),
      hanging: 2
    )
  }

  private func name(_ place: DraftPlace?, _ file: DraftFile) -> String {
    guard let place else { return SchedulePhrases.nowhere(language) }
    return DraftPlaceWords(file, in: language).place(place, day: language.day)
  }

  private var json: [JSONValue.Member] {
    let moves = change.moves.map { move -> JSONValue in
      [
        "meeting": .string(move.meeting.description),
        "before": .string(name(before.draft.place(of: move.meeting), before)),
        "after": .string(name(move.place, change.file)),
        "trainer": move.trainer.map { .string($0) } ?? .null,
      ]
    }
    return change.file.summary(language) + [.init("moves", .array(moves))]
  }
}
