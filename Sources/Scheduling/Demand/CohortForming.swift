import CivilTime
public import CurriculumModel
public import Progression

/// People of one centre who are to learn a module together.
public struct FormedCohort: Hashable, Sendable {
  public var centre: CentreID
  /// Longest waiting first.
  public var people: [RegistrationID]
  /// On which days of the week all of them can come; empty for any.
  public var weekdays: Set<Int>
}

/// What became of the candidates for one module.
public struct CohortForming: Hashable, Sendable {
  /// By centre, then in the order their first people have waited.
  public var cohorts: [FormedCohort] = []
  /// Those who would make a class smaller than is worth holding, longest waiting first.
  public var leftWaiting: [Candidate] = []

  /// Puts candidates into cohorts of at most `size`, longest waiting first.
  ///
  /// A person joins the earliest cohort of their centre with a seat and a day on which all can come.
  /// Where several cohorts are needed anyway, they are made of about the same size rather than one
  /// full and one nearly empty. A cohort below `least` is not formed. Equal waiting times are in the
  /// order of registration.
  /// - Complexity: O(n · c) for n candidates in c cohorts of a centre.
  public init(_ candidates: [Candidate], size: Int, least: Int) {
    let byCentre = Dictionary(grouping: candidates, by: \.centre)
    for (centre, people) in byCentre.sorted(by: { $0.key < $1.key }) {
      form(people.sorted(by: Candidate.hasWaitedLonger), at: centre, max(1, size), least)
    }
    leftWaiting.sort(by: Candidate.hasWaitedLonger)
  }

  private mutating func form(
    _ people: [Candidate],
    at centre: CentreID,
    _ size: Int,
    _ least: Int
  ) {
    let count = (people.count + size - 1) / size
    let even = (people.count + count - 1) / max(1, count)
    var open: [(cohort: FormedCohort, people: [Candidate])] = []
    for person in people {
      let position = open.firstIndex { group in
        group.people.count < even && group.cohort.accepts(person)
      }
      if let position {
        open[position].cohort.take(person)
        open[position].people.append(person)
      } else {
        var cohort = FormedCohort(centre: centre, people: [], weekdays: [])
        cohort.take(person)
        open.append((cohort, [person]))
      }
    }
    for group in open {
      if group.people.count < least {
        leftWaiting += group.people
      } else {
        cohorts.append(group.cohort)
      }
    }
  }
}

extension FormedCohort {
  fileprivate func accepts(_ person: Candidate) -> Bool {
    weekdays.isEmpty || person.weekdays.isEmpty || !weekdays.isDisjoint(with: person.weekdays)
  }

  fileprivate mutating func take(_ person: Candidate) {
    people.append(person.registration)
    if weekdays.isEmpty {
      weekdays = person.weekdays
    } else if !person.weekdays.isEmpty {
      weekdays.formIntersection(person.weekdays)
    }
  }
}

extension Candidate {
  /// Longest waiting first; who has no date comes last, and equal ones go by registration.
  public static func hasWaitedLonger(_ left: Candidate, _ right: Candidate) -> Bool {
    let sides = (left.since?.milliseconds ?? .max, right.since?.milliseconds ?? .max)
    return sides.0 == sides.1 ? left.registration < right.registration : sides.0 < sides.1
  }
}
