public import CurriculumModel
import Diagnostics
import Files
import Progression

extension Office {
  /// Reads where modules go when registrations move from one published version to another.
  ///
  /// Lines say `old-module = new-module`, or `old-module = -` for a module that goes nowhere. `#`
  /// begins a comment; empty lines mean nothing. A module that no line names keeps its id.
  /// - Throws: `ProgrammeError.notFound` for the file or a version; `.rejected` with every bad line.
  public func moduleMapping(
    at path: String,
    from old: String,
    to new: String
  ) throws -> [ModuleID: ModuleID?] {
    let bytes = try ReadableFile.bytes(of: path, as: .mapping)
    return try read { access in
      let plan = try migrationPlan(from: old, to: new, mapping: [:], in: access)
      var reader = ModuleMappingReader(
        path: path,
        old: plan.source.modules.map(\.id),
        new: plan.target.modules.map(\.id)
      )
      return try reader.read(bytes)
    }
  }
}

/// Reads a mapping file line by line and gathers every finding.
struct ModuleMappingReader {
  private let path: String
  private let old: Set<ModuleID>
  private let new: Set<ModuleID>
  private var mapping: [ModuleID: ModuleID?] = [:]
  /// The line that named an old module first.
  private var lines: [ModuleID: Int] = [:]
  private var findings: [Diagnostic] = []

  init(path: String, old: [ModuleID], new: [ModuleID]) {
    self.path = path
    self.old = Set(old)
    self.new = Set(new)
  }

  /// - Throws: `ProgrammeError.rejected` with every finding, in reading order.
  mutating func read(_ bytes: [UInt8]) throws -> [ModuleID: ModuleID?] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let parts = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, part) in parts.enumerated() { take(part, line: number + 1) }
    if findings.isEmpty { return mapping }
    throw ProgrammeError.rejected(findings)
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, line: Int) {
    let content = Word(bytes.prefix { $0 != UInt8(ascii: "#") }, of: bytes)
    if content.text.isEmpty { return }
    let sides = content.bytes.split(
      separator: UInt8(ascii: "="),
      omittingEmptySubsequences: false
    )
    .map { Word($0, of: bytes) }
    guard sides.count == 2, sides.allSatisfy({ !$0.text.isEmpty }) else {
      return refuse(
        "MAP001",
        "'\(content.text)' is no mapping, expected 'old-module = new-module'",
        line,
        content,
        fix: "write 'old-module = new-module', or 'old-module = -' for a module that goes nowhere"
      )
    }
    let (left, right) = (ModuleID(sides[0].text), ModuleID(sides[1].text))
    let isKnown = require(left, in: old, "MAP002", "the old version", line, sides[0])
    if isKnown, let first = lines[left] {
      refuse(
        "MAP004",
        "module '\(left)' was mapped on line \(first) already, expected once",
        line,
        sides[0],
        fix: "take one of the two lines out"
      )
    } else {
      lines[left] = line
    }
    let goesNowhere = right.rawValue == "-"
    if goesNowhere || require(right, in: new, "MAP003", "the new version", line, sides[1]) {
      mapping.updateValue(goesNowhere ? nil : right, forKey: left)
    }
  }

  private mutating func require(
    _ module: ModuleID,
    in known: Set<ModuleID>,
    _ code: DiagnosticCode,
    _ version: String,
    _ line: Int,
    _ word: Word
  ) -> Bool {
    if known.contains(module) { return true }
    let near = Spelling.closest(to: module.rawValue, among: known.map(\.rawValue))
    refuse(
      code,
      "'\(module)' names no module of \(version), expected one of its \(known.count) module ids",
      line,
      word,
      fix: near.map { "did you mean '\($0)'?" } ?? "name a module that \(version) has"
    )
    return false
  }

  private mutating func refuse(
    _ code: DiagnosticCode,
    _ message: String,
    _ line: Int,
    _ word: Word,
    fix: String
  ) {
    let place = SourceLocation(path: path, line: line, column: word.column)
    findings.append(Diagnostic(.error, code, message, at: place, fix: fix))
  }
}

/// A piece of a line without the blanks around it, and where it begins.
private struct Word {
  let bytes: ArraySlice<UInt8>
  /// In UTF-8 bytes, from 1.
  let column: Int

  init(_ piece: ArraySlice<UInt8>, of line: ArraySlice<UInt8>) {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var rest = piece.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    bytes = rest
    column = (rest.isEmpty ? piece.startIndex : rest.startIndex) - line.startIndex + 1
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
