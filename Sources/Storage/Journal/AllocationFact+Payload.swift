import CivilTime
import CurriculumModel
import Halls
import OrderedJSON
import Progression

/// Facts of rounds of giving stalls out as the journal keeps them, version 1.
extension AllocationFact: StoredFact {
  var kind: String {
    switch self {
    case .opened: "allocation-opened"
    case .applied: "applied"
    case .withdrawn: "withdrawn"
    case .listClosed: "list-closed"
    case .noShow: "no-show"
    case .passedOver: "passed-over"
    case .drawn: "drawn"
    case .promoted: "promoted"
    case .calledOff: "called-off"
    }
  }

  var members: [JSONValue.Member] {
    switch self {
    case .opened(let plan): plan.members
    case .applied(let application): application.members
    case .withdrawn(let registration, let reason):
      [.init("registration", .id(registration)), .init("reason", .string(reason))]
    case .listClosed(let digest): [.init("digest", .string(digest))]
    case .noShow(let registrations, let reason):
      [.init("registrations", .ids(registrations)), .init("reason", .string(reason))]
    case .passedOver(let people, let stall):
      [
        .init(
          "people",
          .array(
            people.map {
              .object([
                .init("registration", .id($0.registration)),
                .init("answers", .answers($0.obstacles)),
              ])
            }
          )
        ), .init("stall", .optional(stall?.rawValue)),
      ]
    case .drawn(let draw): draw.members
    case .promoted(let registration, let stall, let reason):
      [
        .init("registration", .id(registration)), .init("stall", .id(stall)),
        .init("reason", .string(reason)),
      ]
    case .calledOff(let reason): [.init("reason", .string(reason))]
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "allocation-opened": self = .opened(try AllocationPlan(payload: payload))
    case "applied": self = .applied(try Application(payload: payload))
    case "withdrawn":
      self = .withdrawn(
        try payload.id(of: "registration"),
        reason: try payload.text(of: "reason")
      )
    case "list-closed": self = .listClosed(digest: try payload.text(of: "digest"))
    case "no-show":
      self = .noShow(
        try payload.ids(of: "registrations"),
        reason: try payload.text(of: "reason")
      )
    case "passed-over":
      self = .passedOver(
        try payload.list(of: "people") { value throws(PayloadError) in
          PassedOver(
            try value.id(of: "registration"),
            obstacles: try value.answers(of: "answers")
          )
        },
        stall: try payload.optionalText(of: "stall").map { StallID($0) }
      )
    case "drawn": self = .drawn(try Draw(payload: payload))
    case "promoted":
      self = .promoted(
        try payload.id(of: "registration"),
        stall: try payload.id(of: "stall"),
        reason: try payload.text(of: "reason")
      )
    case "called-off": self = .calledOff(reason: try payload.text(of: "reason"))
    default: throw .kind
    }
  }
}

extension AllocationPlan {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("id", .id(id)), .init("hall", .id(hall)),
      .init(
        "stalls",
        .array(stalls.map { .object([.init("id", .id($0.id)), .init("trades", .ids($0.trades))]) })
      ),
      .init("opens", .day(opens)), .init("closes", .day(closes)), .init("rules", .ids(rules)),
      .init("groups", .ids(groups)), .init("commitment", .string(commitment)),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      id: try payload.id(of: "id"),
      hall: try payload.id(of: "hall"),
      stalls: try payload.list(of: "stalls") { value throws(PayloadError) in
        OfferedStall(id: try value.id(of: "id"), trades: try value.ids(of: "trades"))
      },
      opens: try payload.day(of: "opens"),
      closes: try payload.day(of: "closes"),
      rules: try payload.ids(of: "rules"),
      groups: try payload.ids(of: "groups"),
      commitment: try payload.text(of: "commitment")
    )
  }
}

extension Application {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("registration", .id(registration)), .init("trade", .id(trade)),
      .init("group", .optional(group?.rawValue)), .init("day", .day(day)),
      .init("answers", .answers(verdict.answers)),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      registration: try payload.id(of: "registration"),
      trade: try payload.id(of: "trade"),
      group: try payload.optionalText(of: "group").map { PriorityGroupID($0) },
      day: try payload.day(of: "day"),
      verdict: Verdict(try payload.answers(of: "answers"))
    )
  }
}

extension Draw {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("seed", .string(seed.text)), .init("witnesses", .array(witnesses.map { .string($0) })),
      .init(
        "placements",
        .array(
          result.placements.map {
            .object([.init("registration", .id($0.registration)), .init("stall", .id($0.stall))])
          }
        )
      ),
      .init("waiting", .ids(result.waiting)),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    let written = try payload.text(of: "seed")
    guard let seed = DrawSeed(written) else { throw .shape("seed '\(written)'") }
    var witnesses: [String] = []
    for value in try payload.values(of: "witnesses") {
      guard let words = value.string else { throw .shape("witnesses: expected texts") }
      witnesses.append(words)
    }
    let placements = try payload.list(of: "placements") { value throws(PayloadError) in
      Placement(registration: try value.id(of: "registration"), stall: try value.id(of: "stall"))
    }
    self.init(
      seed: seed,
      witnesses: witnesses,
      result: DrawResult(placements: placements, waiting: try payload.ids(of: "waiting"))
    )
  }
}

extension JSONValue {
  /// What rules said, each with what it needs and what there was.
  fileprivate static func answers(_ answers: [Verdict.Answer]) -> JSONValue {
    .array(
      answers.map { answer in
        .object([
          .init("rule", .id(answer.rule)), .init("outcome", .string(answer.outcome.rawValue)),
          .init("needed", .string(answer.needed)), .init("have", .string(answer.have)),
        ])
      }
    )
  }

  fileprivate func answers(of name: String) throws(PayloadError) -> [Verdict.Answer] {
    try list(of: name) { value throws(PayloadError) in
      Verdict.Answer(
        rule: try value.id(of: "rule"),
        outcome: try value.choice(of: "outcome"),
        needed: try value.text(of: "needed"),
        have: try value.text(of: "have")
      )
    }
  }
}
