import CivilTime
import OrderedJSON
import Programme
import Progression

extension Session {
  /// What a decision changed: the event, then each module before and after.
  func show(
    _ change: StandingChange,
    from office: Office,
    of command: String,
    as format: FormatOption.Format
  ) throws {
    switch format {
    case .text: show(try ChangeView(change, in: self).page(office))
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

  func page(_ office: Office) throws -> Page {
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
    try ReleaseView(released: change.released, titles: titles, language: session.language)
      .add(to: &page, office)
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
      ReleaseView.member(released),
    ]
  }
}
