import CurriculumModel
import Diagnostics
import Testing

@testable import Programme

@Suite struct `A mapping of modules` {
  static let (old, new) = (["nib", "npwp", "halal"], ["business-number", "npwp", "halal"])

  static func read(_ text: String) throws -> [ModuleID: ModuleID?] {
    var reader = ModuleMappingReader(
      path: "map.txt",
      old: old.map { ModuleID($0) },
      new: new.map { ModuleID($0) }
    )
    return try reader.read(Array(text.utf8))
  }

  @Test(
    arguments: [
      ("", [:]),
      ("# nothing\n\n  # at all\n", [:]),
      ("nib = business-number\n", ["nib": "business-number"]),
      ("nib=business-number # renamed\r\nhalal = -", ["nib": "business-number", "halal": nil]),
      ("\u{FEFF}\tnpwp\t=\tnpwp", ["npwp": "npwp"]),
    ] as [(String, [ModuleID: ModuleID?])]
  )
  func `says where modules go`(_ text: String, _ expected: [ModuleID: ModuleID?]) throws {
    #expect(try Self.read(text) == expected)
  }

  @Test(arguments: [
    ("nib", ["map.txt:1:1 MAP001"]),
    ("nib = a = b", ["map.txt:1:1 MAP001"]),
    ("= npwp", ["map.txt:1:1 MAP001"]),
    ("# ok\n  nip = npwp", ["map.txt:2:3 MAP002"]),
    ("nib = npwb", ["map.txt:1:7 MAP003"]),
    ("nib = -\nnib = npwp", ["map.txt:2:1 MAP004"]),
    ("x = y\n\nz", ["map.txt:1:1 MAP002", "map.txt:1:5 MAP003", "map.txt:3:1 MAP001"]),
  ])
  func `names every bad line with its place`(_ text: String, _ expected: [String]) throws {
    let error = #expect(throws: ProgrammeError.self) { try Self.read(text) }
    guard case .rejected(let findings)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(findings.map { "\($0.location?.description ?? "-") \($0.code)" } == expected)
    #expect(findings.allSatisfy { $0.fix != nil })
  }

  @Test func `an unknown module is told with the nearest`() throws {
    let error = #expect(throws: ProgrammeError.self) { try Self.read("nbi = busines-number") }
    guard case .rejected(let findings)? = error else { return }
    #expect(findings.map(\.fix) == ["did you mean 'nib'?", "did you mean 'business-number'?"])
  }
}
