import AssessmentKit
import CivilTime
import Halls
import Programme

/// What the commands for the levy say.
enum LevyPhrases {
  static let day = Phrase(id: "Hari", en: "Day")
  static let month = Phrase(id: "Bulan", en: "Month")
  static let hall = Phrase(id: "Hall", en: "Hall")
  static let due = Phrase(id: "Terutang", en: "Due")
  static let waived = Phrase(id: "Keringanan", en: "Waived")
  static let paid = Phrase(id: "Dibayar", en: "Paid")
  static let collected = Phrase(id: "Terkumpul", en: "Collected")
  static let arrears = Phrase(id: "Tunggakan", en: "Arrears")
  static let arrearsBefore = Phrase(id: "Tunggakan sebelumnya", en: "Arrears before")
  static let advancesBefore = Phrase(id: "Bayar di muka sebelumnya", en: "Ahead before")
  static let paidAhead = Phrase(id: "Untuk hari nanti", en: "For later days")
  static let advances = Phrase(id: "Bayar di muka", en: "Paid ahead")
  static let share = Phrase(id: "Terkumpul %", en: "Collected %")
  static let heldShare = Phrase(id: "Terisi", en: "Held")
  static let openedShare = Phrase(id: "Buka", en: "Opened")
  static let footfall = Phrase(id: "Pengunjung", en: "Visitors")
  static let total = Phrase(id: "Jumlah", en: "Total")
  static let reference = Phrase(id: "Nomor", en: "Reference")
  static let payments = Phrase(id: "Pembayaran", en: "Payments")
  static let openDays = Phrase(id: "Hari yang belum lunas", en: "Unpaid days")
  static let attempts = Phrase(id: "Debit gagal", en: "Failed debits")
  static let waivers = Phrase(id: "Keringanan", en: "Reliefs")
  static let reversed = Phrase(id: "dibatalkan", en: "reversed")
  static let nothingProposed = Phrase(
    id: "Tidak ada yang perlu dilakukan.",
    en: "Nothing has to be done."
  )
  static let noRules = Phrase(
    id: "Belum ada aturan; tetapkan dengan 'okoce hall rules'.",
    en: "No rules; set them with 'okoce hall rules'."
  )
  static let hallOrFile = Phrase(
    id: "sebutkan satu hall, atau --file untuk banyak hall",
    en: "name one hall, or --file for many"
  )
  static let oneOfOpenings = Phrase(
    id: "pilih salah satu: --opened, --except, atau --shut",
    en: "choose one of --opened, --except and --shut"
  )
  static let shareOrAmount = Phrase(
    id: "sebutkan --share atau --amount",
    en: "give either --share or --amount"
  )
  static let monthOrYear = Phrase(
    id: "sebutkan --month atau --year",
    en: "give either --month or --year"
  )

  static func means(_ means: Payment.Means) -> Phrase {
    switch means {
    case .cash: Phrase(id: "tunai", en: "cash")
    case .debit: Phrase(id: "debit", en: "debit")
    }
  }

  static func closed(_ row: DayClosing.Row, _ language: Language) -> String {
    if let reason = row.record.shutReason {
      return Phrase(id: "tutup: \(reason)", en: "shut: \(reason)")(language)
    }
    let opened = language.number(row.record.opened.count)
    let usable = language.number(row.usable)
    let visitors = row.record.footfall.map { count in
      let count = language.number(count)
      return Phrase(id: ", \(count) pengunjung", en: ", \(count) visitors")(language)
    }
    return Phrase(
      id: "\(opened) dari \(usable) kios buka",
      en: "\(opened) of \(usable) stalls open"
    )(
      language
    ) + (visitors ?? "")
  }

  static func judged(_ month: JudgedMonth, _ language: Language) -> String {
    let name = String(month.first.description.prefix(7))
    let traders = language.counted(month.traders, Phrase(id: "pedagang", en: "trader"))
    return Phrase(id: "bulan \(name) dinilai: \(traders)", en: "month \(name) judged: \(traders)")(
      language
    )
  }

  static func closedCount(_ count: Int, _ day: Day, _ language: Language) -> String {
    let halls = language.counted(count, Phrase(id: "hall", en: "hall"))
    let day = language.day(day)
    return Phrase(id: "\(day): \(halls) ditutup.", en: "\(day): \(halls) closed.")(language)
  }

