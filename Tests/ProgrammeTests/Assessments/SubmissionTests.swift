import AssessmentKit
import BuiltInAssessors
import CurriculumModel
import Diagnostics
import Progression
import Storage
import Testing

@testable import Programme

@Suite struct `Handing in a submission` {
  @Test func `what is in order satisfies the module and opens the next`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let receipt = try place.submit(
      "registration-data",
      TemporaryOffice.identity(1),
      for: person
    )
    guard case .judged(let outcome) = receipt.answer else {
      Issue.record("\(receipt.answer)")
      return
    }
    #expect(outcome.verdict == .passed)
    #expect(receipt.submission == "S000001")
    #expect(receipt.before?.attainment == .notStarted)
    #expect(receipt.after?.attainment == .satisfied)
    #expect(receipt.opened.contains("basic-class"))
  }

  @Test func `what is wrong fails, and handing in again satisfies`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    var wrong = TemporaryOffice.identity(1)
    wrong["number"] = "1234567890123456"
    let failed = try place.submit("registration-data", wrong, for: person)
    #expect(failed.after?.attainment == .failed)
    #expect(failed.opened.isEmpty)
    place.wait(hours: 1)
    let passed = try place.submit("identity", TemporaryOffice.identity(1), for: person)
    #expect(passed.after?.attainment == .satisfied)
  }

  @Test func `what is incomplete is not kept and uses up no attempt`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let before = try place.office.checkDatabase().events
    let receipt = try place.submit(
      "registration-data",
      ["number": TemporaryOffice.nik(1)],
      for: person
    )
    guard case .incomplete(let outcome) = receipt.answer,
      case .incomplete(let missing) = outcome.verdict
    else {
      Issue.record("\(receipt.answer)")
      return
    }
    #expect(Set(missing) == ["kelurahan", "phone", "business-line"])
    #expect(receipt.submission == nil)
    #expect(receipt.after == receipt.before)
    #expect(try place.office.checkDatabase().events == before)
  }

  @Test func `behind a locked door nobody's papers are looked at`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let error = #expect(throws: ProgrammeError.self) {
      try place.submit("nib/nib-document", ["number": "1"], for: person)
    }
    guard case .refused(let refusal)? = error, case .locked(let module, let reason) = refusal.cause
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(module == "nib")
    #expect(!reason.isMet)
    #expect(try place.office.read { try $0.submission("S000001") } == nil)
  }

  @Test func `an assessor's fault counts for nothing and is judged later`() throws {
    let place = try TemporaryOffice(assessors: FaultyDocument.among(BuiltInAssessors.all))
    let person = try place.register().registration.rawValue
    let receipt = try place.submit(
      "registration-data",
      TemporaryOffice.identity(1),
      for: person
    )
    #expect(receipt.answer == .pending(FaultyDocument.fault))
    #expect(receipt.after?.attainment != .failed)
    #expect(receipt.after?.attainment != .satisfied)
    let events = try place.office.checkDatabase().events
    // The same fault again says nothing new.
    let again = try place.office.assessPending()
    #expect(again.map(\.answer) == [.pending(FaultyDocument.fault)])
    #expect(try place.office.checkDatabase().events == events)
    let mended = try place.second(seed: 2)
    let judged = try mended.assessPending()
    #expect(judged.map { $0.after?.attainment } == [.satisfied])
    #expect(try mended.assessPending().isEmpty)
    #expect(try mended.checkDatabase().isSound)
  }

  @Test func `an assessor that is not installed leaves the submission pending`() throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    let bare = try place.second(
      assessors: BuiltInAssessors.all.filter { $0.descriptor.id != "document" },
      seed: 2
    )
    let receipt = try bare.submit(
      SubmissionContent(fields: TemporaryOffice.identity(1)),
      to: "registration-data",
      for: person,
      by: place.administrator
    )
    guard case .pending(let fault) = receipt.answer else {
      Issue.record("\(receipt.answer)")
      return
    }
    #expect(fault.cause.contains("'document'"))
    #expect(try place.office.assessPending().map { $0.after?.attainment } == [.satisfied])
  }

  @Test(arguments: [
    ("registration-date", ["registration-data"]),
    ("registration-data/identty", ["registration-data/identity"]),
  ])
  func `a name nobody knows is told with the nearest`(
    _ name: String,
    _ expected: [String]
  ) throws {
    let place = try TemporaryOffice()
    let person = try place.register().registration.rawValue
    #expect(
      throws: ProgrammeError.notFound(.assessment, name: name, suggestions: expected)
    ) {
      try place.submit(name, [:], for: person)
    }
  }

  @Test func `two files on one seed hold the same judgements byte for byte`() throws {
    let dumps = try (0..<2).map { _ in
      let place = try TemporaryOffice(seed: 9)
      let person = try place.admit()
      try place.submit("nib/nib-document", ["number": "1"], for: person)
      return try place.office.read { access in
        "\(try access.events(of: RegistrationID(person)).events)"
      }
    }
    #expect(dumps[0] == dumps[1])
  }
}

/// Stands in for the document assessor and fails every time.
struct FaultyDocument: Assessor {
  static let fault = AssessorFault(cause: "out of order", isRetryable: true)

  let descriptor: AssessorDescriptor

  static func among(_ assessors: [any Assessor]) -> [any Assessor] {
    assessors.map { assessor in
      assessor.descriptor.id == "document"
        ? FaultyDocument(descriptor: assessor.descriptor) : assessor
    }
  }

  func check(_ configuration: MarkupElement) -> [Diagnostic] { [] }
  func fields(for configuration: MarkupElement) -> [SubmissionField] { [] }
  func assess(_ request: AssessmentRequest) throws(AssessorFault) -> Outcome { throw Self.fault }
}
