import CurriculumModel
import CurriculumXML
public import Diagnostics
import Hashing

/// An assessor's folder that was looked at and found whole; nothing in it was run.
public struct AssessorPackage: Hashable, Sendable {
  public var manifest: AssessorManifest
  /// As given, without a slash at its end.
  public var folder: String
  /// The texts of the configurations' schemas, by the kind's position in the manifest.
  public var schemas: [String]
  /// One SHA-256 for all of the folder's paths, permissions and bytes.
  public var sha256: String
  /// The folder's seal from before it was read.
  var seal: String

  /// The package in a folder and every finding; no package beside an error.
  ///
  /// - Complexity: O(bytes): every file is read, since the digest covers them all.
  public static func read(folder: String) -> (
    package: AssessorPackage?, diagnostics: [Diagnostic]
  ) {
    let folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let (package, _, findings) = inspect(folder)
    return (package, findings)
  }

  static func inspect(_ folder: String) -> (AssessorPackage?, PackageFiles, [Diagnostic]) {
    let seal = FolderSeal.of(folder)
    let files = PackageFiles(folder: folder)
    var findings = files.findings
    let path = "\(folder)/\(ManifestReader.fileName)"
    guard let written = files[ManifestReader.fileName] else {
      let missing = Diagnostic(
        .error,
        .manifestMissing,
        "there is no \(ManifestReader.fileName)",
        at: SourceLocation(path: folder, line: 0, column: 0),
        fix: "name the folder that holds it; `okoce assessor new` writes one to begin with"
      )
      // Why it can't be read says more than that it is missing.
      return (nil, files, findings.isEmpty ? [missing] : findings)
    }
    let (manifest, diagnostics) = ManifestReader().read(written.bytes, path: path)
    findings += diagnostics
    guard let manifest else { return (nil, files, findings) }
    findings += executableFindings(manifest, files)
    let schemas = manifest.kinds.map { kind in
      files[kind.schemaPath].map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    for (kind, schema) in zip(manifest.kinds, schemas) {
      findings += schemaFindings(kind, schema, folder)
    }
    guard !findings.contains(where: { $0.severity == .error }) else {
      return (nil, files, findings)
    }
    let package = AssessorPackage(
      manifest: manifest,
      folder: folder,
      schemas: schemas.map { $0 ?? "" },
      sha256: files.digest,
      seal: seal
    )
    return (package, files, findings)
  }

  /// The package in a folder whose bytes were found whole before; `nil` when it can't be read.
  ///
  /// - Complexity: O(bytes of the manifest and the schemas): nothing else is read.
  static func known(_ folder: String, sha256: String, seal: String) -> AssessorPackage? {
    let path = "\(folder)/\(ManifestReader.fileName)"
    guard let bytes = FileSystem.bytes(of: path, atMost: 1 << 20),
      let manifest = ManifestReader().read(bytes, path: path).manifest
    else { return nil }
    var schemas: [String] = []
    for kind in manifest.kinds {
      guard
        let schema = FileSystem.bytes(
          of: "\(folder)/\(kind.schemaPath)",
          atMost: PackageFiles.maximumBytes
        )
      else { return nil }
      schemas.append(String(decoding: schema, as: UTF8.self))
    }
    return AssessorPackage(
      manifest: manifest,
      folder: folder,
      schemas: schemas,
      sha256: sha256,
      seal: seal
    )
  }

  private static func executableFindings(
    _ manifest: AssessorManifest,
    _ files: PackageFiles
  ) -> [Diagnostic] {
    let executable = manifest.executable
    guard let file = files[executable.path], file.isExecutable else {
      let isThere = files[executable.path] != nil
      return [
        Diagnostic(
          .error,
          .executableMissing,
          "the executable '\(executable.path)' "
            + (isThere ? "may not be executed" : "is not in the folder"),
          at: executable.origin.location,
          fix: isThere ? "run chmod +x \(executable.path)" : "put it there, or correct path=\"...\""
        )
      ]
    }
    let found = SHA256.hash(file.bytes).hexadecimal
    guard found != executable.sha256 else { return [] }
    return [
      Diagnostic(
        .error,
        .executableChanged,
        "the executable '\(executable.path)' has the SHA-256 \(found), "
          + "expected \(executable.sha256)",
        at: executable.origin.location,
        fix: "if it was you who changed it, write sha256=\"\(found)\""
      )
    ]
  }

  private static func schemaFindings(
    _ kind: AssessorManifest.Kind,
    _ schema: String?,
    _ folder: String
  ) -> [Diagnostic] {
    let problem = schema.map(MarkupLoader.problem(ofSchema:)) ?? "is not in the folder"
    guard let schema, problem == nil else {
      return [
        Diagnostic(
          .error,
          .schemaUnusable,
          "the schema '\(kind.schemaPath)' of the kind '\(kind.name)' \(problem ?? "")",
          at: kind.origin.location,
          fix: schema == nil
            ? "put it there, or correct schema=\"...\""
            : "fix it, or make it smaller; xmllint --schema \(kind.schemaPath) shows where it breaks"
        )
      ]
    }
    let root = MarkupLoader.root(of: Array(schema.utf8), path: "\(folder)/\(kind.schemaPath)")
    let found = root?["targetNamespace"] ?? ""
    guard found != kind.namespace else { return [] }
    return [
      Diagnostic(
        .error,
        .schemaNamespace,
        "the schema '\(kind.schemaPath)' is for the namespace '\(found)', "
          + "expected '\(kind.namespace)'",
        at: root?.origin.location ?? kind.origin.location,
        fix: "write targetNamespace=\"\(kind.namespace)\""
      )
    ]
  }
}
