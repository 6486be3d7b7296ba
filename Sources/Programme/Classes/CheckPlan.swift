import CivilTime
import CurriculumModel
import Progression
import Scheduling
import Storage

/// Everything that may stand against a class, asked in one place for whoever plans or moves one.
struct PlanCheck {
  let records: PlanRecords
  private let office: Office
  private let access: ReadAccess
  /// The class itself, which is no obstacle to itself.
  private let own: ClassID?
  private let seats: [RegistrationID]
  /// What those who have a seat sit in besides.
  private let taken: ClassConflicts

  /// - Parameter seats: who has a seat in the class already.
  init(
    _ plan: ClassPlan,
    _ own: ClassID?,
    seats: [RegistrationID] = [],
    in office: Office,
    _ access: ReadAccess
  ) throws {
    let first = plan.meetings.map { $0.start.day().date.year }.min() ?? 0
    records = PlanRecords(
      rooms: try office.roomStates(in: access).filter { $0.profile?.centre == plan.centre },
      trainers: try office.trainerStates(in: access),
      // Moved or planned, no class goes on for longer than that.
      calendar: try office.teachingCalendar(in: first...(first + 2), access),
      roomKind: try office.module(named: plan.module.rawValue, in: access).classFormat?.roomKind,
      now: office.clock.now()
    )
    var taken = ClassConflicts()
    for other in Set(try seats.flatMap { try access.classes(seating: $0).map(\.id) })
    where other != own {
      taken.add(other, try office.classFile(other.rawValue, in: access).state)
    }
    self.taken = taken
    self.office = office
    self.access = access
    self.own = own
    self.seats = seats
  }

  /// All of it: who would be in two places first, then what the records know.
  func findings(against plan: ClassPlan) throws -> [PlanFinding] {
    let clashes =
      try office.clashes(of: plan, besides: own, in: access)
      + seats.flatMap { taken.conflicts(of: plan, seating: $0) }
    return clashes.map { .clash($0) } + records.findings(against: plan)
  }

  /// What a change brings up that did not stand against the class before.
  func findings(against plan: ClassPlan, insteadOf old: ClassPlan) throws -> [PlanFinding] {
    let known = Set(records.findings(against: old))
    return try findings(against: plan).filter { !known.contains($0) }
  }
}

extension [PlanFinding] {
  /// Lets a class be planned all the same, where an officer says why and nobody would be in two
  /// places at once.
  /// - Returns: what was overridden.
  /// - Throws: `ProgrammeError.invalid` for a reason that says nothing, `.clashes`, `.unplannable`.
  func allowed(because force: String?) throws -> [PlanFinding] {
    if let force, force.trimmed.isEmpty {
      throw ProgrammeError.invalid(field: "force", value: force, id: "alasannya", en: "the reason")
    }
    if isEmpty { return [] }
    let clashes = compactMap { if case .clash(let clash) = $0 { clash } else { nil } }
    if clashes.isEmpty, force != nil { return self }
    guard clashes.count == count || force != nil else { throw ProgrammeError.unplannable(self) }
    throw ProgrammeError.clashes(clashes)
  }
}
