public import CurriculumModel
public import OrderedJSON
public import Progression

/// A draw as it is published, whole: with it anybody can work out the result anew.
///
/// The commitment is published before anybody applies and the digest when the list is closed, so
/// that both can be held against what the document says later.
public struct DrawDocument: Hashable, Sendable {
  public static let format = "okoce-draw-1"

  public var list: DrawList
  public var commitment: String
  /// The digest that was published when the list was closed.
  public var listDigest: String
  /// Those on the list who had no part in the draw.
  public var absent: [RegistrationID]
  /// As written; a document from elsewhere may hold anything.
  public var seed: String
  public var witnesses: [String]
  public var result: DrawResult

  public init(
    list: DrawList,
    commitment: String,
    listDigest: String,
    absent: [RegistrationID],
    draw: Draw
  ) {
    self.list = list
    self.commitment = commitment
    self.listDigest = listDigest
    self.absent = absent
    seed = draw.seed.text
    witnesses = draw.witnesses
    result = draw.result
  }
}

extension DrawDocument {
  /// The document as it is published; equal documents give equal text.
  public var json: JSONValue {
    func names<Subject>(_ ids: [Identifier<Subject>]) -> JSONValue {
      .array(ids.map { .string($0.rawValue) })
    }
    return .object([
      .init("format", .string(Self.format)),
      .init("allocation", .string(list.allocation.rawValue)),
      .init("hall", .string(list.hall.rawValue)),
      .init("commitment", .string(commitment)),
      .init("groups", names(list.groups)),
      .init(
        "stalls",
        .array(
          list.stalls.map { stall in
            ["stall": .string(stall.id.rawValue), "trades": names(stall.trades)]
          }
        )
      ),
      .init(
        "applicants",
        .array(
          list.entrants.map { entrant in
            [
              "registration": .string(entrant.registration.rawValue),
              "group": entrant.group.map { .string($0.rawValue) } ?? .null,
              "trade": .string(entrant.trade.rawValue),
            ]
          }
        )
      ),
      .init("listDigest", .string(listDigest)),
      .init("absent", names(absent)),
      .init("seed", .string(seed)),
      .init("witnesses", .array(witnesses.map { .string($0) })),
      .init(
        "placements",
        .array(
          result.placements.map { placement in
            [
              "registration": .string(placement.registration.rawValue),
              "stall": .string(placement.stall.rawValue),
            ]
          }
        )
      ),
      .init("waiting", names(result.waiting)),
    ])
  }

  /// Reads a published document, by itself or as the member `draw` of a report about its round.
  ///
  /// - Throws: `JSONShapeError` for what has another shape; whether it is true is another question.
  public init(_ report: JSONValue) throws(JSONShapeError) {
    let json = report["draw"] ?? report
    let format = try json.string("format")
    guard format == Self.format else {
      throw JSONShapeError(name: "format", expected: Self.format, found: format)
    }
    var stalls: [OfferedStall] = []
    for value in try json.array("stalls") {
      stalls.append(
        OfferedStall(id: StallID(try value.string("stall")), trades: try value.names("trades"))
      )
    }
    var entrants: [DrawList.Entrant] = []
    for value in try json.array("applicants") {
      let group = try value.member("group")
      entrants.append(
        DrawList.Entrant(
          registration: RegistrationID(try value.string("registration")),
          group: group.isNull ? nil : PriorityGroupID(try value.string("group")),
          trade: TradeID(try value.string("trade"))
        )
      )
    }
    var placements: [Placement] = []
    for value in try json.array("placements") {
      placements.append(
        Placement(
          registration: RegistrationID(try value.string("registration")),
          stall: StallID(try value.string("stall"))
        )
      )
    }
    list = DrawList(
      allocation: AllocationID(try json.string("allocation")),
      hall: HallID(try json.string("hall")),
      groups: try json.names("groups"),
      stalls: stalls,
      entrants: entrants
    )
    commitment = try json.string("commitment")
    listDigest = try json.string("listDigest")
    absent = try json.names("absent")
    seed = try json.string("seed")
    witnesses = try json.strings("witnesses")
    result = DrawResult(placements: placements, waiting: try json.names("waiting"))
  }
}

extension JSONValue {
  fileprivate func strings(_ name: String) throws(JSONShapeError) -> [String] {
    var texts: [String] = []
    for value in try array(name) {
      guard let text = value.string else {
        throw JSONShapeError(name: name, expected: "strings", found: value.phrase)
      }
      texts.append(text)
    }
    return texts
  }

  fileprivate func names<Subject>(
    _ name: String
  ) throws(JSONShapeError) -> [Identifier<Subject>] {
    try strings(name).map { Identifier($0) }
  }
}
