import ArgumentParser
import AssessmentKit
import Diagnostics
import Readings

/// Whole numbers on the command line, each read within the range that it can mean.
///
/// What lies outside is refused with the range, so that no arithmetic below has to expect it. What
/// people may write, `TypedValue` says: `1.500` and `1,500` are one number.
enum WholeNumber {
  typealias Reading = @Sendable (String) throws -> Int

  /// Days, up to a century.
  static let days = reading(1...36_525)
  /// How many rows or places are shown at most.
  static let rows = reading(1...1_000_000)
  /// People, goods, visitors: of less than nothing the use case says what is wrong.
  static let count = reading(-10_000_000...10_000_000)
  /// Rupiah, as far as any amount is read.
  static let rupiah: Reading = { text in
    do throws(Misreading) { return try TypedValue.rupiah(text).amount } catch {
      throw ValidationError(error.spoken)
    }
  }
  /// What starts a sequence of random numbers, or another number of the machine's own.
  static let any = reading(Int.min...Int.max)
  /// A length of time in seconds, with a fraction where it is wanted.
  static let seconds: @Sendable (String) throws -> Double = { text in
    do throws(Misreading) { return try TypedValue.decimal(text).approximation } catch {
      throw ValidationError(error.spoken)
    }
  }
  /// A small number that names something; `nil` for no number.
  static func ordinal(_ text: some StringProtocol) -> Int? {
    try? TypedValue.whole(text, in: 0...1_000_000_000)
  }

  /// Hundredths, of which a use case says which it takes.
  static let percent = reading(-1_000...1_000)

  static func reading(_ range: ClosedRange<Int>) -> Reading {
    { text in
      do throws(Misreading) { return try TypedValue.whole(text, in: range) } catch {
        if case .number = error {
          throw ValidationError("expected \(range.lowerBound) to \(range.upperBound)")
        }
        throw ValidationError(error.spoken)
      }
    }
  }
}

extension Misreading {
  /// What was expected and what to do, as the parser says it.
  var spoken: String {
    "\(Phrase(id: "seharusnya", en: "expected").spoken) "
      + "\(Phrase(id: expected.id, en: expected.en).spoken); \(Phrase(id: fix.id, en: fix.en).spoken)"
  }
}

extension Option where Value == Int {
  /// An option with a default, which its help says: the parser shows none for what a closure reads.
  init(
    wrappedValue: Int,
    name: NameSpecification = .long,
    help: ArgumentHelp,
    reading: @escaping WholeNumber.Reading
  ) {
    var help = help
    help.abstract += " (default: \(wrappedValue))"
    self.init(wrappedValue: wrappedValue, name: name, help: help, transform: reading)
  }
}
