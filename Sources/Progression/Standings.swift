import CivilTime
public import CurriculumModel

extension Evaluation {
  /// Every module's standing, in the curriculum's order.
  public var standings: [Standing] { modules.indices.map(standing) }

  /// One module's standing; `nil` for a module that the curriculum lacks.
  public func standing(of module: ModuleID) -> Standing? { position(of: module).map(standing) }

  public func isSatisfied(_ module: ModuleID) -> Bool {
    position(of: module).map { modules[$0].isSatisfied } ?? false
  }

  /// The modules that are satisfied, lapsed ones left out.
  public var satisfiedModules: Set<ModuleID> {
    Set(modules.indices.lazy.filter { modules[$0].isSatisfied }.map { index.modules[$0].id })
  }

  func standing(_ position: Int) -> Standing {
    let module = modules[position]
    let activity = ModuleActivity(module, asOf: asOf)
    return Standing(
      module: index.modules[position].id,
      attainment: activity.attainment,
      basis: basis(position),
      availability: availability(position),
      validity: validity(position),
      isApplicable: standpoint.isApplicable[position],
      since: activity.since ?? openedAt(position),
      cycle: module.cycle(asOf: asOf),
      missing: module.isSatisfied ? nil : missing(position).unmet,
      evidence: module.isSatisfied ? module.support(at: asOf) : activity.events
    )
  }

  private func basis(_ position: Int) -> Standing.Basis? {
    let module = modules[position]
    if module.isSatisfied { return module.basis(at: asOf) }
    // What a lapsed cycle rested on is what it rested on to its end.
    return module.lapsed.flatMap {
      module.basis(at: Instant(milliseconds: $0.end.milliseconds - 1))
    }
  }

  func validity(_ position: Int) -> Standing.Validity {
    let module = modules[position]
    if let current = module.current {
      return current.lastDay.map { .until($0) } ?? .unlimited
    }
    return module.lapsed?.lastDay.map { .lapsed($0) } ?? .unlimited
  }

  func availability(_ position: Int) -> Standing.Availability {
    switch situation(position) {
    case .notApplicable: .closed(.notApplicable)
    case .done: .closed(.done)
    case .unregistered, .abandoned: .closed(.abandoned)
    case .exhausted: .closed(.attemptsExhausted)
    case .open, .renewable: .open
    case .locked: .locked(gate(position).unmet)
    }
  }

  /// What a command on this module meets; the transition table says what follows from it.
  func situation(_ position: Int) -> Situation {
    if !standpoint.isApplicable[position] { return .notApplicable }
    if modules[position].current?.end == .endless { return .done }
    if isAbandoned { return .abandoned }
    if modules[position].isSatisfied { return .renewable }
    if !standpoint.isOpen(position) { return .locked }
    return hasExhaustedAttempts(position) ? .exhausted : .open
  }

  /// The module's gate with its answer; `nil` for a module that the curriculum lacks.
  ///
  /// It is what decides whether a command is let through, so that gate and explanation agree.
  public func why(_ module: ModuleID) -> Reason? { position(of: module).map(gate) }

  func gate(_ position: Int) -> Reason {
    standpoint.gate(of: position) { modules[$0].support(at: asOf) }
  }

  /// What the moveOn asks, with what there is.
  func missing(_ position: Int) -> Reason {
    let module = modules[position]
    return index.moveOns[position].answer { leaf in
      let (events, needed) = module.evidence.holding(for: leaf, at: asOf)
      let owner = index.modules[position]
      return switch leaf {
      case .passed(let assessment, _):
        .leaf(
          .passed(owner.id, owner.assessments[assessment].id),
          needed: needed,
          have: min(events.count, needed),
          events: events
        )
      case .completed(let assessment, _):
        .leaf(
          .completed(owner.id, owner.assessments[assessment].id),
          needed: needed,
          have: min(events.count, needed),
          events: events
        )
      case .track(let track):
        .leaf(
          .track(index.curriculum.tracks[track].id),
          needed: 1,
          have: standpoint.isOnTrack[track] ? 1 : 0,
          events: []
        )
      case .never(let rule): .leaf(rule, needed: 1, have: 0, events: [])
      }
    }
  }

  /// When a step was satisfied, by the tracks of the asked instant.
  func stepTimeline(_ step: Int) -> IntervalSet {
    let need = standpoint.need(ofStep: step)
    return IntervalSet(
      atLeast: need.needed,
      of: need.modules.map { modules[$0].satisfied },
      within: state.lifetime
    )
  }
}

extension Reason {
  /// The same tree without what is met already; itself when it is a leaf.
  public var unmet: Reason {
    var pruned = self
    pruned.children = children.filter { !$0.isMet }.map(\.unmet)
    return pruned
  }
}
