import ArgumentParser
import CurriculumModel
import Programme

/// Completes the names of centres from the database that the environment names.
enum CentreCompletion {
  static var kind: CompletionKind {
    .custom { _, _, _ in
      guard let environment = ParsingContext.environment else { return [] }
      let path = environment.variable("OKOCE_DATABASE") ?? "okoce.db"
      let office = try? Office(
        database: path,
        access: .read,
        assessors: environment.assessors,
        clock: environment.clock,
        ids: environment.ids
      )
      return ((try? office?.centres()) ?? []).map(\.name)
    }
  }
}
