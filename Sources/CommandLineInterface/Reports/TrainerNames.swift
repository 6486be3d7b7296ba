import Programme
import Scheduling

/// What trainers are called, by id.
struct TrainerNames {
  private let names: [String: String]

  init(_ office: Office) throws {
    names = try office.trainers().reduce(into: [:]) { $0[$1.profile.id] = $1.name }
  }

  subscript(_ id: String?) -> String {
    guard let id else { return "–" }
    return names[id].map { "\($0) (\(id))" } ?? id
  }
}
