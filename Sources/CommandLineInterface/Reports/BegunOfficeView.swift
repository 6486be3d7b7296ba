import CurriculumModel
import OrderedJSON
import Programme
import Progression
import Scheduling

/// What an office has begun with, and what to do next.
struct BegunOfficeView {
  let begun: BegunOffice
  let beginning: OfficeBeginning
  let session: Session

  func show(as format: FormatOption.Format) {
    switch format {
    case .json: session.show("init", members)
    case .text:
      let language = session.language
      var page = session.newPage()
      for publication in begun.curricula {
        add(CurriculumPhrases.published(publication)(language), to: &page)
      }
      add(CentrePhrases.opened(begun.centres, language), to: &page)
      for keeping in begun.calendars { add(CentrePhrases.kept(keeping, language), to: &page) }
      if begun.calendars.isEmpty {
        page.add(
          mark: Mark.warning.text(on: page.terminal),
          StyledText(InitPhrases.noCalendar(language))
        )
      }
      if let trainer = beginning.trainer {
        add(InitPhrases.entered(trainer.id)(language), to: &page)
      }
      page.addBlank()
      page.add(StyledText(InitPhrases.next(language), .strong))
      for line in nextSteps { page.add(StyledText(line), indent: 2, hanging: 4) }
      session.show(page)
    }
  }

  private func add(_ words: String, to page: inout Page) {
    page.add(mark: Mark.done.text(on: page.terminal), StyledText(words))
  }

  /// Commands with what is known filled in.
  private var nextSteps: [String] {
    let centre = beginning.trainer?.home.rawValue ?? begun.centres.added.first?.name ?? "Gambir"
    let curriculum = begun.curricula.first?.reference.id.rawValue ?? "okoce-2020"
    let trainer = beginning.trainer?.id
    let module = beginning.trainer?.modules.first?.rawValue ?? "basic-class"
    let name = InitPhrases.someName(session.language)
    var lines: [String] = []
    if trainer == nil {
      lines.append("okoce trainer add T-01 --module \(module) --home \(centre)")
    }
    return lines + [
      "okoce room add Aula --centre \(centre) --capacity 40",
      "okoce participant add '\(name)' --curriculum \(curriculum) --centre \(centre)",
      "okoce ready \(module) --centre \(centre)",
      "okoce class create \(module) --centre \(centre) --room Aula --trainer \(trainer ?? "T-01") "
        + "--meeting …",
      "okoce backup okoce-backup.db",
    ]
  }

  private var members: [JSONValue.Member] {
    [
      .init("database", .string(session.database)),
      .init("curricula", .array(begun.curricula.map { .object($0.reference.members) })),
      .init("centres", .integer(begun.centres.added.count)),
      .init("calendars", .array(begun.calendars.map { .integer($0.calendar.year) })),
      .init("trainer", JSONValue(beginning.trainer?.id)),
    ]
  }
}
