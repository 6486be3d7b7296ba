import AssessmentKit
import AssessorHost
import CurriculumModel

/// The assessors of one run: those in the box, and those installed beside the database.
///
/// The folder is looked at when a command first asks for assessors, and no process starts before
/// something is judged.
final class AssessorsAtHand {
  let builtIn: [any Assessor]
  let installed: InstalledAssessors
  private var external: ExternalAssessors?

  init(_ builtIn: [any Assessor], folder: String) {
    self.builtIn = builtIn
    installed = InstalledAssessors(folder: folder)
  }

  /// All that can be asked; of two that judge one kind, the one in the box.
  var all: [any Assessor] {
    let external = external ?? ExternalAssessors(installed.list())
    self.external = external
    let kinds = reserved
    return builtIn + external.assessors.filter { !kinds.contains($0.descriptor.id) }
  }

  var reserved: [AssessorID] { builtIn.map(\.descriptor.id) }

  /// The kinds that were judged without a sandbox in this run.
  var unconfined: [AssessorID] { external?.unconfined ?? [] }

  /// Ends every process that was started.
  func close() { external?.close() }
}
