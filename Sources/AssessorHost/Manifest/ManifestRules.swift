import AssessmentKit
import CurriculumModel
import Diagnostics
import TextPatterns

/// What a manifest has to keep to beyond what its schema can say.
enum ManifestRules {
  static func findings(in manifest: AssessorManifest, _ element: MarkupElement) -> [Diagnostic] {
    var findings = languages(manifest.title, of: "assessor", element.origin)
    findings += versions(element)
    for (kind, element) in zip(manifest.kinds, element.elements(named: "kind")) {
      findings += languages(kind.title, of: "kind", kind.origin)
      findings += namespace(of: kind)
      findings += FieldDeclaration.check(element)
      findings += patterns(of: element)
    }
    findings += time(manifest.limits, element)
    findings += files(manifest, element)
    return findings
  }

  /// Everything a participant sees exists in both languages of the programme.
  private static func languages(
    _ title: LocalizedText,
    of name: String,
    _ origin: Origin
  ) -> [Diagnostic] {
    if let promise = title.entries.lazy.compactMap({
      AnswerText.problem($0.text, isWord: true)
    }).first {
      return [
        Diagnostic(
          .error,
          .manifestText,
          "a title of <\(name)> breaks a promise: \(promise)",
          at: origin.location,
          fix: "write one short line of letters"
        )
      ]
    }
    return ["id", "en"].filter { !title.languages.contains($0) }.map { language in
      Diagnostic(
        .error,
        .manifestLanguage,
        "<\(name)> has no title in '\(language)'; expected are 'id' and 'en'",
        at: origin.location,
        fix: "add <title xml:lang=\"\(language)\">...</title>"
      )
    }
  }

  private static func versions(_ element: MarkupElement) -> [Diagnostic] {
    guard let spoken = element.elements(named: "protocol").first,
      let lowest = spoken["min"].flatMap({ Int(TypedValue.trimmed($0)) }),
      let highest = spoken["max"].flatMap({ Int(TypedValue.trimmed($0)) }), lowest > highest
    else { return [] }
    return [
      Diagnostic(
        .error,
        .manifestProtocol,
        "<protocol> speaks the versions \(lowest) to \(highest), which are none",
        at: spoken.origin.location,
        fix: "write the lower number as min and the higher as max"
      )
    ]
  }

  private static func namespace(of kind: AssessorManifest.Kind) -> [Diagnostic] {
    let wanted = "urn:okoce:assessor:\(kind.name):"
    guard !kind.namespace.hasPrefix(wanted) else { return [] }
    return [
      Diagnostic(
        .error,
        .manifestNamespace,
        "the kind '\(kind.name)' has the namespace '\(kind.namespace)', expected \(wanted)1",
        at: kind.origin.location,
        fix: "write namespace=\"\(wanted)1\" here and as targetNamespace in \(kind.schemaPath)"
      )
    ]
  }

  private static func patterns(of kind: MarkupElement) -> [Diagnostic] {
    kind.elements(named: "field").compactMap { field in
      guard let pattern = field["pattern"] else { return nil }
      do throws(PatternFault) {
        _ = try SchemaPattern(pattern)
        return nil
      } catch {
        return Diagnostic(
          .error,
          .manifestPattern,
          "the pattern '\(pattern)' of the field '\(field["name"] ?? "")' is no regular expression "
            + "of XML Schema: \(error.what) (character \(error.position))",
          at: field.origin.location,
          fix: "correct it, for instance pattern=\"[0-9]{4}\""
        )
      }
    }
  }

  private static func time(_ limits: AssessorLimits, _ element: MarkupElement) -> [Diagnostic] {
    guard limits.cpuSeconds < limits.wallSeconds else { return [] }
    return [
      Diagnostic(
        .error,
        .manifestTime,
        "a process may use \(limits.cpuSeconds) s of processor time in its life, "
          + "but one answer may take \(limits.wallSeconds) s",
        at: element.elements(named: "limits").first?.origin.location,
        fix: "write cpuSeconds=\"\(limits.wallSeconds)\" or more"
      )
    ]
  }

  private static func files(
    _ manifest: AssessorManifest,
    _ element: MarkupElement
  ) -> [Diagnostic] {
    guard manifest.needsFiles, !manifest.reads.contains(.files) else { return [] }
    return [
      Diagnostic(
        .error,
        .manifestFiles,
        "<needs> asks for files, but <privacy> doesn't say that they are read",
        at: element.elements(named: "needs").first?.origin.location,
        fix: "add files to reads=\"...\" of <privacy>, or take files=\"true\" out of <needs>"
      )
    ]
  }
}

/// The codes of findings about an assessor's folder.
extension DiagnosticCode {
  /// A title that is missing in Indonesian or English.
  static let manifestLanguage: DiagnosticCode = "ASM001"
  /// No version of the protocol.
  static let manifestProtocol: DiagnosticCode = "ASM002"
  /// A configuration's namespace that is not its kind's.
  static let manifestNamespace: DiagnosticCode = "ASM003"
  /// Less processor time than one answer may take.
  static let manifestTime: DiagnosticCode = "ASM004"
  /// Files that are asked for but not said to be read.
  static let manifestFiles: DiagnosticCode = "ASM005"
  /// No `assessor.xml`.
  static let manifestMissing: DiagnosticCode = "ASM006"
  /// The executable is missing or may not be executed.
  static let executableMissing: DiagnosticCode = "ASM007"
  /// The executable has other bytes than the manifest says.
  static let executableChanged: DiagnosticCode = "ASM008"
  /// The schema of a configuration is missing, or no schema.
  static let schemaUnusable: DiagnosticCode = "ASM009"
  /// The schema of a configuration is for another namespace.
  static let schemaNamespace: DiagnosticCode = "ASM010"
  /// Something in the folder that is neither a file nor a folder.
  static let packageEntry: DiagnosticCode = "ASM011"
  /// More than is read.
  static let packageTooLarge: DiagnosticCode = "ASM012"
  /// A field's pattern that is no regular expression.
  static let manifestPattern: DiagnosticCode = "ASM020"
  /// A title holds control characters, or is longer than one line.
  static let manifestText: DiagnosticCode = "ASM021"
  /// A file that can't be read.
  static let packageUnreadable: DiagnosticCode = "ASM013"
}
