import Foundation

/// What has to agree for an assessor to be installed: its folder, the list in `Package.swift`, the
/// generated registry and its generated schema.
struct AssessorListing {
  /// One assessor's grammar; `nil` for a file that isn't there.
  struct Schema {
    /// The text of `Plugins/<Name>/<name>.xsd`.
    var written: String?
    /// The text of `Plugins/<Name>/Generated/<Name>Schema.swift`.
    var generated: String?
  }

  static let registryPath = "Sources/BuiltInAssessors/BuiltInAssessors.swift"

  /// The names of the folders below `Plugins/`.
  var folders: [String]
  /// The text of `Package.swift`.
  var manifest: String
  /// The text of the generated registry.
  var registry: String
  /// By folder.
  var schemas: [String: Schema]

  /// Every disagreement, each with the repair that ends it: list, registry, schemas.
  var disagreements: [String] {
    guard let listed else {
      return [
        "Package.swift: error: no line `let assessors = [...]`; "
          + "write the list on one line, since Scripts/generate reads it"
      ]
    }
    return folderDisagreements(listed) + registryDisagreements(listed)
      + folders.sorted().flatMap(schemaDisagreements)
  }

  private var listed: [String]? {
    manifest.firstMatch(of: /(?m)^let assessors = \[(.*)\]$/).map {
      $0.1.matches(of: /"(\w+)"/).map { String($0.1) }
    }
  }

  private func folderDisagreements(_ listed: [String]) -> [String] {
    let unlisted = Set(folders).subtracting(listed).sorted().map {
      "Plugins/\($0): error: it is not listed; "
        + "add \"\($0)\" to `assessors` in Package.swift, then run `make generate`"
    }
    let homeless = Set(listed).subtracting(folders).sorted().map {
      "Package.swift: error: there is no folder Plugins/\($0); "
        + "create it, or take \"\($0)\" out of `assessors`, then run `make generate`"
    }
    let repeated = Set(listed).sorted().filter { name in listed.count { $0 == name } > 1 }.map {
      "Package.swift: error: `assessors` lists \"\($0)\" twice; "
        + "take one out, then run `make generate`"
    }
    return unlisted + homeless + repeated
  }

  private func registryDisagreements(_ listed: [String]) -> [String] {
    let imports = registry.matches(of: /(?m)^import (\w+)$/).map { String($0.1) }
    let entries = registry.matches(of: /(?m)^    (\w+)Assessor\(\),$/).map { String($0.1) }
    return [("import", imports), ("list", entries)].flatMap { verb, names in
      let missing = listed.filter { !names.contains($0) }.map { "doesn't \(verb) \($0)" }
      let foreign = names.filter { !listed.contains($0) }
        .map { "\(verb)s \($0), which Package.swift doesn't list" }
      let order =
        missing.isEmpty && foreign.isEmpty && names != listed
        ? ["\(verb)s \(names.joined(separator: ", ")) in another order than Package.swift"] : []
      return (missing + foreign + order).map {
        "\(AssessorListing.registryPath): error: it \($0); run `make generate`"
      }
    }
  }

  private func schemaDisagreements(_ name: String) -> [String] {
    let lowercased = name.lowercased()
    guard let written = schemas[name]?.written else {
      return [
        "Plugins/\(name)/\(lowercased).xsd: error: missing; "
          + "write the grammar of its configuration there, then run `make generate`"
      ]
    }
    guard schemas[name]?.generated.flatMap(AssessorListing.literal) != written else { return [] }
    return [
      "Plugins/\(name)/Generated/\(name)Schema.swift: error: it is not the text of "
        + "\(lowercased).xsd; run `make generate`"
    ]
  }

  /// The text of the raw string literal in a generated file, without its indentation.
  private static func literal(in source: String) -> String? {
    guard let opening = source.firstRange(of: "#\"\"\"\n"),
      let closing = source[opening.upperBound...].firstRange(of: "\n    \"\"\"#")
    else { return nil }
    return source[opening.upperBound..<closing.lowerBound]
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
      .joined(separator: "\n")
  }
}

extension AssessorListing {
  /// The working tree as it is.
  static func inRepository() throws -> AssessorListing {
    let plugins = Repository.root.appending(path: "Plugins")
    let folders = try FileManager.default
      .contentsOfDirectory(at: plugins, includingPropertiesForKeys: [.isDirectoryKey])
      .filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent)
      // Those with a manifest are programs of their own; nothing in this build knows them.
      .filter {
        let manifest = plugins.appending(path: "\($0)/assessor.xml").path
        return !FileManager.default.fileExists(atPath: manifest)
      }
    return AssessorListing(
      folders: folders,
      manifest: try Repository.text("Package.swift"),
      registry: try Repository.text(registryPath),
      schemas: Dictionary(
        uniqueKeysWithValues: folders.map { name in
          (
            name,
            Schema(
              written: try? Repository.text("Plugins/\(name)/\(name.lowercased()).xsd"),
              generated: try? Repository.text("Plugins/\(name)/Generated/\(name)Schema.swift")
            )
          )
        }
      )
    )
  }
}
