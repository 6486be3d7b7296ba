/// To how many figures a number is rounded, and how they are counted.
///
/// - Source: QTI 3.0, RoundingModeEnum; halves go up.
struct Rounding: Sendable {
  var isSignificant: Bool
  var figures: Expression

  /// Reads `roundingMode` and `figures`; `nil` with a finding.
  init?(_ element: ItemElement, _ reader: inout ItemReader) {
    switch element["roundingMode"] ?? "significantFigures" {
    case "significantFigures", "significantFigure": isSignificant = true
    case "decimalPlaces": isSignificant = false
    default:
      reader.malformed(element, "roundingMode", expected: "significantFigures or decimalPlaces")
      return nil
    }
    guard let figures = reader.figure(element, "figures") else {
      if element["figures"] == nil {
        reader.malformed(element, "figures", expected: "a whole number")
      }
      return nil
    }
    self.figures = figures
  }

  init(isSignificant: Bool, figures: Expression) {
    self.isSignificant = isSignificant
    self.figures = figures
  }

  func rounded(_ value: Double, _ figures: Double) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let places =
      isSignificant ? figures - 1 - Double(Rounding.exponent(of: abs(value))) : figures
    guard abs(places) <= 300 else { return value }
    let power = Rounding.power(of: Int(abs(places)))
    let scaled = places >= 0 ? value * power : value / power
    let whole = Rounding.half(scaled)
    return places >= 0 ? whole / power : whole * power
  }

  /// To so many decimal places, halves away from zero.
  static func nearest(_ value: Double, places: Int) -> Double {
    let power = power(of: places)
    let scaled = half(abs(value) * power) / power
    return scaled.isFinite ? (value < 0 ? -scaled : scaled) : value
  }

  /// To the nearest whole number, halves up.
  static func half(_ value: Double) -> Double { (value + 0.5).rounded(.down) }

  static func power(of exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { product, _ in product * 10 }
  }

  /// The power of ten of the first significant figure.
  private static func exponent(of value: Double) -> Int {
    var exponent = 0
    var rest = value
    while rest >= 10, exponent < 309 {
      rest /= 10
      exponent += 1
    }
    while rest < 1, exponent > -324 {
      rest *= 10
      exponent -= 1
    }
    return exponent
  }
}
