import CurriculumModel
import OrderedJSON
import Progression
import Testing

@testable import Halls

/// What a document that was changed after it was published gives away.
@Suite("The verification of a draw")
struct DrawVerificationTests {
  /// One way to change a document, and what differs then.
  struct Alteration: Sendable, CustomTestStringConvertible {
    var name: String
    var subject: DrawDifference.Subject
    var change: @Sendable (inout DrawDocument) -> Void
    var testDescription: String { name }
  }

  static let alterations: [Alteration] = [
    Alteration(name: "an applicant added", subject: .listDigest) {
      $0.list.entrants.append(.init(registration: "R999999", trade: "food"))
    },
    Alteration(name: "an applicant dropped", subject: .listDigest) {
      $0.list.entrants.removeLast()
    },
    Alteration(name: "an applicant renamed", subject: .listDigest) {
      $0.list.entrants[0].registration = "R999999"
    },
    Alteration(name: "an applicant twice", subject: .name) {
      $0.list.entrants.append($0.list.entrants[0])
    },
    Alteration(name: "a group given", subject: .listDigest) {
      $0.list.entrants[0].group = $0.list.entrants[0].group == "first" ? nil : "first"
    },
    Alteration(name: "a group no one knows", subject: .group) {
      $0.list.entrants[0].group = "third"
    },
    Alteration(name: "groups swapped", subject: .listDigest) { $0.list.groups.reverse() },
    Alteration(name: "a trade changed", subject: .listDigest) {
      $0.list.entrants[0].trade = "services"
    },
    Alteration(name: "a stall added", subject: .listDigest) {
      $0.list.stalls.append(OfferedStall(id: "Z-001"))
    },
    Alteration(name: "a stall kept back", subject: .listDigest) { $0.list.stalls.removeLast() },
    Alteration(name: "a stall's trades changed", subject: .listDigest) {
      $0.list.stalls[0].trades = ["services"]
    },
    Alteration(name: "another round", subject: .listDigest) { $0.list.allocation = "L000002" },
    Alteration(name: "another hall", subject: .listDigest) { $0.list.hall = "H000002" },
    Alteration(name: "another digest", subject: .listDigest) {
      $0.listDigest = DrawSeed(String(repeating: "1", count: 64))?.commitment ?? ""
    },
    Alteration(name: "another seed", subject: .commitment) {
      $0.seed = String(repeating: "1", count: 64)
    },
    Alteration(name: "no seed at all", subject: .seed) { $0.seed = "12" },
    Alteration(name: "other words", subject: .placement) { $0.witnesses.append("mawar") },
    Alteration(name: "a stall to somebody else", subject: .placement) {
      $0.result.placements[0].registration = "R999999"
    },
    Alteration(name: "stalls exchanged", subject: .placement) {
      let first = $0.result.placements[0].stall
      $0.result.placements[0].stall = $0.result.placements[1].stall
      $0.result.placements[1].stall = first
    },
    Alteration(name: "the waiting list turned round", subject: .waiting) {
      $0.result.waiting.reverse()
    },
    Alteration(name: "somebody dropped from the waiting list", subject: .waiting) {
      $0.result.waiting.removeLast()
    },
    Alteration(name: "somebody struck afterwards", subject: .placement) { document in
      document.absent.append(document.result.placements[0].registration)
    },
    Alteration(name: "an absent stranger", subject: .absent) { $0.absent.append("R999999") },
    Alteration(name: "a line end in a name", subject: .name) {
      $0.list.entrants[0].registration = "R000001\tfood\napplicant\t-\tR999999"
    },
    Alteration(name: "a line end in the words", subject: .name) { $0.witnesses[0] += "\nx" },
  ]

  @Test(arguments: alterations)
  func `whatever is changed after publication is named`(alteration: Alteration) throws {
    for seed in UInt64(1)...25 {
      let sample = try #require(SampleDraw(seed: seed, people: 14, stalls: 5))
      guard sample.draw.result.placements.count > 1, sample.draw.result.waiting.count > 1 else {
        continue
      }
      var document = sample.document
      #expect(document.differences() == [])
      alteration.change(&document)
      let subjects = Set(document.differences().map(\.subject))
      #expect(subjects.contains(alteration.subject), "seed \(seed): \(subjects)")
    }
  }

