import CivilTime
import OrderedJSON
import Programme
import Progression

extension Session {
  /// What a decision changed: the event, then each module before and after.
  func show(_ change: StandingChange, of command: String, as format: FormatOption.Format) {
    switch format {
    case .text: show(ChangeView(change, in: self).page)
    case .json: show(command, change.members)
    }
  }
}

/// A decision's effect on one registration, for people.
struct ChangeView {
  private let change: StandingChange
  private let session: Session

  init(_ change: StandingChange, in session: Session) {
    self.change = change
    self.session = session
  }

  var page: Page {
    var page = session.newPage()
    let titles = Titles(change.curriculum, in: session.language)
    let words = StandingPhrases(titles: titles, today: session.environment.clock.now().day())
    for event in change.events {
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(
          DecisionPhrases.written(event, for: change.registration)(session.language)
        )
      )
    }
    if change.rows.isEmpty {
      page.add(StyledText(DecisionPhrases.nothingElse(session.language)), indent: 2)
    }
    for row in change.rows {
      page.add("\(titles.module(row.module), .strong):", indent: 2, hanging: 2)
      page.add(
        StyledText(
          words.statements(row.before).joined(separator: ", ") + " → "
            + words.statements(row.after).joined(separator: ", ")
        ),
        indent: 4,
        hanging: 2
      )
    }
    return page
  }
}

extension StandingChange {
  var members: [JSONValue.Member] {
    [
      .init("registration", JSONValue(registration)),
      .init("events", .array(events.map { JSONValue($0) })),
      .init(
        "modules",
        .array(
          rows.map { row in
            .object([
              .init("module", JSONValue(row.module)),
              .init("before", .object(row.before.json)),
              .init("after", .object(row.after.json)),
            ])
          }
        )
      ),
    ]
  }
}
