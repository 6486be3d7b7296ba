import CivilTime
import CurriculumModel

/// A registration's entries under the modules of the version they count for now.
struct MigratedHistory {
  /// By module of the index; ascending by stamp, none later than the asked instant.
  private(set) var entries: [[Stamped<ModuleAct>]]
  private let migrations: [Stamped<Fact.Migration>]
  private let state: RegistrationState
  private let index: ProgressionIndex

  init(_ state: RegistrationState, _ index: ProgressionIndex, asOf: Instant) {
    self.state = state
    self.index = index
    migrations = state.migrations.filter { $0.stamp.effective <= asOf }
    entries = Array(repeating: [], count: index.modules.count)
    var mixed: Set<Int> = []
    for record in state.records {
      let past = Self.past(record.entries, asOf: asOf)
      for (module, part) in split(past, of: record.module) {
        guard let position = index.positions[module] else { continue }
        if entries[position].isEmpty {
          entries[position] = part
        } else {
          entries[position] += part
          mixed.insert(position)
        }
      }
    }
    for position in mixed { entries[position].sort { $0.stamp < $1.stamp } }
  }

  private static func past(
    _ entries: [Stamped<ModuleAct>],
    asOf: Instant
  ) -> [Stamped<ModuleAct>] {
    guard let last = entries.last, last.stamp.effective > asOf else { return entries }
    return Array(entries.prefix { $0.stamp.effective <= asOf })
  }

  /// The entries by the module they count for; one part unless a migration cuts through them.
  private func split(
    _ entries: [Stamped<ModuleAct>],
    of module: ModuleID
  ) -> [(ModuleID, [Stamped<ModuleAct>])] {
    if migrations.isEmpty { return [(module, entries)] }
    var parts: [(ModuleID, [Stamped<ModuleAct>])] = []
    var rest = entries[...]
    for (round, migration) in migrations.enumerated() {
      let before = rest.prefix { $0.stamp < migration.stamp }
      rest = rest.dropFirst(before.count)
      if !before.isEmpty, let new = migrations.target(of: module, from: round) {
        parts.append((new, Array(before)))
      }
    }
    if !rest.isEmpty { parts.append((module, Array(rest))) }
    return parts
  }

  /// What earlier versions credit, under this version's names.
  func credits(for position: Int) -> [ModuleEvaluation.Credit] {
    if migrations.isEmpty { return [] }
    let wanted = index.modules[position].id
    var found: [ModuleEvaluation.Credit] = []
    for (round, migration) in migrations.enumerated() {
      for (module, credit) in migration.value.credits
      where migrations.target(of: module, from: round + 1) == wanted && isStanding(credit) {
        let end = credit.until.map { $0.adding(days: 1).start() } ?? .endless
        found.append(
          .init(
            stamp: migration.stamp,
            from: migration.value.from,
            span: Interval(start: credit.since, end: end)
          )
        )
      }
    }
    // A dictionary has no order of its own.
    return found.sorted { ($0.stamp, $0.span.start) < ($1.stamp, $1.span.start) }
  }

  private func isStanding(_ credit: Fact.Credit) -> Bool {
    !state.voids.contains { credit.evidence.contains($0.value) }
  }
}

extension [Stamped<Fact.Migration>] {
  /// What a module of the version before migration `round` is called after all of them; `nil` when it
  /// was dropped.
  func target(of module: ModuleID, from round: Int) -> ModuleID? {
    var name = module
    for migration in self[round...] {
      guard let named = migration.value.mapping[name] else { continue }
      guard let new = named else { return nil }
      name = new
    }
    return name
  }
}
