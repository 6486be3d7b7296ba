import CurriculumModel
import Programme

/// The names of the centres by id; an id without a name stands for itself.
struct CentreNames {
  private var names: [CentreID: String] = [:]

  init(_ office: Office) throws {
    for centre in try office.centres() { names[centre.id] = centre.name }
  }

  subscript(id: CentreID) -> String { names[id] ?? id.rawValue }
}
