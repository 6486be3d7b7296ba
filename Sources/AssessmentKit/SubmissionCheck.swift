public import CivilTime
import CurriculumModel
public import Money
import Readings
import TextPatterns

/// Reads a submission by the fields it has to bring; fields nobody asked for are ignored.
public struct SubmissionCheck: Sendable {
  /// Fields that are missing or can't be read, in the order of the fields.
  public private(set) var missing: [String] = []
  /// One for each of `missing`, saying what is wrong; none repeats what was typed.
  public private(set) var findings: [Finding] = []
  /// What was read, blanks trimmed, by field.
  public private(set) var texts: [String: String] = [:]
  public private(set) var days: [String: Day] = [:]
  public private(set) var numbers: [String: ExactDecimal] = [:]
  public private(set) var files: [String: Submission.File] = [:]

  /// The longest text that is read, in UTF-8 bytes.
  public static let longestText = 10_000

  /// - Complexity: O(fields × files + text × size of its pattern).
  public init(_ submission: Submission, for fields: [SubmissionField]) {
    let assigned = SubmissionCheck.assign(submission, to: fields)
    for field in fields {
      if field.kind == .file {
        readFile(assigned[field.name], for: field)
      } else {
        readText(submission.fields[field.name] ?? "", for: field)
      }
    }
  }

  /// Not judged, because something is missing or unreadable; `nil` when all is there.
  public var incomplete: Outcome? {
    missing.isEmpty ? nil : Outcome(.incomplete(missing: missing), findings: findings)
  }

  /// What is wrong with those fields alone that have a pattern and were given; `nil` for nothing.
  ///
  /// For assessors that read their fields themselves, so that a declared pattern binds them too.
  public static func breachOfPatterns(
    in submission: Submission,
    for fields: [SubmissionField]
  ) -> Outcome? {
    let bound = fields.filter { field in
      field.pattern != nil && !TypedValue.trimmed(submission.fields[field.name] ?? "").isEmpty
    }
    return bound.isEmpty ? nil : SubmissionCheck(submission, for: bound).incomplete
  }

  /// Adds a field that only the assessor knows to be missing or unreadable.
  public mutating func reject(_ finding: Finding) {
    if !missing.contains(finding.reference) { missing.append(finding.reference) }
    findings.append(finding)
  }

  /// A file goes to the field that names it; the rest go, in order, to the fields left.
  private static func assign(
    _ submission: Submission,
    to fields: [SubmissionField]
  ) -> [String: Submission.File] {
    var left = submission.files
    var assigned: [String: Submission.File] = [:]
    let wanted = fields.filter { $0.kind == .file }
    for field in wanted {
      guard let name = submission.fields[field.name],
        let index = left.firstIndex(where: { $0.name == name })
      else { continue }
      assigned[field.name] = left.remove(at: index)
    }
    for field in wanted where assigned[field.name] == nil && !left.isEmpty {
      assigned[field.name] = left.removeFirst()
    }
    return assigned
  }

  private mutating func readFile(_ file: Submission.File?, for field: SubmissionField) {
    guard let file else {
      if field.isRequired { reject(FieldFinding.missing(field)) }
      return
    }
    guard file.size > 0 else { return reject(FieldFinding.emptyFile(field)) }
    files[field.name] = file
  }

  private mutating func readText(_ typed: String, for field: SubmissionField) {
    guard typed.utf8.count <= SubmissionCheck.longestText else {
      return reject(FieldFinding.tooLong(field))
    }
    let text = TypedValue.trimmed(typed)
    guard !text.isEmpty else {
      if field.isRequired { reject(FieldFinding.missing(field)) }
      return
    }
    guard !text.unicodeScalars.contains(where: isUnprintable) else {
      return reject(FieldFinding.unprintable(field))
    }
    switch field.kind {
    case .text, .file: break
    case .number:
      do throws(Misreading) { numbers[field.name] = try number(text, field.measure) } catch {
        return reject(FieldFinding.misread(field, error))
      }
    case .day:
      do throws(Misreading) { days[field.name] = try TypedValue.day(text) } catch {
        return reject(FieldFinding.misread(field, error))
      }
    case .choice:
      guard field.choices.contains(where: { $0.value == text }) else {
        return reject(FieldFinding.notChoice(field))
      }
    }
    guard matches(text, field.pattern) else {
      return reject(FieldFinding.notMatching(field))
    }
    texts[field.name] = text
  }

  private func number(
    _ text: String,
    _ measure: SubmissionField.Measure
  ) throws(Misreading) -> ExactDecimal {
    switch measure {
    case .decimal: try TypedValue.decimal(text)
    case .rupiah: ExactDecimal(whole: try TypedValue.rupiah(text).amount)
    case .count:
      ExactDecimal(whole: try TypedValue.whole(text, in: -1_000_000_000...1_000_000_000))
    }
  }

  /// A pattern that can't be read refuses nobody; it is a finding where the field is declared.
  private func matches(_ text: String, _ pattern: String?) -> Bool {
    guard let pattern, let expression = try? SchemaPattern(pattern) else { return true }
    return expression.matches(text)
  }

  private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\n", "\r", "\t"].contains(scalar)
  }
}
