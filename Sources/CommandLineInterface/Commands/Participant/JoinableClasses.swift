import CurriculumModel
import Programme
import Progression

extension Office {
  /// Classes with a seat left at the participant's centre, for the modules they can take now.
  ///
  /// - Parameter limit: how many of the next actions are looked at.
  func joinableClasses(
    for report: ProgressReport,
    limit: Int
  ) throws -> [ModuleID: [ClassListing]] {
    var found: [ModuleID: [ClassListing]] = [:]
    for action in report.actions.prefix(limit).map(\.action) {
      guard found[action.module] == nil,
        report.curriculum.module(action.module)?.classFormat != nil
      else { continue }
      let filter = ClassFilter(module: action.module, centre: report.centre)
      found[action.module] = try classes(filter).filter {
        $0.seats.count < $0.plan.capacity && $0.recorded.isEmpty
      }
    }
    return found
  }
}
