public import Timetabling

/// An instance of curriculum-based course timetabling, as a problem to solve.
///
/// Courses are classes, teachers trainers, curricula cohorts and periods timeslots, all in the
/// order of the file.
///
/// - Source: Di Gaspero, McCollum and Schaerf, ITC-2007 track 3, 2007; the extended format is
///   that of Bonutti, De Cesco, Di Gaspero and Schaerf, Benchmarking curriculum-based course
///   timetabling, Annals of Operations Research 194, 2012.
public struct CourseInstance: Hashable, Sendable {
  /// What the file calls itself.
  public var name: String
  /// The problem with the weights of formulation UD2, which ignores what `.ectt` adds.
  public var problem: Problem
}

/// Limits that keep a malicious or mistaken file from taking all memory.
enum InstanceLimit {
  static let days = 400
  static let rooms = 20_000
  static let courses = 50_000
  static let curricula = 50_000
  static let lines = 5_000_000
  static let students = 10_000_000
  static let meetings = 200_000
  /// Courses × periods, which is what a search keeps for every course.
  static let cells = 60_000_000
}
