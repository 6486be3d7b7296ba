import CivilTime
import CurriculumModel
import OrderedJSON
import Outreach

/// Facts of outreach as the journal keeps them, version 1.
extension OutreachFact: StoredFact {
  var kind: String {
    switch self {
    case .planned: "planned"
    case .replanned: "replanned"
    case .counted: "counted"
    case .leadNamed: "lead-named"
    case .leadRegistered: "lead-registered"
    case .costed: "costed"
    case .cancelled: "cancelled"
    }
  }

  var members: [JSONValue.Member] {
    switch self {
    case .planned(let plan): plan.members
    case .replanned(let plan, let reason): plan.members + [.init("reason", .string(reason))]
    case .counted(let reach, let leads, let reason):
      [
        .init("reach", .integer(reach)), .init("leads", .integer(leads)),
        .init("reason", reason.map { .string($0) } ?? .null),
      ]
    case .leadNamed(let lead): [.init("lead", .string(lead))]
    case .leadRegistered(let lead, let registration):
      [.init("lead", .string(lead)), .init("registration", .id(registration))]
    case .costed(let kind, let rupiah, let reason):
      [
        .init("cost", .string(kind.rawValue)), .init("rupiah", .integer(rupiah)),
        .init("reason", reason.map { .string($0) } ?? .null),
      ]
    case .cancelled(let reason): [.init("reason", .string(reason))]
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "planned": self = .planned(try OutreachPlan(payload: payload))
    case "replanned":
      self = .replanned(
        try OutreachPlan(payload: payload),
        reason: try payload.text(of: "reason")
      )
    case "counted":
      self = .counted(
        reach: try payload.number(of: "reach"),
        leads: try payload.number(of: "leads"),
        reason: try payload.optionalText(of: "reason")
      )
    case "lead-named": self = .leadNamed(try payload.text(of: "lead"))
    case "lead-registered":
      self = .leadRegistered(
        try payload.text(of: "lead"),
        try payload.id(of: "registration")
      )
    case "costed":
      let word = try payload.text(of: "cost")
      guard let cost = CostKind(rawValue: word) else {
        let known = CostKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw .shape("cost '\(word)', expected one of \(known)")
      }
      self = .costed(
        cost,
        rupiah: try payload.number(of: "rupiah"),
        reason: try payload.optionalText(of: "reason")
      )
    case "cancelled": self = .cancelled(reason: try payload.text(of: "reason"))
    default: throw .kind
    }
  }
}

extension OutreachPlan {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("title", .string(title)), .init("centre", .id(centre)),
      .init("kelurahan", .string(kelurahan)), .init("place", .string(place)),
      .init("day", .string(day.description)),
    ]
  }

  fileprivate init(payload: JSONValue) throws(PayloadError) {
    self.init(
      title: try payload.text(of: "title"),
      centre: try payload.id(of: "centre"),
      kelurahan: try payload.text(of: "kelurahan"),
      place: try payload.text(of: "place"),
      day: try payload.day(of: "day")
    )
  }
}

/// Facts of where a registration came from as the journal keeps them, version 1.
extension SourceFact: StoredFact {
  var kind: String {
    switch self {
    case .named: "source-named"
    case .corrected: "source-corrected"
    }
  }

  var members: [JSONValue.Member] {
    switch self {
    case .named(let source): [.init("source", .string(source.text))]
    case .corrected(let source, let reason):
      [.init("source", .string(source.text)), .init("reason", .string(reason))]
    }
  }

  init(kind: String, payload: JSONValue) throws(PayloadError) {
    switch kind {
    case "source-named":
      self = .named(RegistrationSource(text: try payload.text(of: "source")))
    case "source-corrected":
      self = .corrected(
        RegistrationSource(text: try payload.text(of: "source")),
        reason: try payload.text(of: "reason")
      )
    default: throw .kind
    }
  }
}
