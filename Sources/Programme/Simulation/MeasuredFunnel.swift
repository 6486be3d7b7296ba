/// How far people came, as the programme counted them on 27 October 2021.
///
/// The counts are cumulative under the free order, so their quotients are no cohort rates; they are
/// the best published picture of where people stop.
/// - Source: the programme's published counts of 27 October 2021, steps P1 to P7.
enum MeasuredFunnel {
  static let counts = [284_164, 176_891, 157_498, 148_374, 44_456, 32_883, 6_159]

  /// How many of the steps a person completes; 1...7, since everybody here has registered.
  static func depth(_ random: inout some RandomNumberGenerator) -> Int {
    var depth = 1
    while depth < counts.count,
      Int.random(in: 0..<counts[depth - 1], using: &random) < counts[depth]
    {
      depth += 1
    }
    return depth
  }
}
