import AssessmentKit
import CurriculumModel
import CurriculumXML
public import Diagnostics

/// Reads `assessor.xml`: strictly, and without ever starting what it describes.
public struct ManifestReader: Sendable {
  /// The name of the file in an assessor's folder.
  public static let fileName = "assessor.xml"
  public static let namespace = "urn:okoce:assessor:1"
  /// The XSD 1.0 of manifests, whole.
  public static let schema = ManifestSchema.text

  public init() {}

  /// The manifest and every finding, from top to bottom; no manifest beside an error.
  public func read(_ bytes: [UInt8], path: String) -> (
    manifest: AssessorManifest?, diagnostics: [Diagnostic]
  ) {
    let loader = MarkupLoader(
      root: "assessor",
      namespace: Self.namespace,
      schema: Self.schema,
      limits: XMLLimits(maximumBytes: 1 << 20)
    )
    var (element, findings) = loader.load(bytes: bytes, path: path)
    guard let element, findings.isEmpty else { return (nil, findings) }
    let manifest = decode(element)
    if let manifest { findings += ManifestRules.findings(in: manifest, element) }
    return (findings.contains { $0.severity == .error } ? nil : manifest, findings)
  }

  /// `nil` only for what the schema refuses.
  private func decode(_ element: MarkupElement) -> AssessorManifest? {
    guard let id = element["id"], let version = element["version"],
      let spoken = element.elements(named: "protocol").first,
      let lowest = spoken.number("min"), let highest = spoken.number("max"),
      let executable = element.elements(named: "executable").first,
      let path = executable["path"], let sha256 = executable["sha256"]
    else { return nil }
    let needs = element.elements(named: "needs").first
    let reads = element.elements(named: "privacy").first?["reads"] ?? ""
    return AssessorManifest(
      id: TypedValue.trimmed(id),
      version: TypedValue.trimmed(version),
      title: element.localizedText("title"),
      summary: oneLine(element.localizedText("summary")),
      // The rules report a range that is upside down.
      protocolVersions: min(lowest, highest)...max(lowest, highest),
      executable: AssessorManifest.Executable(
        path: TypedValue.trimmed(path),
        sha256: TypedValue.trimmed(sha256),
        origin: executable.origin
      ),
      kinds: element.elements(named: "kind").map(kind),
      limits: element.elements(named: "limits").first.map(limits) ?? AssessorLimits(),
      needsNetwork: needs?.isTrue("network", default: false) ?? false,
      needsFiles: needs?.isTrue("files", default: false) ?? false,
      reads: Set(
        reads.split { $0.isWhitespace }.compactMap {
          AssessorManifest.Reading(rawValue: String($0))
        }
      )
    )
  }

  /// As the schema's `xs:token` means it: line breaks are only how it was laid out.
  private func oneLine(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      text.entries.map { entry in
        let words = entry.text.split { $0.isWhitespace }
        return LocalizedText.Entry(language: entry.language, text: words.joined(separator: " "))
      }
    )
  }

  private func kind(_ element: MarkupElement) -> AssessorManifest.Kind {
    AssessorManifest.Kind(
      name: AssessorID(TypedValue.trimmed(element["name"] ?? "")),
      namespace: TypedValue.trimmed(element["namespace"] ?? ""),
      schemaPath: TypedValue.trimmed(element["schema"] ?? ""),
      title: element.localizedText("title"),
      fields: FieldDeclaration.fields(in: element),
      origin: element.origin
    )
  }

  private func limits(_ element: MarkupElement) -> AssessorLimits {
    let standard = AssessorLimits()
    return AssessorLimits(
      wallSeconds: element.number("wallSeconds") ?? standard.wallSeconds,
      cpuSeconds: element.number("cpuSeconds") ?? standard.cpuSeconds,
      memoryMegabytes: element.number("memoryMegabytes") ?? standard.memoryMegabytes,
      outputKilobytes: element.number("outputKilobytes") ?? standard.outputKilobytes,
      processes: element.number("processes") ?? standard.processes
    )
  }
}

extension MarkupElement {
  fileprivate func number(_ attribute: String) -> Int? {
    self[attribute].flatMap { Int(TypedValue.trimmed($0)) }
  }
}
