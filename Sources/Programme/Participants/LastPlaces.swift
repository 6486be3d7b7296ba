/// Where each of many hashes was met last.
///
/// Its keys are hashes already, so that a dictionary, which hashes them again, takes thrice as long.
struct LastPlaces {
  /// A place is kept as one more than it is; 0 is a free slot.
  private var slots: [(hash: UInt64, place: Int)] = Array(repeating: (0, 0), count: 1_024)
  private var count = 0

  /// Remembers the place of a hash.
  ///
  /// - Returns: the place that it was met at before; -1 for none.
  /// - Complexity: O(1) on average.
  mutating func replace(_ hash: UInt64, with place: Int) -> Int {
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    let former = slots[slot].place - 1
    if former < 0 { count += 1 }
    slots[slot] = (hash, place + 1)
    return former
  }

  private func slot(of hash: UInt64) -> Int {
    // The high bits of the product depend on all bits of the hash (Knuth, TAOCP 3, 6.4).
    let spread = (hash &* 0x9E37_79B9_7F4A_7C15) >> 32
    var slot = Int(spread) & (slots.count - 1)
    while slots[slot].place != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let former = slots
    slots = Array(repeating: (0, 0), count: former.count * 2)
    for entry in former where entry.place != 0 { slots[slot(of: entry.hash)] = entry }
  }
}
