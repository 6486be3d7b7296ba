import CivilTime
import CurriculumModel
import Diagnostics
import Progression
import Storage

extension Office {
  /// Every centre with its registrations, how many stand still, and how many satisfied each step.
  ///
  /// - Parameter days: how long without moving on counts as standing still.
  /// - Complexity: O(registrations).
  public func compareCentres(stuckFor days: Int) throws -> CentreComparison {
    let now = clock.now()
    let today = now.day()
    return try read { access in
      let steps = try stepColumns(in: access)
      let halls = try access.halls()
      let overdue = try access.reviewCounts(on: today)
      var comparison = CentreComparison(asOf: today, days: days, steps: steps, rows: [])
      let counts = Dictionary(
        grouping: try access.centreCounts(stuckSince: today.lastInstant.less(days: days)),
        by: \.centre
      )
      for centre in try access.centres() {
        var row = CentreComparison.Row(
          centre: centre,
          registrations: 0,
          stuck: 0,
          overdue: overdue.first { $0.centre == centre.id }?.overdue ?? 0,
          satisfied: Array(repeating: 0, count: steps.count),
          stepsInAll: 0,
          stalls: 0,
          heldStalls: 0
        )
        for hall in halls where hall.centre == centre.id {
          row.stalls += hall.stalls
          row.heldStalls += hall.held
        }
        for count in counts[centre.id] ?? [] {
          let curriculum = try shelf.index(of: count.curriculum, in: access).curriculum
          row.registrations += count.registrations
          row.stuck += count.stuck
          row.stepsInAll += count.registrations * curriculum.steps.count
          for (position, column) in steps.enumerated() {
            row.satisfied[position] += count.satisfied[column.step] ?? 0
          }
        }
        comparison.rows.append(row)
      }
      return comparison
    }
  }

  /// The figure of that name.
  /// - Throws: `ProgrammeError.invalid` with all there are.
  public func figure(
    named name: String,
    in comparison: CentreComparison
  ) throws -> CentreFigure {
    let all = CentreFigure.all(comparison)
    if let figure = all.first(where: { $0.name == name.trimmed.lowercased() }) { return figure }
    throw ProgrammeError.invalid(
      field: "figure",
      value: name,
      oneOf: all.map(\.name)
    )
  }
}

extension Instant {
  func less(days: Int) -> Instant {
    adding(milliseconds: Int64(-days).saturatingMultiplied(by: 86_400_000))
  }
}
