import AssessmentKit
public import CivilTime
public import CurriculumModel
public import Halls
public import Progression
import Storage

/// What a hall asks of its traders: tariffs, general reliefs, and the rules on keys and warnings.
extension Office {
  /// Sets what a day costs.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func setTariff(_ tariff: TariffPeriod, for hall: String, by actor: Actor) throws {
    try change(hall, by: actor) { file in
      file.state.tariffs.contains { $0.value == tariff } ? [] : [.tariffSet(tariff)]
    }
  }

  /// Sets what a day costs from a parameter of a published curriculum, with its days and sources.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.impossible`.
  public func setTariff(
    ofParameter parameter: String,
    in curriculum: String,
    basis: TariffPeriod.Basis,
    for hall: String,
    by actor: Actor
  ) throws {
    let tariffs = try read { access in
      let reference = try reference(named: curriculum, in: access)
      let index = try shelf.index(of: reference.sha256, in: access)
      let known = index.curriculum.parameters
      guard let found = known.first(where: { $0.id.rawValue == parameter }) else {
        throw ProgrammeError.invalid(
          field: "parameter",
          value: parameter,
          oneOf: known.map(\.id.rawValue)
        )
      }
      return try found.values.map { value in
        guard let amount = ExactDecimal(value.text).flatMap({ Rupiah($0) }) else {
          throw ProgrammeError.invalid(
            field: parameter,
            value: value.text,
            id: "rupiah bulat",
            en: "whole rupiah"
          )
        }
        return TariffPeriod(
          amount: amount,
          from: value.validFrom ?? Day(number: 0),
          through: value.validTo,
          basis: basis,
          source: value.source
        )
      }
    }
    try change(hall, by: actor) { file in
      tariffs.filter { tariff in !file.state.tariffs.contains { $0.value == tariff } }
        .map { .tariffSet($0) }
    }
  }

  /// Sets a relief for everybody who meets its condition; one of the same name gives way.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func setWaiverRule(_ rule: WaiverRule, of hall: String, by actor: Actor) throws {
    try change(hall, by: actor) { file in
      file.state.waiverRules.contains { $0.rule == rule && $0.ended == nil }
        ? [] : [.waiverRuleSet(rule)]
    }
  }

  /// Ends a relief after that day.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func endWaiverRule(
    _ rule: WaiverRuleID,
    of hall: String,
    through day: Day,
    reason: String,
    by actor: Actor
  ) throws {
    try change(hall, by: actor) { _ in
      [.waiverRuleEnded(rule, through: day, reason: reason)]
    }
  }

  /// Sets when keys are due, and when reminders, warnings and seals are proposed.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func setRules(_ rules: HallRules, of hall: String, by actor: Actor) throws {
    try change(hall, by: actor) { file in file.state.rules == rules ? [] : [.rulesSet(rules)] }
  }

  /// Decides on a hall's state what happens in it, and writes that down.
  @discardableResult
  func change(
    _ hall: String,
    by actor: Actor,
    _ decide: (HallFile) throws -> [HallFact]
  ) throws -> HallFile {
    try write { access in
      var file = try hallFile(hall, in: access)
      let facts = try decide(file)
      if !facts.isEmpty { try record(facts, in: &file, by: actor, access) }
      return file
    }
  }
}
