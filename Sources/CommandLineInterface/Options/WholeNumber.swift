import ArgumentParser

/// Whole numbers on the command line, each read within the range that it can mean.
///
/// What lies outside is refused with the range, so that no arithmetic below has to expect it.
enum WholeNumber {
  typealias Reading = @Sendable (String) throws -> Int

  /// Days, up to a century.
  static let days = reading(1...36_525)
  /// How many rows or places are shown at most.
  static let rows = reading(1...1_000_000)
  /// People, goods, visitors: of less than nothing the use case says what is wrong.
  static let count = reading(-10_000_000...10_000_000)
  /// Rupiah, as far as any amount is read.
  static let rupiah = reading(-1_000_000_000_000...1_000_000_000_000)
  /// Hundredths, of which a use case says which it takes.
  static let percent = reading(-1_000...1_000)

  static func reading(_ range: ClosedRange<Int>) -> Reading {
    { text in
      guard let number = Int(text), range.contains(number) else {
        throw ValidationError("expected \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
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
