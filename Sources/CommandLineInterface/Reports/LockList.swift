import OrderedJSON
import Programme
import Scheduling

extension Session {
  /// Which meetings of a draft are locked now.
  func show(_ command: String, locksOf file: DraftFile, as format: FormatOption.Format) {
    let names = file.state.locks.sorted().map(\.description)
    switch format {
    case .json: show(command, [.init("locked", .array(names.map { .string($0) }))])
    case .text:
      var page = newPage()
      let list = names.isEmpty ? "–" : names.joined(separator: ", ")
      page.add(StyledText(SchedulePhrases.locked(list)(language)), hanging: 2)
      show(page)
    }
  }
}
