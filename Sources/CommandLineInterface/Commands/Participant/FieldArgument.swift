import ArgumentParser

/// `name=value` on the command line; the value may hold further `=` signs.
struct FieldArgument: ExpressibleByArgument, Sendable {
  var name: String
  var value: String

  init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  init?(argument: String) {
    // By scalars: a value that begins with an accent joins it to the sign.
    let scalars = argument.unicodeScalars
    guard let sign = scalars.firstIndex(of: "="), sign != scalars.startIndex else { return nil }
    name = String(scalars[..<sign])
    value = String(scalars[scalars.index(after: sign)...])
  }
}
