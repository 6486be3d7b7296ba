import CivilTime
public import CurriculumModel
public import Progression
import Scheduling
import Storage
public import Timetabling

/// A draft that was made, and who is not in it.
public struct ScheduleProposal: Sendable {
  public var file: DraftFile
  /// Who would make a class too small, by module; only modules with somebody.
  public var leftWaiting: [ModuleID: [RegistrationID]]
}

extension Office {
  /// Makes a draft for everybody who is ready, longest waiting first.
  ///
  /// Nothing is booked: only publishing makes classes of it. The search runs outside of any
  /// transaction; what is taken meanwhile is met when the draft is published.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`.
  public func proposeSchedule(
    _ request: ScheduleRequest,
    by actor: Actor,
    progress: (@Sendable (SearchProgress) -> Void)? = nil
  ) throws -> ScheduleProposal {
    try request.check()
    let (demand, problem) = try read { access -> (ScheduleDemand, DraftProblem) in
      let demand = try self.demand(
        of: try centres(in: request.area, access),
        least: request.least,
        in: access
      )
      let draft = ScheduleDraft(
        from: request.from,
        through: request.through,
        sittingsPerDay: request.sittingsPerDay,
        seed: request.seed,
        weights: request.weights,
        classes: demand.classes
      )
      return (demand, DraftProblem(draft, with: try resources(for: draft, in: access)))
    }
    var options = request.options
    options.onProgress = progress
    let result = problem.problem.solve(options)
    var state = DraftState(folding: [.drafted(problem.draft)])
    state.apply(.moved(problem.moves(to: result.timetable), reason: "", isForced: false))
    guard let draft = state.draft else {
      throw ProgrammeError.notFound(.draft, name: "", suggestions: [])
    }
    let file = try write { access in
      let id = try access.nextDraftID()
      try append(
        [.drafted(draft)],
        to: ScheduleStream(.draft, id),
        after: StreamPosition(),
        by: actor,
        in: access
      )
      return try draftFile(id, in: access)
    }
    return ScheduleProposal(
      file: file,
      leftWaiting: demand.leftWaiting.filter { !$0.value.isEmpty }
    )
  }

  private func centres(
    in area: ScheduleRequest.Area,
    _ access: ReadAccess
  ) throws -> [CentreID] {
    switch area {
    case .all: return try access.centres().map(\.id)
    case .centre(let name): return [try centre(named: name, in: access).id]
    case .city(let name):
      let found = try access.centres().filter { $0.city.lowercased() == name.trimmed.lowercased() }
      guard !found.isEmpty else {
        let cities = Set(try access.centres().map(\.city)).sorted()
        throw ProgrammeError.invalid(
          field: "city",
          value: name,
          id: "salah satu dari \(cities.joined(separator: ", "))",
          en: "one of \(cities.joined(separator: ", "))"
        )
      }
      return found.map(\.id)
    }
  }
}
