/// Numbers with the separators of the language: `12.345` and `0,7`; `12,345` and `0.7`.
extension Language {
  func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var grouped = ""
    for (position, digit) in digits.enumerated() {
      if position > 0 && (digits.count - position).isMultiple(of: 3) { grouped += groupSeparator }
      grouped.append(digit)
    }
    return value < 0 ? "-\(grouped)" : grouped
  }

  /// At most `places` decimals (0...6), rounded half away from zero, without trailing zeros.
  func number(_ value: Double, places: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    let fraction = String(scaled % scale)
    let padded = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    let significant = String(padded.reversed().drop { $0 == "0" }.reversed())
    let whole = number(scaled / scale)
    guard places > 0, !significant.isEmpty else { return sign + whole }
    return sign + whole + decimalSeparator + significant
  }

  /// `62%`; at most one decimal, which only shares below 10 % need.
  func percent(_ share: Double) -> String {
    "\(number(share * 100, places: share.magnitude < 0.1 ? 1 : 0))%"
  }

  private var groupSeparator: String { self == .indonesian ? "." : "," }
  private var decimalSeparator: String { self == .indonesian ? "," : "." }
}
