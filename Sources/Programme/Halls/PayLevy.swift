public import AssessmentKit
public import CivilTime
import CurriculumModel
public import Halls
public import Progression
import Storage

/// Money, decisions about money, and what follows when it stays away.
extension Office {
  /// Records levy paid in cash.
  /// - Parameters:
  ///   - trader: by any of their names; `nil` for whoever holds the stall.
  ///   - receipt: its number; no other payment of the hall has it.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.impossible`.
  public func pay(
    _ amount: Rupiah,
    for stall: String,
    in hall: String,
    by trader: String? = nil,
    receipt: String,
    on day: Day? = nil,
    recordedBy actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, file, access in
      .paid([
        Payment(
          stall: id,
          trader: try self.trader(trader, of: id, in: file, access),
          amount: amount,
          day: try past(day),
          means: .cash,
          reference: receipt.trimmed
        )
      ])
    }
  }

  /// Takes a payment back that turned out to be none; the record of it stays.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.impossible`.
  public func reverse(
    _ reference: String,
    in hall: String,
    on day: Day? = nil,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try write { access in
      var file = try hallFile(hall, in: access)
      let fact = HallFact.paymentReversed(
        reference: reference.trimmed,
        day: try past(day),
        reason: reason
      )
      try record([fact], in: &file, by: actor, access)
      let payment = file.state.payments.first { $0.value.reference == reference.trimmed }
      return try record(of: payment?.value.stall.rawValue ?? "", in: file, access)
    }
  }

  /// Relieves one trader of levy.
  /// - Throws: `ProgrammeError.notFound`, `.impossible`.
  public func waive(
    _ relief: Waiver.Relief,
    for stall: String,
    in hall: String,
    of trader: String? = nil,
    from: Day,
    through: Day,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, file, access in
      .waived(
        Waiver(
          stall: id,
          trader: try self.trader(trader, of: id, in: file, access),
          from: from,
          through: through,
          relief: relief,
          reason: reason
        )
      )
    }
  }

  /// Records a warning letter.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.impossible`.
  public func warn(
    _ stall: String,
    in hall: String,
    level: Int,
    on day: Day? = nil,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, _, _ in
      .warned(Warning(stall: id, level: level, day: try past(day), reason: reason))
    }
  }

  /// Records that a stall is sealed.
  /// - Parameters:
  ///   - from: `nil` for today, or for tomorrow where today was closed: its levy stays owed.
  ///   - through: `nil` for as long as the hall's rules say.
  /// - Throws: `ProgrammeError.notFound`, `.invalid` without a last day, `.impossible`.
  public func seal(
    _ stall: String,
    in hall: String,
    from: Day? = nil,
    through: Day? = nil,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, file, _ in
      let today = clock.now().day()
      let from = from ?? (file.state.days[today] == nil ? today : today.adding(days: 1))
      let length = file.state.rules?.sealLength
      guard let last = through ?? length.map({ from.adding($0).adding(days: -1) }) else {
        throw ProgrammeError.invalid(
          field: "to",
          value: "",
          id: "hari terakhir segel, karena aturan hall tidak menyebutnya",
          en: "the seal's last day, since the hall's rules say nothing of it"
        )
      }
      return .sealed(Seal(stall: id, from: from, through: last, reason: reason))
    }
  }

  /// Lifts a stall's seal.
  /// - Throws: `ProgrammeError.notFound`, `.invalid`, `.impossible`.
  public func unseal(
    _ stall: String,
    in hall: String,
    on day: Day? = nil,
    reason: String,
    by actor: Actor
  ) throws -> StallRecord {
    try change(stall, in: hall, by: actor) { id, _, _ in
      .unsealed(id, day: try past(day), reason: reason)
    }
  }

  /// Whom a payment or a decision is about.
  func trader(
    _ person: String?,
    of stall: StallID,
    in file: HallFile,
    _ access: ReadAccess
  ) throws -> RegistrationID {
    if let person { return try registration(of: person, in: access).registration }
    guard let trader = file.state.stalls[stall]?.current?.trader else {
      throw ProgrammeError.impossible([.stallFree(stall)])
    }
    return trader
  }
}
