import CurriculumModel

extension RegistrationState {
  /// Takes one event in; it never refuses, since what happened has happened.
  /// - Complexity: O(1) when events come in fold order, O(n) for one that comes late or voids.
  public mutating func apply(_ event: Event) {
    if case .voided(let void) = event.fact {
      voids.insert(void.target, at: event.stamp)
      remove(void.target)
      return
    }
    if !voids.isEmpty, voids.contains(where: { $0.value == event.id }) { return }
    let stamp = event.stamp
    switch event.fact {
    case .registered(let registered): registrations.insert(registered, at: stamp)
    case .trackDeclared(let track):
      trackChanges.insert(TrackChange(track: track, isDeclared: true), at: stamp)
    case .trackWithdrawn(let track):
      trackChanges.insert(TrackChange(track: track, isDeclared: false), at: stamp)
    case .transferred(let centre): transfers.insert(centre, at: stamp)
    case .migrated(let migration): migrations.insert(migration, at: stamp)
    case .abandoned(let reason): departures.insert(.abandoned(reason: reason), at: stamp)
    case .resumed: departures.insert(.resumed, at: stamp)
    case .enrolled(let module, let `class`): insert(.enrolled(`class`), module, stamp)
    case .unenrolled(let module, let `class`): insert(.unenrolled(`class`), module, stamp)
    case .attemptBegun(let it):
      insert(.begun(it.assessment, seconds: it.seconds), it.module, stamp)
    case .submitted(let it): insert(.submitted(it.assessment, it.submission), it.module, stamp)
    case .assessed(let it):
      insert(.assessed(it.assessment, it.submission, Judgement(it.outcome)), it.module, stamp)
    case .assessmentFaulted(let it):
      insert(.faulted(it.assessment, it.submission), it.module, stamp)
    case .attemptGranted(let it): insert(.granted(it.assessment), it.module, stamp)
    case .waived(let waiver): insert(.waived(waiver.reason), waiver.module, stamp)
    case .voided: break
    }
  }

  private mutating func insert(_ act: ModuleAct, _ module: ModuleID, _ stamp: Stamp) {
    for position in records.indices where records[position].module == module {
      records[position].entries.insert(act, at: stamp)
      return
    }
    let position = records.firstIndex { module < $0.module } ?? records.endIndex
    records.insert(ModuleRecord(module: module, entries: [Stamped(act, at: stamp)]), at: position)
  }

  /// Takes away what `target` contributed, unless it is a void itself.
  private mutating func remove(_ target: EventID) {
    registrations.remove(target)
    trackChanges.remove(target)
    transfers.remove(target)
    migrations.remove(target)
    departures.remove(target)
    for position in records.indices where records[position].entries.remove(target) {
      if records[position].entries.isEmpty { records.remove(at: position) }
      return
    }
  }

  /// Whether an event of that id contributes to this state.
  public func contains(_ event: EventID) -> Bool {
    registrations.has(event) || trackChanges.has(event) || transfers.has(event)
      || migrations.has(event) || departures.has(event)
      || records.contains { $0.entries.has(event) }
  }
}

extension Array {
  /// Keeps fold order; an event that is there already changes nothing.
  fileprivate mutating func insert<Value>(_ value: Value, at stamp: Stamp)
  where Element == Stamped<Value> {
    guard let last else { return append(Stamped(value, at: stamp)) }
    if last.stamp < stamp { return append(Stamped(value, at: stamp)) }
    let position = firstIndex { !($0.stamp < stamp) } ?? endIndex
    if self[position].stamp == stamp { return }
    insert(Stamped(value, at: stamp), at: position)
  }

  @discardableResult
  fileprivate mutating func remove<Value>(_ target: EventID) -> Bool
  where Element == Stamped<Value> {
    guard let position = firstIndex(where: { $0.stamp.id == target }) else { return false }
    remove(at: position)
    return true
  }

  fileprivate func has<Value>(_ target: EventID) -> Bool where Element == Stamped<Value> {
    contains { $0.stamp.id == target }
  }
}
