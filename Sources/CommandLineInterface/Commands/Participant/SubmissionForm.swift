import AssessmentKit
import CurriculumModel
import Diagnostics
import Files
import Programme

/// What an assessment asks for, and what the command line already gave.
struct SubmissionForm {
  let fields: [SubmissionField]
  /// By field; for a file its path.
  let given: [String: String]
  private let language: Language

  /// - Throws: `CommandFailure` with every name that the assessment doesn't ask for.
  init(
    _ fields: [SubmissionField],
    fields typed: [FieldArgument],
    files: [String],
    in language: Language
  ) throws {
    self.fields = fields
    self.language = language
    var given: [String: String] = [:]
    var findings: [Diagnostic] = []
    var unreadable: [Diagnostic] = []
    for argument in typed {
      guard fields.contains(where: { $0.name == argument.name }) else {
        findings.append(Self.unknown(argument.name, among: fields, in: language))
        continue
      }
      given[argument.name] = argument.value
    }
    for file in files {
      do throws(UnreadableFile) {
        findings += try Self.attach(file, to: fields, in: &given, language)
      } catch {
        unreadable.append(FilePhrases.finding(error, in: language))
      }
    }
    guard unreadable.isEmpty else { throw CommandFailure(.couldNotRun, unreadable + findings) }
    guard findings.isEmpty else { throw CommandFailure(.refused, findings) }
    self.given = given
  }

  /// What is handed in for an assessor that is not installed: all of it is kept until it is.
  ///
  /// - Throws: `CommandFailure` when there is nothing to keep, or a file that isn't there.
  init(unasked typed: [FieldArgument], files: [String], in language: Language) throws {
    guard !typed.isEmpty || !files.isEmpty else {
      throw CommandFailure(
        .refused,
        "SUB007",
        SubmitPhrases.nothingAsked(language),
        fix: SubmitPhrases.handInLater(language)
      )
    }
    var fields = typed.map { Self.unlabelled($0.name, .text) }
    for (position, file) in files.enumerated() {
      let name = FieldArgument(argument: file).map(\.name) ?? "file-\(position + 1)"
      fields.append(Self.unlabelled(name, .file))
    }
    try self.init(fields, fields: typed, files: files, in: language)
  }

  private static func unlabelled(_ name: String, _ kind: SubmissionField.Kind) -> SubmissionField {
    SubmissionField(name: name, kind: kind, label: LocalizedText(id: name, en: name))
  }

  /// `name=path` goes to that field, a path alone to the first file field without one.
  private static func attach(
    _ file: String,
    to fields: [SubmissionField],
    in given: inout [String: String],
    _ language: Language
  ) throws(UnreadableFile) -> [Diagnostic] {
    let wanted = fields.filter { $0.kind == .file }
    let named = FieldArgument(argument: file)
    let target = wanted.first { $0.name == named?.name }
    let path = target == nil ? file : named?.value ?? file
    guard let field = target ?? wanted.first(where: { given[$0.name] == nil }) else {
      return [
        Diagnostic(
          .error,
          "SUB002",
          SubmitPhrases.noFileWanted(file)(language),
          fix: SubmitPhrases.fieldsWanted(fields)(language)
        )
      ]
    }
    // Opened now, so that no one answers all questions before learning that it can't be read.
    _ = try ReadableFile(path, as: .attachment)
    given[field.name] = path
    return []
  }

  private static func unknown(
    _ name: String,
    among fields: [SubmissionField],
    in language: Language
  ) -> Diagnostic {
    let near = Spelling.closest(to: name, among: fields.map(\.name))
    return Diagnostic(
      .error,
      "SUB002",
      SubmitPhrases.unknownField(name)(language),
      fix: near.map { SubmitPhrases.didYouMean($0)(language) }
        ?? SubmitPhrases.fieldsWanted(fields)(language)
    )
  }

  /// Required fields without a value, in the order of the form.
  var missing: [SubmissionField] {
    fields.filter { $0.isRequired && (given[$0.name] ?? "").isEmpty }
  }

  func failure(naming missing: [SubmissionField]) -> CommandFailure {
    CommandFailure(
      .refused,
      missing.map { field in
        let label = field.label(language)
        return Diagnostic(
          .error,
          "SUB001",
          SubmitPhrases.missing(label.isEmpty ? field.name : label)(language),
          fix: SubmitPhrases.howToGive(field)(language)
        )
      }
    )
  }

  /// The submission itself; every file is read whole.
  func content(of answers: [String: String]) throws -> SubmissionContent {
    var content = SubmissionContent(fields: answers)
    for field in fields where field.kind == .file {
      guard let path = answers[field.name], !path.isEmpty else { continue }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let bytes = try ReadableFile.bytes(of: path, as: .attachment)
      content.files.append(.init(name: name, bytes: bytes))
      content.fields[field.name] = name
    }
    return content
  }
}
