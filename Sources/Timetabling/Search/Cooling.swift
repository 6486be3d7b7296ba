/// The way from the temperature at the start to the one at the end.
///
/// Where many moves make things worse, heat only shuffles; there the way is gone faster, in
/// proportion, and the time saved goes to what is left of it. So the start can be hot enough for
/// any problem at little cost. With nothing to hurry it, the temperature falls by a constant factor.
///
/// - Source: the cut-offs of Johnson, Aragon, McGeoch and Schevon, Optimization by Simulated
///   Annealing: An Experimental Evaluation, Part I, Operations Research 37, 1989, made continuous.
struct Cooling {
  private let start: Double
  private let fall: Double
  private let mostWorsening: Double
  /// How much of the way is gone, 0 to 1, and how much of the search was over then.
  private var position = 0.0
  private var share = 0.0
  private var haste = 1.0

  init(_ strategy: SearchStrategy) {
    start = strategy.start
    fall = ExactMath.logarithm(strategy.end / strategy.start)
    mostWorsening = strategy.mostWorsening
  }

  /// Takes in what share of the moves since the last temperature made things worse, 0 to 1.
  mutating func note(worsening: Double) { haste = max(1, worsening / mostWorsening) }

  /// The temperature when a share of the search is over, 0 to 1; it never rises, and is that of
  /// the end at 1.
  mutating func temperature(at share: Double) -> Double {
    let now = min(max(share, self.share), 1)
    if self.share < 1 {
      position += (1 - position) * min(1, haste * (now - self.share) / (1 - self.share))
    }
    self.share = now
    return start * ExactMath.exponential(fall * position)
  }
}
