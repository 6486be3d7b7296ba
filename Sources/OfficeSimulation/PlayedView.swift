import CivilTime

/// What the engine and the oracle both have to say of an office, in the same words.
struct PlayedView: Hashable, Sendable {
  struct Person: Hashable, Sendable {
    /// Whose record of the register it is.
    var owner: Int
    /// Whether on the curriculum's second version.
    var isOnSecond: Bool
    var isAbandoned: Bool
    var centre: String
    var satisfied: Set<PlayedModule>
    /// Classes with a seat and a meeting to come.
    var coming: Set<Int>
  }

  struct Taught: Hashable, Sendable {
    var isCancelled: Bool
    var start: Instant
    /// In the order in which they were taken.
    var seats: [Int]
    /// Longest waiting first.
    var waiting: [Int]
  }

  struct Account: Hashable, Sendable {
    var due: Int
    var waived: Int
    var money: Int
  }

  struct Goods: Hashable, Sendable {
    var onShelf: Int
    /// What their owner has to get for all of their goods.
    var owed: Int
  }

  struct Activity: Hashable, Sendable {
    var isCancelled: Bool
    var reach: Int?
    var cost: Int
  }

  /// People who were not erased.
  var people: [Int: Person] = [:]
  var classes: [Int: Taught] = [:]
  /// Who holds which stall.
  var stalls: [Int: Int] = [:]
  var accounts: [Int: Account] = [:]
  var goods: [Int: Goods] = [:]
  var activities: [Int: Activity] = [:]

  /// What this view says of parts alone.
  func restricted(to parts: PlayedParts) -> PlayedView {
    var view = self
    view.people = people.filter { parts.people.contains($0.key) }
    view.classes = classes.filter { parts.classes.contains($0.key) }
    if !parts.hasHall { (view.stalls, view.accounts) = ([:], [:]) }
    if !parts.hasOutlet { view.goods = [:] }
    if !parts.hasOutreach { view.activities = [:] }
    return view
  }

  /// Where this view and another one differ, a line each.
  func differences(from other: PlayedView) -> [String] {
    func compare<Value: Hashable>(
      _ name: String,
      _ mine: [Int: Value],
      _ theirs: [Int: Value]
    ) -> [String] {
      Set(mine.keys).union(theirs.keys).sorted().compactMap { key in
        mine[key] == theirs[key]
          ? nil
          : "\(name) \(key): the engine says \(words(mine[key])), the oracle \(words(theirs[key]))"
      }
    }
    func words<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "nothing" }
    return compare("person", people, other.people) + compare("class", classes, other.classes)
      + compare("stall", stalls, other.stalls) + compare("account", accounts, other.accounts)
      + compare("product", goods, other.goods) + compare("activity", activities, other.activities)
  }
}
