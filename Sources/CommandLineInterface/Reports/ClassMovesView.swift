import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// Classes that were moved at once: every move, whom to tell, and what could not be moved.
struct ClassMovesView {
  let moves: ClassMoves
  let language: Language

  func show(
    _ command: String,
    from office: Office,
    as format: FormatOption.Format,
    in session: Session
  ) throws {
    switch format {
    case .json: session.show(command, json)
    case .text:
      var page = session.newPage()
      try add(to: &page, office)
      session.show(page)
    }
    if !moves.left.isEmpty { throw CommandFailure.alreadyShown }
  }

  private func add(to page: inout Page, _ office: Office) throws {
    if moves.moved.isEmpty, moves.left.isEmpty {
      page.add(StyledText(HolidayPhrases.nothingToMove(language)))
    }
    for move in moves.moved {
      page.add(
        mark: Mark.done.text(on: page.terminal),
        StyledText(ClassMovePhrases.moved(move, language))
      )
      for change in ClassMovePhrases.changes(move, language) {
        page.add(StyledText(change), indent: 2, hanging: 2)
      }
      for (label, people) in [
        (ClassMovePhrases.tell, move.seats), (ReschedulingPhrases.cannotCome, move.unavailable),
      ] {
        try PersonLine.add(label, people, from: office, to: &page, in: language)
      }
      let trainers = Set([move.old.trainer, move.new.trainer]).sorted().joined(separator: ", ")
      page.add(StyledText(ClassMovePhrases.tellTrainers(trainers)(language), .quiet), indent: 2)
    }
    for left in moves.left {
      page.add(
        mark: Mark.failed.text(on: page.terminal),
        StyledText(ClassMovePhrases.left(left, language))
      )
    }
    if !moves.left.isEmpty { page.add(StyledText(ClassMovePhrases.leftFix(language), .quiet)) }
  }

  private var json: [JSONValue.Member] {
    [
      .init(
        "moved",
        .array(
          moves.moved.map { move in
            [
              "class": JSONValue(move.id),
              "before": .object(move.old.json),
              "after": .object(move.new.json),
              "seats": .array(move.seats.map { JSONValue($0) }),
              "unavailable": .array(move.unavailable.map { JSONValue($0) }),
            ]
          }
        )
      ),
      .init(
        "left",
        .array(
          moves.left.map { left in
            [
              "class": JSONValue(left.id),
              "reasons": .array(
                left.findings.map { .string(PlanFindingPhrases.what($0)(language)) }
              ),
            ]
          }
        )
      ),
    ]
  }
}
