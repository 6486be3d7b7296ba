import CurriculumModel
import Diagnostics
import Foundation
import Hashing
import Testing

@testable import AssessorHost

@Suite("An assessor's folder")
struct AssessorPackageTests {
  @Test func `a sound one says all without being run`() throws {
    let folder = try TemporaryFolder()
    var sample = SamplePackage(script: "#!/bin/sh\ntouch \(folder.path)/was-run\n")
    sample.needs = "<needs files=\"true\"/>"
    sample.privacy = "<privacy reads=\"fields files\"/>"
    let (package, findings) = AssessorPackage.read(folder: try sample.write(to: folder) + "/")
    #expect(findings == [])
    let manifest = try #require(package).manifest
    #expect(manifest.id == "sample")
    #expect(manifest.version == "1.0.0")
    #expect(manifest.title.text(in: "id") == "Contoh")
    #expect(manifest.kinds.map(\.name) == ["sample"])
    #expect(manifest.limits == AssessorLimits(wallSeconds: 2))
    #expect(manifest.reads == [.fields, .files])
    #expect(manifest.needsFiles && !manifest.needsNetwork)
    #expect(package?.schemas == [SamplePackage.schema])
    #expect(folder.names() == ["source"])
  }

  @Test func `its digest changes with a byte, a name and a permission`() throws {
    let folder = try TemporaryFolder()
    let source = try SamplePackage().write(to: folder)
    var digests: Set<String> = []
    func note() { digests.insert(AssessorPackage.read(folder: source).package?.sha256 ?? "none") }
    note()
    try folder.write("1", to: "source/extra")
    note()
    try folder.write("2", to: "source/extra")
    note()
    try folder.write("2", to: "source/extra", isExecutable: true)
    note()
    try FileManager.default.moveItem(atPath: "\(source)/extra", toPath: "\(source)/other")
    note()
    #expect(digests.count == 5)
    #expect(!digests.contains("none"))
  }

  @Test func `the embedded schema is the file in Curricula/schema`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Curricula/schema/assessor.xsd")
    #expect(try String(contentsOf: file, encoding: .utf8) == ManifestReader.schema)
  }

  typealias Change = @Sendable (inout SamplePackage) -> Void

  static let breaches: [(Change, String)] = [
    (
      { $0.title = "<title xml:lang=\"id\">Contoh</title>" },
      "assessor.xml:2:1: error[ASM001]: <assessor> has no title in 'en'; expected are 'id' and 'en'"
    ),
    (
      { $0.versions = "min=\"3\" max=\"2\"" },
      "assessor.xml:5:3: error[ASM002]: <protocol> speaks the versions 3 to 2, which are none"
    ),
    (
      { $0.versions = "min=\"one\" max=\"1\"" },
      "assessor.xml:5:3: error[XSD005]: min=\"one\" is not valid; expected is "
        + "a whole number from 1 to 99"
    ),
    (
      { $0.kinds.replace("urn:okoce:assessor:sample:1", with: "urn:okoce:assessor:other:1") },
      "assessor.xml:7:3: error[ASM003]: the kind 'sample' has the namespace "
        + "'urn:okoce:assessor:other:1', expected urn:okoce:assessor:sample:1"
    ),
    (
      { $0.limits = "<limits wallSeconds=\"9\" cpuSeconds=\"8\"/>" },
      "assessor.xml:11:3: error[ASM004]: a process may use 8 s of processor time in its life, "
        + "but one answer may take 9 s"
    ),
    (
      { $0.needs = "<needs files=\"true\"/>" },
      "assessor.xml:12:3: error[ASM005]: <needs> asks for files, "
        + "but <privacy> doesn't say that they are read"
    ),
    (
      { $0.sha256 = String(repeating: "0", count: 64) },
      "assessor.xml:6:3: error[ASM008]: the executable 'run' has the SHA-256 "
        + "\(SHA256.hash("#!/bin/sh\nexit 0\n").hexadecimal), "
        + "expected \(String(repeating: "0", count: 64))"
    ),
    (
      { $0.kinds.replace("sample.xsd", with: "other.xsd") },
      "assessor.xml:7:3: error[ASM009]: the schema 'other.xsd' of the kind 'sample' "
        + "is not in the folder"
    ),
    (
      {
        $0.kinds.replace(
          "</kind>",
          with: "<field name=\"a\" kind=\"choice\"><label xml:lang=\"id\">A</label></field></kind>"
        )
      },
      "assessor.xml:10:3: error[FLD003]: field 'a' is a choice of 0 different values"
    ),
  ]

  @Test(arguments: breaches.indices)
  func `a breach is found at its place`(row: Int) throws {
    let (change, expected) = Self.breaches[row]
    var sample = SamplePackage()
    change(&sample)
    let folder = try TemporaryFolder()
    let (package, findings) = AssessorPackage.read(folder: try sample.write(to: folder))
    #expect(package == nil)
    #expect(findings.map { folder.line($0) } == [expected])
    #expect(findings.allSatisfy { $0.fix?.isEmpty == false || $0.code == "XSD009" })
  }

  @Test func `files that make no assessor are findings, never traps`() throws {
    let folder = try TemporaryFolder()
    let source = try SamplePackage().write(to: folder)
    try FileManager.default.createSymbolicLink(
      atPath: "\(source)/link",
      withDestinationPath: "/etc/passwd"
    )
    let linked = AssessorPackage.read(folder: source).diagnostics
    #expect(
      linked.map { folder.line($0) } == ["link: error[ASM011]: it is neither a file nor a folder"]
    )
    try FileManager.default.removeItem(atPath: "\(source)/link")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(source)/run")
    let plain = AssessorPackage.read(folder: source).diagnostics
    #expect(
      plain.map { folder.line($0) }
        == ["assessor.xml:6:3: error[ASM007]: the executable 'run' may not be executed"]
    )
    try FileManager.default.removeItem(atPath: "\(source)/assessor.xml")
    let empty = AssessorPackage.read(folder: source).diagnostics
    #expect(empty.map(\.code) == ["ASM006"])
    #expect(AssessorPackage.read(folder: "\(source)/none").diagnostics.map(\.code) == ["ASM013"])
    try folder.write("<!DOCTYPE a [<!ENTITY x 'y'>]><a/>", to: "source/assessor.xml")
    #expect(AssessorPackage.read(folder: source).diagnostics.map(\.code) == ["XML002"])
  }
}

extension TemporaryFolder {
  /// A finding as one line, its place relative to the sample's folder.
  func line(_ finding: Diagnostic) -> String {
    let place = finding.location.map { "\($0): " } ?? ""
    return (place + "\(finding.severity)[\(finding.code)]: \(finding.message)")
      .replacing("\(path)/source/", with: "")
  }
}
