import Diagnostics
import Foundation
import Testing

@testable import AssessorHost

@Suite("Installed assessors")
struct InstalledAssessorsTests {
  let folder: TemporaryFolder
  let installed: InstalledAssessors

  init() throws {
    folder = try TemporaryFolder()
    installed = InstalledAssessors(folder: "\(folder.path)/installed")
  }

  @Test func `one is installed, disabled, enabled and removed, and leaves nothing`() throws {
    #expect(installed.list() == [])
    let source = try SamplePackage().write(to: folder)
    let installation = try installed.install(from: source)
    #expect(installation.standing == .ready)
    #expect(installed.list() == [installation])
    #expect(installation.package?.sha256 == AssessorPackage.read(folder: source).package?.sha256)
    try installed.setEnabled(false, for: "sample")
    #expect(try installed.installation("sample").standing == .disabled)
    try installed.setSandbox(.none, for: "sample")
    try installed.setEnabled(true, for: "sample")
    #expect(try installed.installation("sample").settings?.sandbox == SandboxPolicy.none)
    #expect(folder.names("installed/sample") == ["installation.json", "package"])
    try installed.remove("sample")
    #expect(installed.list() == [])
    #expect(folder.names("installed") == [])
  }

  @Test func `a second of the same id is refused unless it replaces the first`() throws {
    _ = try installed.install(from: try SamplePackage().write(to: folder))
    let newer = try SamplePackage(script: "#!/bin/sh\nexit 1\n").write(to: folder, as: "newer")
    #expect(throws: InstallationRefusal.taken(id: "sample")) {
      try installed.install(from: newer)
    }
    _ = try installed.install(from: newer, isReplacing: true)
    #expect(try folder.text("installed/sample/package/run").hasSuffix("exit 1\n"))
    #expect(folder.names("installed") == ["sample"])
  }

  @Test func `what is unsound, incompatible or needs the network is not installed`() throws {
    let broken = SamplePackage(sha256: String(repeating: "a", count: 64))
    #expect {
      try installed.install(from: try broken.write(to: folder, as: "broken"))
    } throws: { error in
      guard case .unsound(let findings)? = error as? InstallationRefusal else { return false }
      return findings.map(\.code) == ["ASM008"]
    }
    let newer = SamplePackage(versions: "min=\"2\" max=\"3\"")
    #expect(throws: InstallationRefusal.incompatible(id: "sample", needs: 2...3)) {
      try installed.install(from: try newer.write(to: folder, as: "newer"))
    }
    let online = try SamplePackage(needs: "<needs network=\"true\"/>").write(to: folder, as: "net")
    #expect(throws: InstallationRefusal.networkNotGranted(id: "sample")) {
      try installed.install(from: online)
    }
    #expect(installed.list() == [])
    #expect(try installed.install(from: online, grantsNetwork: true).standing == .ready)
  }

  @Test func `a file that was changed afterwards is noticed`() throws {
    _ = try installed.install(from: try SamplePackage().write(to: folder))
    try folder.write("more", to: "installed/sample/package/extra.txt")
    #expect(try installed.installation("sample").standing == .changed)
    try folder.write(
      "#!/bin/sh\nrm -rf /\n",
      to: "installed/sample/package/run",
      isExecutable: true
    )
    #expect(try installed.installation("sample").standing == .broken)
    #expect(try installed.installation("sample").findings.map(\.code) == ["ASM008"])
  }

  @Test func `unknown names are refused with the nearest known one`() throws {
    _ = try installed.install(from: try SamplePackage().write(to: folder))
    for name in ["simple", "", ".", "..", "../source", "sample/package"] {
      #expect(throws: InstallationRefusal.unknown(id: name, known: ["sample"])) {
        try installed.remove(name)
      }
    }
    #expect(InstallationRefusal.unknown(id: "simple", known: ["sample"]).fix.contains("'sample'"))
    #expect(installed.list().count == 1)
  }

  @Test func `settings that can't be read make it broken, and it can be removed`() throws {
    _ = try installed.install(from: try SamplePackage().write(to: folder))
    try folder.write("{\"v\":2}", to: "installed/sample/installation.json")
    #expect(try installed.installation("sample").standing == .broken)
    #expect(try installed.installation("sample").findings.map(\.code) == ["ASM014"])
    try installed.remove("sample")
    #expect(installed.list() == [])
  }
}
