/// The soft constraints as the search adds them up: the second half of the list of constraints.
///
/// Hard constraints have no line here: the search never makes a move that breaks one.
extension SearchState {
  /// The exact change in cost that one relocation makes, before it is made.
  @inline(__always)
  func change(_ relocation: Relocation) -> Int {
    var change = RoomCapacity.change(relocation, in: self)
    change &+= LeastDays.change(relocation, in: self)
    change &+= RoomStability.change(relocation, in: self)
    change &+= Compactness.change(relocation, in: self)
    if layout.hasExtras { change &+= extraChange(relocation) }
    return change
  }

  /// The part of `change` that many problems don't have.
  @inline(never)
  private func extraChange(_ relocation: Relocation) -> Int {
    Travel.change(relocation, in: self) &+ TrainerLoad.change(relocation, in: self)
      &+ Fairness.change(relocation, in: self) &+ Preference.change(relocation, in: self)
      &+ Distance.change(relocation, in: self)
  }

  /// The relocation of a placed meeting.
  @inline(__always)
  func relocation(of meeting: Int, to slot: Int, _ room: Int) -> Relocation {
    Relocation(
      meeting: meeting,
      demand: demand(meeting),
      fromSlot: self.slot(meeting),
      fromRoom: self.room(meeting),
      toSlot: slot,
      toRoom: room
    )
  }

  /// Taking a placed meeting away.
  @inline(__always)
  func removal(of meeting: Int) -> Relocation { relocation(of: meeting, to: -1, -1) }

  /// Giving a meeting that is nowhere a place.
  @inline(__always)
  func insertion(of meeting: Int, at slot: Int, _ room: Int) -> Relocation {
    Relocation(
      meeting: meeting,
      demand: demand(meeting),
      fromSlot: -1,
      fromRoom: -1,
      toSlot: slot,
      toRoom: room
    )
  }
}
