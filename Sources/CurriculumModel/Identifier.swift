/// A stable name for one `Subject`; two kinds of names can't be mixed up.
///
/// Lower-case letters, digits, `-` and `.`, starting with a letter, at most 64 characters; the
/// schema checks the form, so code may hold any text and still compare it.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }
  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

public typealias CurriculumID = Identifier<Curriculum>
public typealias StepID = Identifier<Step>
public typealias ModuleID = Identifier<Module>
public typealias AssessmentID = Identifier<Assessment>
public typealias TrackID = Identifier<Track>
public typealias ParameterID = Identifier<Parameter>
public typealias CentreID = Identifier<Centre>

/// Tags the name of an assessor, such as `document`; the assessor itself lives in a higher layer.
public enum AssessorName {}
public typealias AssessorID = Identifier<AssessorName>
