import CivilTime

/// What has to come of every act: the rules of the programme told a second time, as plainly as possible.
///
/// It shares no code with the engine: no events, no folds, no dates of the curriculum, only what is
/// true now. So it can be wrong only where the engine is right, and the two differ where one errs.
struct Oracle {
  /// What the engine has to answer to an act.
  enum Expectation: Hashable {
    case accepted, refused
    /// The rules of the programme leave it open, or it hangs on more than the oracle knows.
    case either
  }

  var now: Instant
  /// The latest moment that the clock ever showed.
  var latest: Instant
  var people: [Int: OraclePerson] = [:]
  var classes: [Int: OracleClass] = [:]
  var hall = OracleHall()
  var products: [Int: OracleProduct] = [:]
  var activities: [Int: OracleActivity] = [:]

  var rounds: [OracleRound] = []
  var draft: OracleDraft?
  /// Days on which the trainer of drafts is away.
  var absences: Set<Day> = []

  init(now: Instant) {
    self.now = now
    latest = now
  }

  var today: Day { now.day() }
  var isClockBack: Bool { now < latest }

  func expectation(of act: Act) -> Expectation {
    switch act {
    case .clock: .accepted
    case .register(let person, _): people[person] == nil ? .accepted : .either
    case .handIn, .decideReview, .waive, .voidWaiver, .voidOutcome, .abandon, .resume, .transfer,
      .declareTrack, .withdrawTrack, .erase, .migrate, .merge, .separate:
      expectation(ofPersonal: act)
    case .createClass, .enrol, .leave, .wait, .stopWaiting, .cancelClass, .moveClass, .attend:
      expectation(ofTeaching: act)
    case .proposeSchedule, .trainerAway, .repairSchedule, .publishSchedule:
      expectation(ofSchedule: act)
    case .giveStall, .handKey, .vacateStall, .closeDay, .correctDay, .payLevy, .reversePayment,
      .relieve:
      expectation(ofHall: act)
    case .openRound, .applyForStall, .leaveRound, .closeList, .drawStalls, .promote:
      expectation(ofRound: act)
    case .deliver, .sell, .returnGoods, .reverseSale, .settle: expectation(ofOutlet: act)
    case .planActivity, .countActivity, .costActivity, .cancelActivity:
      expectation(ofOutreach: act)
    }
  }

  /// Takes in what the engine acknowledged.
  /// - Returns: what can't be so of what only the engine could say.
  mutating func apply(_ act: Act, _ outcome: PlayedOutcome) -> [String] {
    switch act {
    case .clock(let milliseconds):
      now = Instant(milliseconds: now.milliseconds + milliseconds)
      latest = max(latest, now)
    case .register(let person, let onTrack):
      if people[person] == nil {
        // Nobody is on a version before it was published.
        let at = max(now, PlayTemplate.start)
        people[person] = OraclePerson(person, isOnTrack: onTrack, at: at)
      }
    case .handIn, .decideReview, .waive, .voidWaiver, .voidOutcome, .abandon, .resume, .transfer,
      .declareTrack, .withdrawTrack, .erase, .migrate, .merge, .separate:
      applyPersonal(act)
    case .createClass, .enrol, .leave, .wait, .stopWaiting, .cancelClass, .moveClass, .attend:
      applyTeaching(act)
    case .proposeSchedule, .trainerAway, .repairSchedule, .publishSchedule:
      return applySchedule(act, outcome)
    case .giveStall, .handKey, .vacateStall, .closeDay, .correctDay, .payLevy, .reversePayment,
      .relieve:
      applyHall(act)
    case .openRound, .applyForStall, .leaveRound, .closeList, .drawStalls, .promote:
      return applyRound(act, outcome)
    case .deliver, .sell, .returnGoods, .reverseSale, .settle: applyOutlet(act)
    case .planActivity, .countActivity, .costActivity, .cancelActivity: applyOutreach(act)
    }
    return []
  }

  var view: PlayedView {
    var view = PlayedView()
    for (number, person) in people where !person.isErased {
      view.people[number] = PlayedView.Person(
        owner: person.owner,
        isOnSecond: person.isOnSecond,
        isAbandoned: person.isAbandoned,
        centre: person.centre.rawValue,
        satisfied: Set(PlayedModule.allCases.filter { isSatisfied($0, for: number) }),
        coming: Set(
          classes.filter { _, taught in
            !taught.isCancelled && taught.seats.contains(number) && now < taught.end
          }.keys
        )
      )
    }
    for (number, taught) in classes {
      view.classes[number] = PlayedView.Taught(
        isCancelled: taught.isCancelled,
        start: taught.start,
        seats: taught.seats,
        waiting: taught.waiting
      )
    }
    view.stalls = hall.holders
    view.accounts = hall.accounts
    view.goods = products.mapValues { PlayedView.Goods(onShelf: $0.onShelf, owed: $0.owed) }
    view.activities = activities.mapValues {
      PlayedView.Activity(isCancelled: $0.isCancelled, reach: $0.reach, cost: $0.cost)
    }
    return view
  }
}
