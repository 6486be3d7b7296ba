public import CurriculumModel
import Diagnostics

/// The assessors that this installation has, each under one id.
public struct AssessorRegistry: Sendable {
  /// In the order given.
  public let assessors: [any Assessor]
  private let positions: [AssessorID: Int]

  /// - Throws: `DuplicateAssessors` when two have the same id; the first such pair.
  public init(_ assessors: [any Assessor]) throws(DuplicateAssessors) {
    var positions: [AssessorID: Int] = [:]
    for (position, assessor) in assessors.enumerated() {
      let id = assessor.descriptor.id
      if let earlier = positions[id] {
        throw DuplicateAssessors(
          id: id,
          first: String(describing: type(of: assessors[earlier])),
          second: String(describing: type(of: assessor))
        )
      }
      positions[id] = position
    }
    self.assessors = assessors
    self.positions = positions
  }

  /// In ascending order.
  public var ids: [AssessorID] { positions.keys.sorted() }

  /// - Complexity: O(1).
  public subscript(id: AssessorID) -> (any Assessor)? { positions[id].map { assessors[$0] } }

  /// The assessor of that id.
  /// - Throws: `MissingAssessor`, which names the nearest id there is.
  public func assessor(_ id: AssessorID) throws(MissingAssessor) -> any Assessor {
    guard let assessor = self[id] else { throw MissingAssessor(id: id, known: ids) }
    return assessor
  }
}

/// Two assessors answer to one id.
public struct DuplicateAssessors: Error, Hashable, Sendable, CustomStringConvertible {
  public var id: AssessorID
  /// The types' names.
  public var first: String
  public var second: String

  public var description: String {
    "assessors \(first) and \(second) both have the id '\(id)'; give one of them another id"
  }
}

/// No assessor of that id is installed; what it would have judged stays readable.
public struct MissingAssessor: Error, Hashable, Sendable, CustomStringConvertible {
  public var id: AssessorID
  public var known: [AssessorID]

  public init(id: AssessorID, known: [AssessorID]) {
    self.id = id
    self.known = known
  }

  public var description: String { "assessor '\(id)' is missing" + hint }

  /// In words for the participant.
  public var message: LocalizedText {
    LocalizedText(
      id: "Penilai \"\(id)\" belum terpasang, jadi bagian ini belum bisa dinilai.",
      en: "The assessor \"\(id)\" is not installed, so this part can't be judged yet."
    )
  }

  private var hint: String {
    if let meant = Spelling.closest(to: id.rawValue, among: known.map(\.rawValue)) {
      return "; did you mean '\(meant)'?"
    }
    return known.isEmpty
      ? "; none is installed"
      : "; installed are \(known.map(\.rawValue).joined(separator: ", "))"
  }
}
