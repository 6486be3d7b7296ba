import Timetabling

/// What the `timetable` commands say.
enum TimetablePhrases {
  static let rule = Phrase(id: "aturan", en: "rule")
  static let strength = Phrase(id: "sifat", en: "strength")
  static let price = Phrase(id: "penalti", en: "cost")

  static func strength(_ strength: ConstraintDefinition.Strength) -> Phrase {
    switch strength {
    case .hard: Phrase(id: "wajib", en: "hard")
    case .soft: Phrase(id: "sebaiknya", en: "soft")
    }
  }

  /// What stands before a violation: what it costs, or that no timetable may have it.
  static func mark(_ violation: Violation, sign: String = "", _ language: Language) -> String {
    switch violation.constraint.definition.strength {
    case .hard: strength(.hard)(language)
    case .soft: sign + language.number(violation.cost)
    }
  }

  static func cost(_ score: Score, _ language: Language) -> String {
    let soft = language.number(score.soft)
    let cost = Phrase(id: "penalti \(soft)", en: "cost \(soft)")(language)
    if score.isFeasible { return cost }
    var wrong: [String] = []
    if score.hard > 0 {
      wrong.append(
        language.counted(
          score.hard,
          Phrase(id: "pelanggaran aturan wajib", en: "hard violation")
        )
      )
    }
    if score.unplaced > 0 {
      let meetings = language.counted(score.unplaced, Phrase(id: "pertemuan", en: "meeting"))
      wrong.append(
        Phrase(id: "\(meetings) tanpa tempat", en: "\(meetings) without a place")(language)
      )
    }
    let list = wrong.joined(separator: ", ")
    return Phrase(id: "belum sah: \(list); \(cost)", en: "not valid: \(list); \(cost)")(language)
  }

  static func effort(_ moves: Int, _ seconds: Double, _ language: Language) -> String {
    let all = language.number(moves)
    let time = language.number(seconds, places: 1)
    let rate = language.number(Double(moves) / max(seconds, 1e-9) / 1e6, places: 2)
    return Phrase(
      id: "\(all) langkah dalam \(time) detik, \(rate) juta per detik",
      en: "\(all) moves in \(time) s, \(rate) million a second"
    )(language)
  }

  static func progress(
    _ progress: SearchProgress,
    seconds: Double,
    threads: Int,
    _ language: Language
  ) -> String {
    let time = language.number(seconds, places: 0)
    let rate = language.number(
      Double(progress.moves * threads) / max(seconds, 1e-9) / 1e6,
      places: 2
    )
    return Phrase(
      id: "\(time) detik · \(cost(progress.best, language)) · \(rate) juta langkah/detik",
      en: "\(time) s · \(cost(progress.best, language)) · \(rate) million moves/s"
    )(language)
  }

  static func more(_ count: Int, _ language: Language) -> String {
    let number = language.number(count)
    return Phrase(
      id: "… dan \(number) lagi; --limit menampilkan lebih banyak",
      en: "… and \(number) more; --limit lists more"
    )(language)
  }
}