  /// An office that changes the list and works the rest out anew is found out by what people noted.
  @Test(arguments: alterations.filter { $0.subject == .listDigest && $0.name != "another digest" })
  func `a document made anew for another list differs from what was noted`(
    alteration: Alteration
  ) throws {
    let sample = try #require(SampleDraw(seed: 3))
    var document = sample.document
    alteration.change(&document)
    document.listDigest = document.list.digest
    document.result = Lottery.draw(
      document.list,
      absent: document.absent,
      seed: sample.draw.seed,
      witnesses: sample.draw.witnesses
    )
    #expect(document.differences().filter { $0.subject == .listDigest } == [])
    let noted = document.differences(
      notedCommitment: sample.draw.seed.commitment,
      notedListDigest: sample.list.digest
    )
    #expect(noted.map(\.subject) == [.listDigest])
  }

  @Test func `another seed differs from the commitment that was noted`() throws {
    let sample = try #require(SampleDraw(seed: 3))
    let other = try #require(DrawSeed(String(repeating: "2", count: 64)))
    var document = sample.document
    document.seed = other.text
    document.commitment = other.commitment
    document.result = Lottery.draw(
      document.list,
      absent: document.absent,
      seed: other,
      witnesses: document.witnesses
    )
    #expect(document.differences() == [])
    #expect(
      document.differences(notedCommitment: sample.draw.seed.commitment).map(\.subject)
        == [.commitment]
    )
  }

  @Test func `people and stalls written in another order are no difference`() throws {
    var document = try #require(SampleDraw(seed: 3)).document
    document.list.entrants.reverse()
    document.list.stalls.reverse()
    document.absent.reverse()
    #expect(document.differences() == [])
  }

  @Test(arguments: UInt64(1)...20)
  func `a document that was published is read back whole`(seed: UInt64) throws {
    let document = try #require(SampleDraw(seed: seed)).document
    #expect(try DrawDocument(JSONValue(parsing: document.json.text(.pretty))) == document)
  }

  @Test(.enabled("needs Python 3", { run("python3 --version").status == 0 }))
  func `a program in another language comes to the same draws`() throws {
    let files = TemporaryFiles()
    defer { files.remove() }
    var paths: [String] = []
    for seed in UInt64(1)...40 {
      let document = try #require(SampleDraw(seed: seed)).document
      paths.append(files.write(document.json.text(), as: "\(seed).json"))
    }
    let answer = run("python3 \(Self.script) \(paths.joined(separator: " "))")
    #expect(answer.status == 0, "\(answer.output)")
    #expect(answer.output.split(separator: "\n").count == 40, "\(answer.output)")
  }

  @Test(.enabled("needs Python 3", { run("python3 --version").status == 0 }))
  func `a program in another language names each change too`() throws {
    let files = TemporaryFiles()
    defer { files.remove() }
    let sample = try #require(SampleDraw(seed: 11, people: 14, stalls: 5))
    try #require(sample.draw.result.placements.count > 1 && sample.draw.result.waiting.count > 1)
    var paths: [String] = []
    for (number, alteration) in Self.alterations.enumerated() {
      var document = sample.document
      alteration.change(&document)
      paths.append(files.write(document.json.text(), as: "\(number).json"))
    }
    let answer = run("python3 \(Self.script) \(paths.joined(separator: " "))")
    #expect(answer.status == 1)
    let heads = answer.output.split(separator: "\n").filter { !$0.hasPrefix("  ") }
    #expect(heads.count == Self.alterations.count, "\(answer.output)")
    for (head, alteration) in zip(heads, Self.alterations) {
      #expect(!head.hasSuffix(": 0 differences"), "\(alteration.name): \(head)")
    }
    let noted = "--commitment=\(sample.draw.seed.commitment) --list-digest=\(sample.list.digest)"
    let whole = files.write(sample.document.json.text(), as: "whole.json")
    #expect(run("python3 \(Self.script) \(noted) \(whole)").status == 0)
    let other = "--list-digest=\(sample.draw.seed.commitment)"
    #expect(run("python3 \(Self.script) \(other) \(whole)").status == 1)
    #expect(run("python3 \(Self.script) \(files.write("{}", as: "empty.json"))").status == 2)
  }

  @Test func `the example for readers is a true draw`() throws {
    let text = run("cat \(Self.root)/docs/draw-example.json").output
    let document = try DrawDocument(JSONValue(parsing: text))
    #expect(document.differences() == [])
    #expect(document.result.placements.count == 3)
    #expect(document.result.waiting.count == 2)
  }

  private static let script = root + "/Scripts/verify-draw"
  private static let root =
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
}
