import ArgumentParser
import AssessmentKit
import Readings

/// An amount as people type it.
struct RupiahArgument: Sendable {
  var rupiah: Rupiah

  init(_ rupiah: Rupiah) { self.rupiah = rupiah }

  /// Reads one as `TypedValue` does; an error says what was expected, and both meanings of an amount
  /// that has two.
  static let reading: @Sendable (String) throws -> RupiahArgument = { text in
    do throws(Misreading) { return RupiahArgument(try TypedValue.rupiah(text)) } catch {
      throw ValidationError(error.spoken)
    }
  }
}

extension Option where Value == RupiahArgument {
  /// An option with a default, which its help says: the parser shows none for what a closure reads.
  init(
    wrappedValue: RupiahArgument,
    name: NameSpecification = .long,
    help: ArgumentHelp,
    reading: @escaping @Sendable (String) throws -> RupiahArgument
  ) {
    var help = help
    help.abstract += " (default: \(wrappedValue.rupiah.amount))"
    self.init(wrappedValue: wrappedValue, name: name, help: help, transform: reading)
  }
}
