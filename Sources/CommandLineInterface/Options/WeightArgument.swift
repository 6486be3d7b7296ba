import ArgumentParser
import Programme
import Readings
import Timetabling

/// What breaking one soft rule costs, on the command line: `travel=3`.
struct WeightArgument: ExpressibleByArgument, Sendable {
  var name: ConstraintName
  var weight: Int

  init?(argument: String) {
    let parts = argument.unicodeScalars.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let weight = try? TypedValue.whole(parts[1], in: 0...1_000_000),
      let name = ScheduleRequest.weighable.first(where: { $0.word == parts[0].lowercased() })
    else { return nil }
    self.name = name
    self.weight = weight
  }

  /// `room-capacity, least-days, …`.
  static var names: String { ScheduleRequest.weighable.map(\.word).joined(separator: ", ") }
}

extension ConstraintName {
  /// As people type it: `trainer-load`.
  var word: String {
    rawValue.reduce(into: "") { word, letter in
      word += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}
