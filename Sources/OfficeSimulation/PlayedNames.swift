/// What the engine calls people, classes and all else that acts name by numbers.
public struct PlayedNames: Hashable, Codable, Sendable {
  /// Registrations.
  var people: [Int: String] = [:]
  var participants: [Int: String] = [:]
  var classes: [Int: String] = [:]
  /// Events, by person and module.
  var waivers: [Int: [String: String]] = [:]
  /// Submissions that wait for a person's decision, by person and module, oldest first.
  var pending: [Int: [String: [String]]] = [:]
  /// Receipts of levies.
  var receipts = 0
  var settlements = 0
  /// Events, by product.
  var sales: [Int: [String]] = [:]
  var activities: [Int: String] = [:]
  var rounds: [String] = []
  var drafts: [String] = []
  /// Whose goods are sold, by product.
  var members: [String]

  func person(_ number: Int) throws -> String {
    guard let id = people[number] else { throw Refused(description: "no person \(number)") }
    return id
  }

  func taught(_ number: Int) throws -> String {
    guard let id = classes[number] else { throw Refused(description: "no class \(number)") }
    return id
  }

  func activity(_ number: Int) throws -> String {
    guard let id = activities[number] else { throw Refused(description: "no activity \(number)") }
    return id
  }

  func round() throws -> String {
    guard let id = rounds.last else { throw Refused(description: "no round") }
    return id
  }

  func draft() throws -> String {
    guard let id = drafts.last else { throw Refused(description: "no draft") }
    return id
  }

  /// The numbers of people by their registrations.
  var numbers: [String: Int] {
    Dictionary(people.map { ($0.value, $0.key) }) { first, _ in first }
  }
}

/// What was refused, in the engine's words or since it was never made.
struct Refused: Error, CustomStringConvertible {
  var description: String
}
