/// One meeting going from a place to another; −1 as a timeslot stands for no place.
struct Relocation {
  let meeting: Int
  let demand: Int
  let fromSlot: Int
  let fromRoom: Int
  let toSlot: Int
  let toRoom: Int
}
