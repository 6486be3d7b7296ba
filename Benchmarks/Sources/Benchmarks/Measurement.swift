import Foundation

/// How one benchmark ended: two sides, measured in turn, and the goal for their ratio.
struct Measurement {
  var name: String
  /// What the numbers count, such as `s` or `events/s`.
  var unit: String
  /// One number a round, ours.
  var ours: [Double]
  /// One number a round, the reference's; empty when the goal is absolute.
  var reference: [Double]
  var goal: Goal

  enum Goal {
    case ratioAtMost(Double)
    case ratioAtLeast(Double)
    case atLeast(Double)
    case atMost(Double)
    /// Stated to judge another row by.
    case none
  }

  /// The median of the ratios pair by pair, which holds when the machine's speed drifts.
  var ratio: Double? {
    reference.isEmpty ? nil : zip(ours, reference).map { $0 / $1 }.median
  }

  private var verdict: String {
    if case .none = goal { return "–" }
    return isMet ? "met" : "**missed**"
  }

  var isMet: Bool {
    switch goal {
    case .ratioAtMost(let limit): (ratio ?? .infinity) <= limit
    case .ratioAtLeast(let limit): (ratio ?? 0) >= limit
    case .atLeast(let limit): ours.median >= limit
    case .atMost(let limit): ours.median <= limit
    case .none: true
    }
  }

  var row: String {
    let goalText =
      switch goal {
      case .ratioAtMost(let limit): "≤ \(limit.short) ×"
      case .ratioAtLeast(let limit): "≥ \(limit.short) ×"
      case .atLeast(let limit): "≥ \(limit.short) \(unit)"
      case .atMost(let limit): "≤ \(limit.short) \(unit)"
      case .none: "–"
      }
    let other = reference.isEmpty ? "–" : "\(reference.median.short) \(unit)"
    let ratioText = ratio.map { "\($0.short) ×" } ?? "–"
    return
      "| \(name) | \(ours.median.short) \(unit) | \(other) | \(ratioText) | \(goalText) "
      + "| \(verdict) | \(ours.count) |"
  }
}

extension [Double] {
  /// The middle value; the lower of the two middle ones when their number is even.
  var median: Double {
    let ordered = sorted()
    return ordered.isEmpty ? .nan : ordered[(ordered.count - 1) / 2]
  }
}

extension Double {
  /// Three significant digits, thousands without exponents.
  var short: String {
    if self >= 100 || self == rounded() { return String(Int(rounded())) }
    return String(format: "%.3g", self)
  }
}

/// Seconds that the work took, by the monotonic clock.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let elapsed = try clock.measure(work)
  return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
}
