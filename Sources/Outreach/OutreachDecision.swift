public import CivilTime

/// Which facts follow from a command on an event of outreach.
public enum OutreachDecision {
  /// The longest text of a plan, in characters.
  static let longestText = 200
  /// The most people and the most rupiah that one event can be said to have had.
  static let mostPeople = 100_000
  static let mostRupiah = 100_000_000_000

  /// - Returns: nothing when all of it was told before.
  public static func facts(
    for command: OutreachCommand,
    in state: OutreachState,
    today: Day
  ) throws(OutreachRefusals) -> [OutreachFact] {
    let refusals = refusals(of: command, in: state, today: today)
    guard refusals.isEmpty else { throw OutreachRefusals(refusals) }
    switch command {
    case .plan(let plan): return [.planned(plan)]
    case .replan(let plan, let reason):
      return plan == state.plan ? [] : [.replanned(plan, reason: reason)]
    case .count(let reach, let leads, let reason):
      let isKnown = state.count == OutreachState.Count(reach: reach, leads: leads)
      return isKnown ? [] : [.counted(reach: reach, leads: leads, reason: reason)]
    case .nameLead(let id): return state.namedLeads.contains(id) ? [] : [.leadNamed(id)]
    case .registerLead(let id, let registration):
      return state.registeredLeads[id] == nil ? [.leadRegistered(id, registration)] : []
    case .cost(let kind, let rupiah, let reason):
      return state.costs[kind] == rupiah
        ? [] : [.costed(kind, rupiah: rupiah, reason: reason)]
    case .cancel(let reason):
      return state.cancellation == nil ? [.cancelled(reason: reason)] : []
    }
  }

  private static func refusals(
    of command: OutreachCommand,
    in state: OutreachState,
    today: Day
  ) -> [OutreachRefusal] {
    switch command {
    case .plan(let plan): return problems(in: plan)
    case .replan(let plan, let reason):
      return still(state) + problems(in: plan) + text(.reason, reason) + moved(plan, state)
    case .count(let reach, let leads, let reason):
      return still(state) + held(state, today)
        + range(.reach, reach, most: mostPeople) + range(.leads, leads, most: mostPeople)
        + (leads > reach ? [.leadsAboveReach(leads: leads, reach: reach)] : [])
        + recount(state, reach, leads, reason)
    case .nameLead: return still(state) + held(state, today)
    case .registerLead(let id, let registration):
      // A registration may come of an event that was called off afterwards, too.
      guard let known = state.registeredLeads[id], known != registration else { return [] }
      return [.leadRegistered(id, known)]
    case .cost(let kind, let rupiah, let reason):
      // Even of an event that was called off something may have to be paid.
      let known = state.costs[kind]
      let isOther = known.map { $0 != rupiah } ?? false
      return range(.cost, rupiah, most: mostRupiah)
        + (isOther && isBlank(reason) ? [.alreadyCosted(kind, rupiah: known ?? 0)] : [])
    case .cancel(let reason):
      return text(.reason, reason)
        + (state.attendance.map { [.alreadyHeld(reach: $0)] } ?? [])
    }
  }

  private static func problems(in plan: OutreachPlan) -> [OutreachRefusal] {
    text(.title, plan.title) + text(.kelurahan, plan.kelurahan) + text(.place, plan.place)
  }

  private static func text(_ field: OutreachRefusal.Field, _ text: String) -> [OutreachRefusal] {
    if isBlank(text) { return [.empty(field)] }
    return text.count > longestText
      ? [.tooLong(field, length: text.count, most: longestText)] : []
  }

  private static func range(
    _ field: OutreachRefusal.Field,
    _ value: Int,
    most: Int
  ) -> [OutreachRefusal] {
    (0...most).contains(value) ? [] : [.outOfRange(field, value: value, most: most)]
  }

  private static func still(_ state: OutreachState) -> [OutreachRefusal] {
    state.cancellation.map { [.cancelled($0)] } ?? []
  }

  private static func held(_ state: OutreachState, _ today: Day) -> [OutreachRefusal] {
    guard let day = state.plan?.day, today < day else { return [] }
    return [.notHeldYet(day)]
  }

  /// What took place can't be moved to another day; its name and place may be put right.
  private static func moved(_ plan: OutreachPlan, _ state: OutreachState) -> [OutreachRefusal] {
    guard let held = state.plan?.day, held != plan.day, let reach = state.attendance else {
      return []
    }
    return [.alreadyHeldOn(held, reach: reach)]
  }

  private static func recount(
    _ state: OutreachState,
    _ reach: Int,
    _ leads: Int,
    _ reason: String?
  ) -> [OutreachRefusal] {
    guard let count = state.count, count != OutreachState.Count(reach: reach, leads: leads),
      isBlank(reason)
    else { return [] }
    return [.alreadyCounted(reach: count.reach, leads: count.leads)]
  }

  static func isBlank(_ text: String?) -> Bool { text?.allSatisfy(\.isWhitespace) ?? true }
}
