import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Programme

/// A hall's floors: how many stalls stand how, and on each floor which.
struct FloorPlanView {
  let plan: FloorPlan
  let files: [String]
  let session: Session

  init(_ plan: FloorPlan, files: [String], in session: Session) {
    self.plan = plan
    self.files = files
    self.session = session
  }

  func show(_ command: String, as format: FormatOption.Format) {
    let language = session.language
    switch format {
    case .json: session.show(command, members)
    case .text:
      var page = session.newPage()
      page.add("\(plan.hall, .strong) · \(language.day(plan.day))", hanging: 2)
      for floor in plan.floors {
        page.add(StyledText("\(HallPhrases.floor(floor.number)(language)):"), indent: 2)
        for status in FloorPlan.Status.allCases {
          let stalls = floor.cells.filter { $0.status == status }.map(\.stall.id.rawValue).sorted()
          guard !stalls.isEmpty else { continue }
          let names = stalls.joined(separator: ", ")
          let words = HallPhrases.status(status)(language)
          page.add("\(words, .quiet) (\(stalls.count)): \(names)", indent: 4, hanging: 2)
        }
      }
      for file in files {
        page.add(
          mark: Mark.done.text(on: session.terminal),
          StyledText(HallPhrases.planWritten(file)(language))
        )
      }
      session.show(page)
    }
  }

  private var members: [JSONValue.Member] {
    [
      .init("hall", .string(plan.hall)), .init("day", .string(plan.day.description)),
      .init(
        "floors",
        .array(
          plan.floors.map { floor in
            [
              "floor": .integer(floor.number),
              "stalls": .array(
                floor.cells.map { cell in
                  [
                    "stall": JSONValue(cell.stall.id), "status": .string(cell.status.rawValue),
                    "column": .integer(cell.place.column), "row": .integer(cell.place.row),
                  ]
                }
              ),
            ]
          }
        )
      ), .init("files", .array(files.map { .string($0) })),
    ]
  }
}
