import Diagnostics
import OrderedJSON
import Programme
import Timetabling

/// What an import did: every bad row with its reasons, then the counts.
struct ImportView {
  let report: ImportReport
  let file: String
  let session: Session

  func show(_ command: String, as format: FormatOption.Format) {
    switch format {
    case .text:
      var page = session.newPage()
      for row in report.refused {
        for reason in row.reasons {
          page.add(reason, line: row.line, of: file, in: session.language)
        }
      }
      for note in report.notes {
        for words in note.words {
          let text = words.text(in: session.language.rawValue)
          page.add(.warning, "IMP002", text, at: note.line, of: file, in: session.language)
        }
      }
      if report.furtherNotes > 0 {
        page.add(
          StyledText(
            RegisterPhrases.furtherNotes(
              session.language.number(report.furtherNotes)
            )(session.language),
            .quiet
          )
        )
      }
      page.addBlank()
      let mark: Mark = !report.isKept ? .failed : report.refused.isEmpty ? .done : .warning
      page.add(
        mark: mark.text(on: session.terminal),
        StyledText(RegisterPhrases.imported(report, in: session.language))
      )
      session.show(page)
    case .json: session.show(command, report.members(in: session.language))
    }
  }
}

extension ImportReport {
  fileprivate func members(in language: Language) -> [JSONValue.Member] {
    [
      .init("rows", .integer(rows)),
      .init("added", .integer(added)),
      .init("updated", .integer(updated)),
      .init("unchanged", .integer(unchanged)),
      .init("kept", .bool(isKept)),
      .init(
        "refused",
        .array(
          refused.map { row in
            .object([
              .init("line", .integer(row.line)),
              .init(
                "reasons",
                .array(
                  row.reasons.map {
                    .string(ProgrammeErrorPhrases(titles: nil).words($0)(language))
                  }
                )
              ),
            ])
          }
        )
      ),
      .init("furtherNotes", .integer(furtherNotes)),
      .init(
        "notes",
        .array(
          notes.map { note in
            .object([
              .init("line", .integer(note.line)),
              .init(
                "words",
                .array(note.words.map { .string($0.text(in: language.rawValue)) })
              ),
            ])
          }
        )
      ),
    ]
  }
}
