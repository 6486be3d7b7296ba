/// Logarithm and exponential from additions and multiplications alone.
///
/// The system's mathematical library may differ in the last bit from machine to machine, and one
/// bit is enough to send a search another way; IEEE 754 fixes every operation used here.
enum ExactMath {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive number.
  static func logarithm(_ number: Double) -> Double {
    guard number > 0 else { return -745 }
    var mantissa = number.significand
    var power = Double(number.exponent)
    if mantissa > 1.414_213_562_373_095_1 {
      mantissa *= 0.5
      power += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var odd = 1.0
    for _ in 0..<14 {
      sum += term / odd
      term *= square
      odd += 2
    }
    return 2 * sum + power * ln2
  }

  /// The natural exponential, for arguments from −700 to 700.
  static func exponential(_ argument: Double) -> Double {
    let power = (argument / ln2).rounded()
    let rest = argument - power * ln2
    var term = 1.0
    var sum = 1.0
    var index = 1.0
    while index < 18 {
      term *= rest / index
      sum += term
      index += 1
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }
}
