import AssessmentKit
import CivilTime
import CurriculumModel
import Progression
import Testing

@testable import Programme

@Suite struct `Reviewing a submission` {
  static let good = ["residence": "yes", "product": "clear", "stage": "shown"]
  static let poor = ["residence": "no", "product": "unclear", "stage": "missing"]

  /// A person whose business profile waits for a reviewer.
  static func waiting(_ place: TemporaryOffice, _ number: Int = 1) throws -> String {
    let person = try place.admit(number)
    try place.submit("business-profile", ["description": "Sambal contoh"], for: person)
    return person
  }

  @Test func `what waits is listed with its form and its rubric`() throws {
    let place = try TemporaryOffice()
    let person = try Self.waiting(place)
    let items = try place.office.reviews()
    #expect(items.map(\.module) == ["business-profile"])
    #expect(items.map(\.registration.rawValue) == [person])
    #expect(try place.office.reviews(at: "Gambir").count == 1)
    #expect(try place.office.reviews(at: "Menteng").isEmpty)
    let item = try #require(items.first)
    #expect(item.due == item.submitted.day().adding(days: 14))
    let dossier = try place.office.review(item.submission.rawValue.lowercased())
    #expect(dossier.rubric.criteria.map(\.id) == ["residence", "product", "stage"])
    #expect(dossier.content.fields["description"] == "Sambal contoh")
    #expect(dossier.fields.first?.name == "description")
  }

  @Test(arguments: [
    (good, Standing.Attainment.satisfied), (poor, Standing.Attainment.failed),
  ])
  func `marks decide the outcome and empty the list`(
    _ marks: [String: String],
    _ expected: Standing.Attainment
  ) throws {
    let place = try TemporaryOffice()
    let person = try Self.waiting(place)
    #expect(
      try place.standing(of: "business-profile", for: person)?.attainment == .awaitingReview
    )
    let item = try #require(try place.office.reviews().first)
    let receipt = try place.office.decideReview(
      item.submission.rawValue,
      .marks(marks),
      note: "seen",
      by: Actor(.reviewer, "V-1")
    )
    #expect(receipt.after?.attainment == expected)
    #expect(try place.office.reviews().isEmpty)
    #expect(try place.office.checkDatabase().isSound)
  }

  @Test func `bad marks are all named and decide nothing`() throws {
    let place = try TemporaryOffice()
    _ = try Self.waiting(place)
    let item = try #require(try place.office.reviews().first)
    let error = #expect(throws: ProgrammeError.self) {
      try place.office.decideReview(
        item.submission.rawValue,
        .marks(["residence": "maybe", "taste": "good"]),
        by: Actor(.reviewer, "V-1")
      )
    }
    guard case .rejected(let findings)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Two criteria without a mark, one unknown level, one unknown criterion.
    #expect(findings.count == 4)
    #expect(try place.office.reviews().count == 1)
  }

  @Test func `a decision is made once`() throws {
    let place = try TemporaryOffice()
    _ = try Self.waiting(place)
    let name = try #require(try place.office.reviews().first).submission.rawValue
    _ = try place.office.decideReview(name, .passed, by: Actor(.reviewer, "V-1"))
    #expect(throws: ProgrammeError.refused(Refusal(.alreadyJudged(SubmissionID(name))))) {
      try place.office.decideReview(name, .failed, by: Actor(.reviewer, "V-2"))
    }
  }

  @Test func `what is due first is listed first`() throws {
    let place = try TemporaryOffice()
    let first = try Self.waiting(place, 1)
    place.wait(days: 1)
    let second = try Self.waiting(place, 2)
    #expect(try place.office.reviews().map(\.registration.rawValue) == [first, second])
  }
}
