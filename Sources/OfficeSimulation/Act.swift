/// One use case with all that it is asked with; people, classes and products go by number from 0.
public enum Act: Hashable, Codable, Sendable {
  /// The clock moves; back if below 0, in milliseconds.
  case clock(Int64)
  case register(Int, onTrack: Bool)
  case handIn(Int, PlayedModule, PlayedVerdict)
  case decideReview(Int, PlayedModule, passed: Bool)
  case waive(Int, PlayedModule)
  case voidWaiver(Int, PlayedModule)
  case voidOutcome(Int, PlayedModule)
  case abandon(Int)
  case resume(Int)
  case transfer(Int, PlayedCentre)
  case declareTrack(Int)
  case withdrawTrack(Int)
  case erase(Int)
  /// Meetings of an hour each, the first one so many hours from now.
  case createClass(PlayedModule, PlayedCentre, capacity: Int, inHours: Int, room: Int, trainer: Int)
  case enrol(Int, in: Int)
  case leave(Int, in: Int)
  case wait(Int, in: Int)
  case stopWaiting(Int, in: Int)
  case cancelClass(Int)
  /// By so many hours; forward or back.
  case moveClass(Int, byHours: Int)
  /// Who came to a meeting, counted from 0.
  case attend(Int, meeting: Int, present: Set<Int>)
  case giveStall(Int, to: Int)
  case handKey(Int)
  case vacateStall(Int)
  /// A day so many days before today; shut or with every usable stall open.
  case closeDay(daysAgo: Int, shut: Bool)
  case correctDay(daysAgo: Int, shut: Bool)
  case payLevy(Int, rupiah: Int)
  case reversePayment(Int)
  /// So many percent of a stall's levy over so many days from today.
  case relieve(Int, percent: Int, days: Int)
  case deliver(Int, Int)
  case sell(Int, Int)
  case returnGoods(Int, Int)
  case reverseSale(Int)
  case settle(Int, rupiah: Int)
  /// A round for every free stall, with today as the only day for applications.
  case openRound
  case applyForStall(Int, household: Int)
  case leaveRound(Int)
  case closeList
  case drawStalls
  /// A stall that came free goes to the first of those who still wait.
  case promote(Int)
  /// For everybody who is ready, over so many days from tomorrow.
  case proposeSchedule(days: Int)
  case trainerAway(inDays: Int)
  case repairSchedule
  case publishSchedule
  /// Everybody on one version to the other.
  case migrate(toSecond: Bool)
  /// Two records of the register turn out to be one person.
  case merge(Int, into: Int)
  case separate(Int)
  case planActivity
  case countActivity(Int, reach: Int)
  case costActivity(Int, rupiah: Int)
  case cancelActivity(Int)
}

/// The modules of the played curriculum.
public enum PlayedModule: String, Hashable, Codable, Sendable, CaseIterable {
  /// Handed in and judged at once; what all others ask for.
  case data
  /// A class of one meeting; people on the track need not take it.
  case basics
  /// A class of two meetings, after the basics.
  case practice
  /// Handed in, and decided on by a person.
  case plan
  /// Twice, in different months.
  case books

  var isTaught: Bool { self == .basics || self == .practice }
  var meetings: Int { self == .practice ? 2 : 1 }

  /// The curriculum's second version opens the practice without the basics.
  func prerequisite(onSecond: Bool) -> PlayedModule? {
    switch self {
    case .data: nil
    case .basics, .plan: .data
    case .practice: onSecond ? .data : .basics
    case .books: .plan
    }
  }
}

public enum PlayedVerdict: String, Hashable, Codable, Sendable, CaseIterable {
  case passed, failed, review
}

public enum PlayedCentre: String, Hashable, Codable, Sendable, CaseIterable {
  case first = "31.71.01"
  case second = "31.71.02"

  var name: String { self == .first ? "Gambir" : "Sawah Besar" }
}
