import AssessmentKit
import AssessorHost
import CurriculumModel
import Diagnostics
import OrderedJSON

extension AssessorDescriptor {
  /// One that is built in, for programs.
  var json: JSONValue {
    [
      "id": JSONValue(id), "version": .string(version), "origin": "built-in",
      "kinds": .array([JSONValue(id)]), "standing": "ready", "sandbox": .null,
      "namespace": .string(namespace),
    ]
  }
}

extension Installation {
  /// One that is installed, for programs.
  var json: JSONValue {
    [
      "id": .string(id), "version": package.map { .string($0.manifest.version) } ?? .null,
      "origin": "installed",
      "kinds": .array((package?.manifest.kinds ?? []).map { JSONValue($0.name) }),
      "standing": .string(standing.rawValue),
      "sandbox": settings.map { .string($0.sandbox.rawValue) } ?? .null,
      "sha256": package.map { .string($0.sha256) } ?? .null,
      "findings": .array(findings.map(\.json)),
    ]
  }
}
