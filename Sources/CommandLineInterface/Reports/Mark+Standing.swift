import Programme
import Progression

extension Mark {
  init(_ standing: Standing) {
    self =
      switch standing.attainment {
      case .satisfied: .done
      case .awaitingReview: .waiting
      case .failed: .failed
      case .inProgress, .notStarted:
        switch standing.availability {
        case .open: .open
        case .locked: .locked
        case .closed: .skipped
        }
      }
  }

  /// A step stands as its furthest open module does.
  init(_ row: ProgressReport.StepRow) {
    let marks = row.modules.filter(\.standing.isApplicable).map { Mark($0.standing) }
    if row.isSatisfied {
      self = .done
    } else if marks.isEmpty {
      self = .skipped
    } else {
      self = [.open, .waiting, .failed].first(where: marks.contains) ?? .locked
    }
  }
}
