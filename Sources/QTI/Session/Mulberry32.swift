/// A small generator of equally spread numbers, the same for a seed on every machine.
///
/// The published reference items were recorded with it, so that a seed draws the same template
/// variables here as there. It is for drawing and shuffling questions, never for secrets.
/// - Source: Tommy Ettinger, mulberry32 (2017, public domain), as the reference data uses it.
public struct Mulberry32: Sendable, Hashable {
  private var state: UInt32

  /// Only the low 32 bits of a seed count.
  public init(seed: UInt64) { state = UInt32(truncatingIfNeeded: seed) }

  /// 0 up to, but not including, 1, in steps of 2^-32.
  public mutating func unit() -> Double {
    state &+= 0x6D2B_79F5
    var mixed = (state ^ (state >> 15)) &* (state | 1)
    mixed ^= mixed &+ ((mixed ^ (mixed >> 7)) &* (mixed | 61))
    return Double(mixed ^ (mixed >> 14)) / 4_294_967_296
  }

  /// 0 up to, but not including, `count`; `count` is at least 1.
  public mutating func index(below count: Int) -> Int {
    min(Int(unit() * Double(count)), count - 1)
  }

  /// Fisher and Yates's shuffle, from the last position down.
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, index(below: last + 1))
    }
  }
}
