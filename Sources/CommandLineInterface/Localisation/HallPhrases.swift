import AssessmentKit
import CivilTime
import Halls
import Programme

/// What the commands for halls and stalls say.
enum HallPhrases {
  static let none = Phrase(
    id: "Belum ada hall. Daftarkan dengan 'okoce hall add' atau 'okoce hall import'.",
    en: "There is no hall yet. Enter one with 'okoce hall add' or 'okoce hall import'."
  )
  static let number = Phrase(id: "Nomor", en: "Number")
  static let name = Phrase(id: "Nama", en: "Name")
  static let centre = Phrase(id: "Pusat", en: "Centre")
  static let siteClass = Phrase(id: "Jenis", en: "Class")
  static let held = Phrase(id: "Terisi", en: "Held")
  static let stall = Phrase(id: "Kios", en: "Stall")
  static let trader = Phrase(id: "Pedagang", en: "Trader")
  static let trades = Phrase(id: "Dagangan", en: "Trades")
  static let standing = Phrase(id: "Keadaan", en: "Standing")
  static let arrears = Phrase(id: "Tunggakan", en: "Arrears")
  static let tariffs = Phrase(id: "Retribusi sehari", en: "Daily levy")
  static let noTariff = Phrase(
    id: "belum ditetapkan; tanpa tarif tidak ada yang terutang",
    en: "not set; without a tariff nothing is owed"
  )
  static let reliefs = Phrase(id: "Keringanan umum", en: "General reliefs")
  static let rules = Phrase(id: "Aturan", en: "Rules")
  static let noRules = Phrase(
    id: "belum ditetapkan; mesin tidak mengusulkan apa pun",
    en: "not set; the engine proposes nothing"
  )
  static let free = Phrase(id: "kosong", en: "free")
  static let sealed = Phrase(id: "disegel", en: "sealed")
  static let anyTrade = Phrase(id: "apa saja", en: "any")
  static let anyHours = Phrase(id: "setiap hari", en: "every day")
  static let nobody = Phrase(id: "tidak dipegang siapa pun", en: "no one holds it")
  static let tariffNeeds = Phrase(
    id: "sebutkan --amount, --from, dan --source, atau --parameter",
    en: "give --amount, --from and --source, or --parameter"
  )
  static let reliefNeeds = Phrase(
    id: "sebutkan --share, --source, dan --first-months atau --from; atau --end",
    en: "give --share, --source and --first-months or --from; or --end"
  )

  static func count(_ held: Int, of stalls: Int, _ language: Language) -> String {
    Phrase(
      id: "\(language.number(held)) dari \(language.number(stalls)) kios terisi",
      en: "\(language.number(held)) of \(language.number(stalls)) stalls held"
    )(language)
  }

  /// `Rp4.000 sejak 1 Januari 2017 (hari dagang hall)`.
  static func tariff(_ tariff: TariffPeriod, _ language: Language) -> String {
    let amount = tariff.amount.text(in: language.rawValue)
    let from = language.day(tariff.from)
    let basis = basis(tariff.basis)(language)
    guard let through = tariff.through else {
      return Phrase(
        id: "\(amount) sejak \(from), \(basis)",
        en: "\(amount) from \(from), \(basis)"
      )(
        language
      )
    }
    return "\(amount), \(from) – \(language.day(through)), \(basis)"
  }

  static func basis(_ basis: TariffPeriod.Basis) -> Phrase {
    switch basis {
    case .everyTradingDay: Phrase(id: "setiap hari dagang", en: "every trading day")
    case .daysOpened: Phrase(id: "hanya hari buka", en: "days opened only")
    }
  }

  static func relief(_ record: WaiverRuleRecord, _ language: Language) -> String {
    let rule = record.rule
    let condition: String =
      switch rule.condition {
      case .firstMonths(let months):
        Phrase(id: "\(months) bulan sejak kunci", en: "\(months) months after the key")(language)
      case .period(let from, let through):
        through.map { "\(language.day(from)) – \(language.day($0))" }
          ?? Phrase(id: "sejak \(language.day(from))", en: "from \(language.day(from))")(language)
      }
    let ended = record.ended.map { day in
      Phrase(id: "; sampai \(language.day(day))", en: "; until \(language.day(day))")(language)
    }
    return "\(rule.id): \(rule.share) %, \(condition) (\(rule.reason))\(ended ?? "")"
  }

