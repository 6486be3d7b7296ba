#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The elementary functions of the platform's C library.
enum Elementary {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// The functions of one operand by the names of the standard.
  ///
  /// - Source: QTI 3.0, MathOperatorNameEnum.
  static let functions: [String: @Sendable (Double) -> Double] = [
    "sin": { sin($0) }, "cos": { cos($0) }, "tan": { tan($0) },
    "sec": { 1 / cos($0) }, "csc": { 1 / sin($0) }, "cot": { 1 / tan($0) },
    "asin": { asin($0) }, "acos": { acos($0) }, "atan": { atan($0) },
    "asec": { acos(1 / $0) }, "acsc": { asin(1 / $0) }, "acot": { .pi / 2 - atan($0) },
    "sinh": { sinh($0) }, "cosh": { cosh($0) }, "tanh": { tanh($0) },
    "sech": { 1 / cosh($0) }, "csch": { 1 / sinh($0) }, "coth": { 1 / tanh($0) },
    "log": { log10($0) }, "ln": { log($0) }, "exp": { exp($0) }, "abs": { abs($0) },
    "sqrt": { $0.squareRoot() },
    "signum": { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 },
    "floor": { $0.rounded(.down) }, "ceil": { $0.rounded(.up) },
    "toDegrees": { $0 * 180 / .pi }, "toRadians": { $0 * .pi / 180 },
  ]

  static func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
}