  static func debits(_ report: DebitReport, _ language: Language) -> String {
    let rows = language.number(report.rows)
    guard report.isKept else {
      let bad = language.number(report.refused.count)
      return Phrase(
        id: "\(rows) baris dibaca, \(bad) keliru; tidak ada yang dicatat.",
        en: "\(rows) rows read, \(bad) bad; nothing was recorded."
      )(language)
    }
    let amount = report.amount.text(in: language.rawValue)
    return Phrase(
      id: "\(rows) baris dibaca: \(language.number(report.paid)) dibayar (\(amount)), "
        + "\(language.number(report.failed)) gagal, \(language.number(report.unchanged)) tetap.",
      en: "\(rows) rows read: \(language.number(report.paid)) paid (\(amount)), "
        + "\(language.number(report.failed)) failed, \(language.number(report.unchanged)) unchanged."
    )(language)
  }

  /// What is proposed, and on what ground.
  static func proposal(_ proposal: SanctionProposal, _ language: Language) -> String {
    "\(action(proposal.action, language)): \(ground(proposal, language))"
  }

  static func action(_ action: SanctionProposal.Action, _ language: Language) -> String {
    switch action {
    case .remind: Phrase(id: "ingatkan", en: "remind")(language)
    case .warn(let level): Phrase(id: "peringatan \(level)", en: "warning \(level)")(language)
    case .seal(let through):
      Phrase(
        id: "segel sampai \(language.day(through))",
        en: "seal to \(language.day(through))"
      )(language)
    case .forfeit(let reason):
      Phrase(
        id: "hangus (\(HallPhrases.forfeit(reason)(language)))",
        en: "forfeit (\(HallPhrases.forfeit(reason)(language)))"
      )(language)
    }
  }

  private static func ground(_ proposal: SanctionProposal, _ language: Language) -> String {
    let since = language.day(proposal.since)
    let days = language.counted(proposal.have, Phrase(id: "hari", en: "day"))
    let debits = language.counted(proposal.have, Phrase(id: "debit", en: "debit"))
    let needed = language.number(proposal.needed)
    let arrears = proposal.arrears.text(in: language.rawValue)
    let phrase =
      switch proposal.ground {
      case .keyNotCollected:
        Phrase(
          id: "kunci belum diambil, \(days) sejak \(since) (batas \(needed))",
          en: "no key for \(days) since \(since) (limit \(needed))"
        )
      case .notOpened:
        Phrase(
          id: "belum buka, \(days) sejak kunci \(since) (batas \(needed))",
          en: "not opened for \(days) since the key on \(since) (limit \(needed))"
        )
      case .shut:
        Phrase(
          id: "tutup pada \(days) dagang sejak \(since) (batas \(needed))",
          en: "shut on \(days) of trade since \(since) (limit \(needed))"
        )
      case .arrears:
        Phrase(
          id: "\(days) belum dibayar sejak \(since) (batas \(needed)), \(arrears)",
          en: "\(days) unpaid since \(since) (limit \(needed)), \(arrears)"
        )
      case .failedDebits:
        Phrase(
          id: "\(debits) gagal berturut-turut (batas \(needed)), \(arrears)",
          en: "\(debits) without money in a row (limit \(needed)), \(arrears)"
        )
      case .warningUnanswered:
        Phrase(
          id: "\(days) sejak peringatan \(since) (batas \(needed)), \(arrears)",
          en: "\(days) since the warning of \(since) (limit \(needed)), \(arrears)"
        )
      case .sealEnded:
        Phrase(id: "segel berakhir \(since)", en: "the seal ended on \(since)")
      }
    return phrase(language)
  }

  static func unclosed(_ days: [Day], _ language: Language) -> String {
    let count = language.counted(days.count, Phrase(id: "hari dagang", en: "trading day"))
    let first = days.first.map(language.day) ?? ""
    return Phrase(
      id: "\(count) belum ditutup, sejak \(first)",
      en: "\(count) not closed, from \(first)"
    )(language)
  }

  static func missing(_ count: Int, _ language: Language) -> String {
    let days = language.counted(count, Phrase(id: "hari dagang", en: "trading day"))
    return Phrase(id: "\(days) belum ditutup", en: "\(days) never closed")(language)
  }

  static func traders(_ count: Int, _ language: Language) -> String {
    let count = language.counted(count, Phrase(id: "pedagang", en: "trader"))
    return Phrase(id: "\(count) menunggak", en: "\(count) in arrears")(language)
  }
}