  /// What the rules say, one line each.
  static func lines(of rules: HallRules, _ language: Language) -> [String] {
    func days(_ count: Int?, id: String, en: String) -> String? {
      count.map { count in
        let days = language.counted(count, Phrase(id: "hari", en: "day"))
        return Phrase(id: "\(id) \(days)", en: "\(en) \(days)")(language)
      }
    }
    return [
      days(rules.keyWithinDays, id: "kunci diambil dalam", en: "key collected within"),
      days(rules.openWithinDays, id: "buka sejak kunci dalam", en: "opened after the key within"),
      days(rules.sealAfterShutDays, id: "segel setelah tutup", en: "sealed after being shut"),
      days(rules.reminderAfterDays, id: "pengingat setelah", en: "reminder after"),
      days(rules.warningAfterDays, id: "peringatan setelah", en: "warning after"),
      rules.warningAfterFailedDebits.map { count in
        Phrase(
          id: "peringatan setelah \(count) debit gagal",
          en: "warning after \(count) failed debits"
        )(language)
      }, days(rules.warningGapDays, id: "jarak peringatan", en: "between warnings"),
      rules.sealLength.map { length in
        let span = language.length(length)
        return Phrase(id: "lama segel \(span)", en: "a seal lasts \(span)")(language)
      },
      rules.debitDays.isEmpty
        ? nil
        : Phrase(
          id: "debit tanggal \(rules.debitDays.map(String.init).joined(separator: ", "))",
          en: "debits on the \(rules.debitDays.map(String.init).joined(separator: ", "))"
        )(language),
    ].compactMap(\.self)
  }

  /// Where a tenancy stands, in one line.
  static func standing(_ tenancy: Tenancy, _ rules: HallRules?, _ language: Language) -> String {
    guard let key = tenancy.key else {
      let since = language.day(tenancy.allotment.day)
      let given = Phrase(
        id: "diberikan \(since), kunci belum diambil",
        en: "given \(since), no key"
      )
      guard let deadline = tenancy.keyDeadline(rules) else { return given(language) }
      let day = language.day(deadline)
      return given(language) + Phrase(id: "; paling lambat \(day)", en: "; due by \(day)")(language)
    }
    let since = language.day(key)
    return Phrase(id: "kunci sejak \(since)", en: "key since \(since)")(language)
  }

  static func opensBy(_ day: Day, _ language: Language) -> String {
    let day = language.day(day)
    return Phrase(id: "mulai buka paling lambat \(day)", en: "has to open by \(day)")(language)
  }

  static func sealed(_ seal: Seal, _ language: Language) -> String {
    let days = "\(language.day(seal.from)) – \(language.day(seal.through))"
    return Phrase(id: "disegel \(days): \(seal.reason)", en: "sealed \(days): \(seal.reason)")(
      language
    )
  }

  static func warning(_ warning: Warning, _ language: Language) -> String {
    let day = language.day(warning.day)
    return Phrase(
      id: "peringatan \(warning.level), \(day): \(warning.reason)",
      en: "warning \(warning.level), \(day): \(warning.reason)"
    )(language)
  }

  static func extended(_ until: Day, _ reason: String, _ language: Language) -> String {
    let day = language.day(until)
    return Phrase(id: "tenggang sampai \(day): \(reason)", en: "more time to \(day): \(reason)")(
      language
    )
  }

  static func ended(_ tenancy: Tenancy, _ language: Language) -> String? {
    guard let end = tenancy.end, let day = tenancy.endDay.map(language.day) else { return nil }
    switch end {
    case .vacated(let reason):
      return Phrase(id: "dilepas \(day): \(reason)", en: "given up \(day): \(reason)")(language)
    case .forfeited(let reason, let note):
      let note = note.isEmpty ? "" : " (\(note))"
      let words = forfeit(reason)(language)
      return Phrase(id: "hangus \(day): \(words)\(note)", en: "forfeited \(day): \(words)\(note)")(
        language
      )
    }
  }

  static func forfeit(_ reason: ForfeitReason) -> Phrase {
    switch reason {
    case .keyNotCollected: Phrase(id: "kunci tidak diambil", en: "the key was not collected")
    case .notOpened: Phrase(id: "tidak dibuka", en: "it was not opened")
    case .arrears: Phrase(id: "retribusi tetap menunggak", en: "the levy stayed unpaid")
    case .stayedShut: Phrase(id: "tetap tutup", en: "it stayed shut")
    case .sublet: Phrase(id: "dialihkan ke orang lain", en: "it was handed to somebody else")
    case .otherPlace: Phrase(id: "punya tempat lain", en: "the trader has another place")
    case .otherTrade: Phrase(id: "dagangan lain", en: "another line of trade")
    }
  }

  static func balance(_ account: LevyAccount, _ language: Language) -> String {
    let name = language.rawValue
    if account.advance > .zero {
      return Phrase(
        id: "lunas, lebih \(account.advance.text(in: "id"))",
        en: "paid, \(account.advance.text(in: "en")) ahead"
      )(language)
    }
    if account.arrears > .zero {
      return Phrase(
        id: "menunggak \(account.arrears.text(in: name))",
        en: "owes \(account.arrears.text(in: name))"
      )(language)
    }
    return Phrase(id: "retribusi lunas", en: "levy paid")(language)
  }

  static func planWritten(_ file: String) -> Phrase {
    Phrase(id: "Denah ditulis ke \(file).", en: "The plan was written to \(file).")
  }

  static func status(_ status: FloorPlan.Status) -> Phrase {
    switch status {
    case .free: free
    case .taken: Phrase(id: "terisi", en: "taken")
    case .inArrears: Phrase(id: "menunggak", en: "in arrears")
    case .sealed: sealed
    }
  }

  static func floor(_ floor: Int) -> Phrase { Phrase(id: "Lantai \(floor)", en: "Floor \(floor)") }
}
