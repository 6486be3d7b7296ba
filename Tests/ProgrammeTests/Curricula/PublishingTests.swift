import CurriculumModel
import Diagnostics
import Progression
import Testing

@testable import Programme

@Suite struct `Publishing` {
  @Test func `a new version leaves registered people on the one they began`() throws {
    let place = try TemporaryOffice()
    let person = try place.admit()
    let before = try place.office.progress(of: person)
    let second = try SecondVersion(place)
    try second.require("business-profile")
    try second.publish()
    let after = try place.office.progress(of: person)
    #expect(after.reference == before.reference)
    #expect(after.steps.map(\.standing) == before.steps.map(\.standing))
    let later = try place.register(2).registration.rawValue
    #expect(try place.office.progress(of: later).reference.version == "2.0.0")
  }

  @Test func `a broken curriculum changes nothing and is told in reading order`() throws {
    let place = try TemporaryOffice()
    let second = try SecondVersion(place)
    let file = "okoce-2020/curriculum.xml"
    try second.replace("<use module=\"halal\"", with: "<use module=\"hallal\"", in: file)
    try second.replace("<use module=\"nib\"", with: "<use module=\"nibb\"", in: file)
    let error = #expect(throws: ProgrammeError.self) { try second.publish() }
    guard case .rejected(let findings)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(findings.contains { $0.message.contains("'nibb'") })
    #expect(findings == findings.inReadingOrder)
    #expect(try place.office.publishedCurricula().map(\.reference.version) == ["1.2.0"])
  }

  @Test func `the same version with another content is refused`() throws {
    let place = try TemporaryOffice()
    let second = try SecondVersion(place)
    try second.replace(
      "version=\"2.0.0\"",
      with: "version=\"1.2.0\"",
      in: "okoce-2020/curriculum.xml"
    )
    try second.require("business-profile")
    #expect(throws: ProgrammeError.taken(.curriculum, name: "okoce-2020@1.2.0")) {
      try second.publish()
    }
  }

  /// What is published after 1.2.0, in that order; whether each is let through; what the id alone means.
  static let orders: [([(version: String, backport: Bool, isTaken: Bool)], String)] = [
    ([("1.10.0", false, true)], "1.10.0"),
    ([("1.1.9", false, false)], "1.2.0"),
    ([("1.1.9", true, true)], "1.2.0"),
    ([("1.10.0", false, true), ("1.9.0", false, false), ("1.9.0", true, true)], "1.10.0"),
    ([("2.0.0", false, true), ("1.2.1", true, true), ("1.2.1", false, true)], "2.0.0"),
  ]

  @Test(arguments: orders)
  func `the highest version is meant, whenever it was published`(
    order: [(version: String, backport: Bool, isTaken: Bool)],
    meant: String
  ) throws {
    let place = try TemporaryOffice()
    let second = try SecondVersion(place)
    var written = "2.0.0"
    for (version, backport, isTaken) in order {
      place.wait(days: 1)
      try second.replace(
        "version=\"\(written)\"",
        with: "version=\"\(version)\"",
        in: "okoce-2020/curriculum.xml"
      )
      written = version
      func publish() throws {
        _ = try place.office.publishCurriculum(
          at: second.path,
          backport: backport,
          by: place.administrator
        )
      }
      if isTaken {
        try publish()
      } else {
        let error = #expect(throws: ProgrammeError.self) { try publish() }
        guard case .lowerVersion(let refused, let highest)? = error else {
          Issue.record("\(String(describing: error))")
          continue
        }
        #expect(refused.version == version)
        #expect(highest == meant)
      }
    }
    // Wherever a curriculum is named by its id alone, and wherever a module is.
    #expect(try place.office.curriculum("okoce-2020").version == meant)
    let person = try place.register(3).registration.rawValue
    #expect(try place.office.progress(of: person).reference.version == meant)
    #expect(try place.office.publishedCurricula().last?.reference.version == meant)
  }

  @Test func `a module is taken from the highest version, not from a backport`() throws {
    let place = try TemporaryOffice()
    let second = try SecondVersion(place)
    let file = "okoce-2020/curriculum.xml"
    try second.publish()
    place.wait(days: 1)
    try second.replace("version=\"2.0.0\"", with: "version=\"1.2.5\"", in: file)
    try second.replace("Kelas dasar", with: "Kelas lama", in: "modules/basic-class/module.xml")
    _ = try place.office.publishCurriculum(
      at: second.path,
      backport: true,
      by: place.administrator
    )
    #expect(try !place.office.module(named: "basic-class").title.text(in: "id").contains("lama"))
    #expect(try !place.office.ready(for: "basic-class").title.text(in: "id").contains("lama"))
  }
}
