/// From which temperature down to which, by a constant factor.
struct Cooling {
  let start: Double
  let end: Double

  /// The temperature when a share of the search is over, 0 to 1.
  func temperature(at share: Double) -> Double {
    let bounded = min(max(share, 0), 1)
    return start * ExactMath.exponential(ExactMath.logarithm(end / start) * bounded)
  }
}
