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
    guard let sign = argument.firstIndex(of: "="), sign != argument.startIndex else { return nil }
    name = String(argument[..<sign])
    value = String(argument[argument.index(after: sign)...])
  }
}
