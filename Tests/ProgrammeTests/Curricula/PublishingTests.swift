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
}
