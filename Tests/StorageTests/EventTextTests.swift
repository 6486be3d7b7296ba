import CurriculumModel
import Foundation
import OrderedJSON
import Progression
import Testing

@testable import Storage

/// Words that were typed into events, and where they stand.
@Suite struct EventTextTests {
  /// Members of events that hold ids, days, numbers and words of closed lists, of any kind.
  ///
  /// A new member that holds what somebody typed belongs into `TextPlace`, and into docs/storage.md;
  /// only one that can't say anything of a person belongs here.
  private static let impersonal: Set<String> = [
    "allocation", "answers.*.have", "answers.*.needed", "answers.*.outcome", "answers.*.rule",
    "assessment", "assessor", "attempts.*.day", "attempts.*.stall", "attempts.*.trader", "basis",
    "by.assessor", "by.sha256", "by.version", "cause", "centre", "class", "classes.*",
    "classes.*.centre", "classes.*.module", "classes.*.people.*", "classes.*.places.*.day",
    "classes.*.places.*.room", "classes.*.trainer", "closes", "commitment", "cost",
    "credits.*.evidence.*", "credits.*.module", "credits.*.until", "curriculum.id",
    "curriculum.sha256", "curriculum.version", "day", "digest", "excused.*", "from", "from.id",
    "from.sha256",
    "from.version", "group", "groups.*", "hall", "home", "hours", "id", "into", "kelurahan",
    "keyBy",
    "kind",
    "lead", "lines.*.channel", "lines.*.owner", "lines.*.product", "mapping.*.module",
    "mapping.*.to", "module", "modules.*", "moves.*.place.day", "moves.*.place.room",
    "moves.*.sitting", "moves.*.trainer", "name", "opened", "opened.*", "opens",
    "outcome.findings.*.code", "outcome.findings.*.level", "outcome.findings.*.reference",
    "outcome.missing.*", "outcome.period", "outcome.period.from", "outcome.period.through",
    "outcome.rubric.criteria.*.id",
    "outcome.rubric.criteria.*.levels.*.id", "outcome.rubric.criteria.*.levels.*.title.en",
    "outcome.rubric.criteria.*.levels.*.title.id", "outcome.rubric.criteria.*.title.en",
    "outcome.rubric.criteria.*.title.id", "outcome.validUntil", "outcome.verdict", "owner",
    "participant", "payments.*.day", "payments.*.means", "payments.*.stall", "payments.*.trader",
    "people.*.answers.*.have", "people.*.answers.*.needed", "people.*.answers.*.outcome",
    "people.*.answers.*.rule", "people.*.registration", "placements.*.registration",
    "placements.*.stall", "preferred", "present.*", "prices.*.day", "prices.*.kind",
    "prices.*.product", "product", "reason", "registration", "registrations.*", "room", "rule",
    "rules.*", "sealLength", "seed", "siteClass", "sittings.*", "source", "stall", "stalls.*.id",
    "stalls.*.trades.*", "submission", "target", "through", "to", "to.id", "to.sha256",
    "to.version", "track", "tracks.*", "trade", "trader", "trainer", "until", "waiting.*",
  ]

  private static let shapes: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: GoldenFile.folder.path))?.sorted() ?? []

  @Test(arguments: shapes)
  func `what somebody typed is taken out of every kind of event, and comes back whole`(
    shape: String
  ) throws {
    let golden = try JSONValue(
      parsing: Array(try Data(contentsOf: GoldenFile.folder.appendingPathComponent(shape)))
    )
    let (kind, whole) = (try #require(golden["kind"]?.string), try #require(golden["payload"]))
    let apart = try TextsApart(whole, at: TextPlace.all(in: kind)) {
      _ throws(StorageFailure) in nil
    }
    let id = EventID(high: 1, low: 2)
    let back = try TextsApart.whole(apart.payload, of: id) { mark throws(StorageFailure) in
      apart.texts[mark.number]
    }
    #expect(back == whole)
    #expect(TextsApart.isMarked(apart.payload.bytes()) == !apart.texts.isEmpty)
    // Whatever is left in the journal is of the closed list; enumerations of these two aside.
    let left = apart.payload.placesOfTexts.filter { !Self.impersonal.contains($0) }
    #expect(left == [], "\(kind)")
    if !["waived", "forfeited"].contains(kind) {
      #expect(apart.payload["reason"]?.string?.isEmpty ?? true, "\(kind)")
    }
  }

  @Test func `the page on storage names every place where typed words stand`() throws {
    let page = try String(
      contentsOf: GoldenFile.folder.appendingPathComponent("../../../../docs/storage.md"),
      encoding: .utf8
    )
    for (kind, places) in TextPlace.byKind {
      for place in places {
        let line = page.split(separator: "\n").contains {
          $0.hasPrefix("| words: ") && $0.contains("`\(kind)`")
            && $0.contains("`\(place.path.joined(separator: "."))`")
        }
        #expect(line, "\(kind) \(place.path)")
      }
    }
  }

  @Test func `the journal holds a number, and reading gives the words`() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let written = event(1, .abandoned(reason: "moved to another town"))
    try store.write { _ = try $0.append([written], to: "R000001", expecting: 0) }
    let payload = try store.database.outsideTransaction { (connection) throws(StorageFailure) in
      try connection.texts("SELECT payload FROM registration_event")
    }
    #expect(payload == [#"{"v":2,"reason":{"text":0}}"#])
    #expect(
      try store.read { try $0.events(of: RegistrationID("R000001")).events }.map(\.fact)
        == [written.fact]
    )
    #expect(try store.write { try $0.append([written], to: "R000001", expecting: 0) } == 1)
    let other = event(1, .abandoned(reason: "another word"))
    #expect(throws: StorageFailure.conflictingEvent(written.id)) {
      try store.write { try $0.append([other], to: "R000001", expecting: 0) }
    }
  }
}

extension JSONValue {
  /// Where texts stand, by the names of members down to them.
  fileprivate var placesOfTexts: [String] {
    switch self {
    case .string(let text): return text.isEmpty ? [] : [""]
    case .array(let elements):
      return elements.flatMap(\.placesOfTexts).map { $0.isEmpty ? "*" : "*.\($0)" }
    case .object(let members):
      if TextMark(self) != nil { return [] }
      return members.flatMap { member in
        member.value.placesOfTexts.map { $0.isEmpty ? member.name : "\(member.name).\($0)" }
      }
    default: return []
    }
  }
}
