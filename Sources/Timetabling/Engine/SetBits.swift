extension FixedWidthInteger {
  /// The position of the set bit that has so many set ones below it, 0..<`nonzeroBitCount`.
  @inline(__always)
  func positionOfSetBit(_ number: Int) -> Int {
    var bits = self
    var left = number
    while left > 0 {
      bits &= bits &- 1
      left &-= 1
    }
    return bits.trailingZeroBitCount
  }
}
