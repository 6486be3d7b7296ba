import AssessmentKit
import CivilTime
import CurriculumModel
public import Halls
import Progression
public import Timetabling

/// Why something can't happen in a hall, in words for the officer.
extension HallRefusal {
  public var wording: Wording {
    switch self {
    case .notEntered: Wording(id: "hall belum didaftarkan", en: "the hall was never entered")
    case .unknownStall(let stall): Wording(id: "tidak ada kios \(stall)", en: "no stall \(stall)")
    case .repeatedStall(let stall):
      Wording(id: "kios \(stall) disebut dua kali", en: "stall \(stall) is named twice")
    case .badName(let name):
      Wording(
        id: "'\(name)' bukan nama: pakai huruf, angka, dan tanda hubung",
        en: "'\(name)' is no name: use letters, digits and hyphens"
      )
    case .noReason: Wording(id: "alasannya belum disebut", en: "no reason was given")
    case .noSource: Wording(id: "peraturannya belum disebut", en: "no source was given")
    case .repeatedReference(let reference):
      Wording(
        id: "nomor '\(reference)' sudah tercatat",
        en: "reference '\(reference)' is recorded already"
      )
    case .unknownReference(let reference):
      Wording(
        id: "tidak ada pembayaran bernomor '\(reference)'",
        en: "there is no payment '\(reference)'"
      )
    case .alreadyReversed(let reference):
      Wording(
        id: "pembayaran '\(reference)' sudah dibatalkan",
        en: "payment '\(reference)' was reversed already"
      )
    case .unknownWaiverRule(let rule):
      Wording(id: "tidak ada keringanan '\(rule)'", en: "there is no relief '\(rule)'")
    case .stallHeld(let stall, let trader):
      Wording(id: "kios \(stall) dipegang \(trader)", en: "stall \(stall) is held by \(trader)")
    case .stallFree(let stall):
      Wording(id: "kios \(stall) tidak dipegang siapa pun", en: "no one holds stall \(stall)")
    case .freeOnlyFrom(let stall, let day):
      Wording(
        id: "kios \(stall) baru kosong sejak \(day)",
        en: "stall \(stall) is free only from \(day)"
      )
    case .tradeNotAllowed(let stall, let trade, let allowed):
      Wording(
        id: "kios \(stall) bukan untuk \(trade), melainkan \(allowed.listed)",
        en: "stall \(stall) is not for \(trade) but for \(allowed.listed)"
      )
    case .notATrader(let trader):
      Wording(
        id: "\(trader) tidak pernah memegang kios itu",
        en: "\(trader) never held that stall"
      )
    case .keyAlreadyHanded(let stall, let day):
      Wording(
        id: "kunci kios \(stall) sudah diserahkan pada \(day)",
        en: "the key of stall \(stall) was handed on \(day)"
      )
    case .beforeAllotment(let stall, let day, let allotted):
      Wording(
        id: "\(day) mendahului hari kios \(stall) diberikan, \(allotted)",
        en: "\(day) is before stall \(stall) was given, on \(allotted)"
      )
    case .daysReversed(let from, let through):
      Wording(
        id: "hari terakhir \(through) mendahului hari pertama \(from)",
        en: "the last day \(through) is before the first one, \(from)"
      )
    case .alreadyClosed(let day):
      Wording(
        id: "\(day) sudah ditutup; perbaiki dengan 'okoce levy correct-day'",
        en: "\(day) is closed already; correct it with 'okoce levy correct-day'"
      )
    case .notClosed(let day):
      Wording(id: "\(day) belum ditutup", en: "\(day) was never closed")
    case .openedOn(let stall, let day):
      Wording(
        id:
          "kios \(stall) tercatat buka pada \(day); pilih hari sesudahnya, atau betulkan hari itu "
          + "dengan 'okoce levy correct-day'",
        en: "stall \(stall) is recorded as open on \(day); choose a day after it, or correct that "
          + "day with 'okoce levy correct-day'"
      )
    case .notUsable(let stall, let day):
      Wording(
        id: "kios \(stall) tidak boleh buka pada \(day): tanpa kunci, kosong, atau disegel",
        en: "stall \(stall) can't have opened on \(day): no key, no holder, or sealed"
      )
    case .amountOutOfRange(let amount, let least, let most):
      Wording(
        id: "jumlah \(amount.text(in: "id")), seharusnya \(least.text(in: "id")) sampai "
          + most.text(in: "id"),
        en: "the amount is \(amount.text(in: "en")), expected \(least.text(in: "en")) to "
          + most.text(in: "en")
      )
    case .shareOutOfRange(let share):
      Wording(
        id: "keringanan \(share) persen, seharusnya 1 sampai 100",
        en: "the relief is \(share) percent, expected 1 to 100"
      )
    case .figureOutOfRange(let name, let value, let least, let most):
      Wording(
        id: "\(Self.typed(name)) berisi \(value), seharusnya \(least) sampai \(most)",
        en: "\(Self.typed(name)) is \(value), expected \(least) to \(most)"
      )
    case .wrongWarning(let level, let expected):
      Wording(
        id: "peringatan \(level) belum waktunya; yang berikutnya \(expected)",
        en: "warning \(level) is out of turn; the next is \(expected)"
      )
    case .alreadySealed(let stall):
      Wording(id: "kios \(stall) sudah disegel", en: "stall \(stall) is sealed already")
    case .notSealed(let stall):
      Wording(id: "kios \(stall) tidak disegel", en: "stall \(stall) isn't sealed")
    }
  }

  /// A figure of the rules by the name that officers give it; any other as it is.
  private static func typed(_ name: String) -> String {
    let options = [
      "keyWithinDays": "key-days", "openWithinDays": "open-days",
      "sealAfterShutDays": "shut-days", "reminderAfterDays": "reminder-days",
      "warningAfterDays": "warning-days", "warningAfterFailedDebits": "warning-debits",
      "warningGapDays": "warning-gap", "debitDays": "debit-days",
    ]
    return options[name] ?? name
  }
}

extension Array {
  /// `a, b, c`.
  var listed: String { map { "\($0)" }.joined(separator: ", ") }
}
