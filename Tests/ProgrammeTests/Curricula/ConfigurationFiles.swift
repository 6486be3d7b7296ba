import AssessmentKit
import BuiltInAssessors
import CurriculumModel
import CurriculumXML
import Diagnostics
import Foundation

/// Configurations of the built-in assessors as they stand in the repository's files.
enum ConfigurationFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let loader = CurriculumLoader(
    assessorSchemas: BuiltInAssessors.all.map(\.descriptor).map {
      AssessorSchema(assessor: $0.id, namespace: $0.namespace, text: $0.schema)
    }
  )

  /// Loads modules by a curriculum that uses each of them; schemas included.
  static func load(modules: [(id: String, bytes: [UInt8])]) -> LoadResult {
    let uses = modules.map { "<use module=\"\($0.id)\"/>" }.joined()
    let curriculum = """
      <curriculum xmlns="urn:okoce:curriculum:1" id="sample" version="1.0.0" order="free">
        <title xml:lang="id">Contoh</title>
        <library path="../modules"/>
        <step id="first" label="P1"><title xml:lang="id">Pertama</title>\(uses)</step>
      </curriculum>
      """
    return loader.load(
      CurriculumFiles(
        [.init(path: "curriculum.xml", bytes: Array(curriculum.utf8))]
          + modules.map { .init(path: "../modules/\($0.id)/module.xml", bytes: $0.bytes) }
      )
    )
  }

  /// A module with one assessment, for a configuration that stands alone.
  static func load(configuration: String, of assessor: AssessorID) -> LoadResult {
    let module = """
      <module xmlns="urn:okoce:curriculum:1" id="sample" version="1.0.0">
        <title xml:lang="id">Contoh</title>
        <assessment id="only" assessor="\(assessor)">
          <title xml:lang="id">Contoh</title>
          \(configuration)
        </assessment>
        <moveOn><completed assessment="only"/></moveOn>
      </module>
      """
    return load(modules: [("sample", Array(module.utf8))])
  }
}
