import AssessorHost

/// What the commands about assessors say.
enum AssessorPhrases {
  static func ranUnconfined(_ kind: String) -> Phrase {
    Phrase(
      id: "penilai '\(kind)' berjalan tanpa kurungan (--sandbox none), seizin admin",
      en: "the assessor '\(kind)' ran without a sandbox (--sandbox none), as allowed"
    )
  }
  static let builtIn = Phrase(id: "bawaan", en: "built in")
  static func standing(_ standing: Installation.Standing) -> Phrase {
    switch standing {
    case .ready: Phrase(id: "siap", en: "ready")
    case .disabled: Phrase(id: "diistirahatkan", en: "disabled")
    case .incompatible: Phrase(id: "protokol tidak cocok", en: "incompatible")
    case .changed: Phrase(id: "berkasnya berubah", en: "changed")
    case .broken: Phrase(id: "rusak", en: "broken")
    }
  }
  static let nameColumn = Phrase(id: "Penilai", en: "Assessor")
  static let versionColumn = Phrase(id: "Versi", en: "Version")
  static let kindsColumn = Phrase(id: "Menilai", en: "Judges")
  static let standingColumn = Phrase(id: "Keadaan", en: "State")
  static let sandboxColumn = Phrase(id: "Kurungan", en: "Sandbox")
  static let none = Phrase(id: "tanpa kurungan", en: "none")
  static let bubblewrap = Phrase("bubblewrap")
  static let insideProgram = Phrase(id: "di dalam okoce", en: "inside okoce")
  static let memoryIsPerProcess = Phrase(
    id:
      "di komputer ini memori dibatasi per proses, tidak untuk semua proses seorang penilai sekaligus",
    en: "on this machine memory is limited for each process, not for all of an assessor's together"
  )

  static func sandbox(_ policy: SandboxPolicy) -> Phrase { policy == .none ? none : bubblewrap }
  static func installed(_ id: String, _ version: String) -> Phrase {
    Phrase(id: "\(id) \(version) terpasang.", en: "\(id) \(version) is installed.")
  }
  static func removed(_ id: String) -> Phrase {
    Phrase(
      id: "\(id) dicopot. Hasil yang pernah diberikannya tetap terbaca.",
      en: "\(id) is taken away. The outcomes it gave stay readable."
    )
  }
  static func enabled(_ id: String) -> Phrase {
    Phrase(
      id: "\(id) dipakai lagi. Nilai yang tertunda: okoce assess --pending",
      en: "\(id) judges again. To judge what waits: okoce assess --pending"
    )
  }
  static func disabled(_ id: String) -> Phrase {
    Phrase(
      id: "\(id) diistirahatkan; kiriman untuknya menunggu.",
      en: "\(id) is disabled; submissions for it wait."
    )
  }
  static let kept = Phrase(id: "terpenuhi", en: "kept")
  static func tested(_ kept: Int, _ broken: Int, _ skipped: Int) -> Phrase {
    Phrase(
      id: "\(kept) janji terpenuhi, \(broken) tidak, \(skipped) tidak dapat diuji di sini",
      en: "\(kept) promises kept, \(broken) broken, \(skipped) not to be tested here"
    )
  }
  static let logTitle = Phrase(id: "Catatan terakhirnya:", en: "The end of its log:")
  static func recorded(_ count: Int) -> Phrase {
    Phrase(
      id: "\(count) berkas uji ditulis; baca hasilnya sebelum disimpan.",
      en: "\(count) test files written; read what they expect before you keep it."
    )
  }
  static func started(_ folder: String) -> Phrase {
    Phrase(id: "Penilai baru di \(folder):", en: "A new assessor in \(folder):")
  }
  static func next(_ folder: String, isBuilt: Bool) -> Phrase {
    isBuilt
      ? Phrase(
        id: "Berikutnya: okoce assessor test \(folder)",
        en: "Next: okoce assessor test \(folder)"
      )
      : Phrase(
        id: "Berikutnya: make -C \(folder), lalu okoce assessor test \(folder)/package",
        en: "Next: make -C \(folder), then okoce assessor test \(folder)/package"
      )
  }
  static func fault(_ cause: String) -> Phrase {
    Phrase(id: "penilai terganggu: \(cause)", en: "the assessor failed: \(cause)")
  }
  static let seeAssessorTest = Phrase(
    id: "okoce assessor test menunjukkan sebabnya",
    en: "okoce assessor test shows why"
  )
  static func notBuiltIn(_ name: String) -> Phrase {
    Phrase(
      id: "tidak ada penilai bawaan '\(name)'",
      en: "there is no built-in assessor '\(name)'"
    )
  }
  static func unknown(_ name: String) -> Phrase {
    Phrase(id: "tidak ada penilai '\(name)'", en: "there is no assessor '\(name)'")
  }
  static func known(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(id: "yang ada: \(list)", en: "there are: \(list)")
  }
  static let fieldsTitle = Phrase(id: "Yang diminta:", en: "Asks for:")
  static let limitsTitle = Phrase(id: "Batas:", en: "Limits:")
  static let readsTitle = Phrase(id: "Membaca:", en: "Reads:")
  static let needsTitle = Phrase(id: "Perlu:", en: "Needs:")
  static func limits(_ limits: AssessorLimits) -> Phrase {
    Phrase(
      id: "\(limits.wallSeconds) detik untuk satu jawaban, \(limits.memoryMegabytes) MB, "
        + "\(limits.processes) proses, baris \(limits.outputKilobytes) KiB",
      en: "\(limits.wallSeconds) s an answer, \(limits.memoryMegabytes) MB, "
        + "\(limits.processes) processes, lines of \(limits.outputKilobytes) KiB"
    )
  }
  static func reads(_ reads: Set<AssessorManifest.Reading>) -> Phrase {
    let id: [AssessorManifest.Reading: String] = [
      .fields: "isian", .personal: "isian pribadi", .files: "berkas", .history: "hasil terdahulu",
    ]
    let order = AssessorManifest.Reading.allCases.filter(reads.contains)
    guard !order.isEmpty else { return Phrase(id: "tidak ada", en: "nothing") }
    return Phrase(
      id: order.compactMap { id[$0] }.joined(separator: ", "),
      en: order.map(\.rawValue).joined(separator: ", ")
    )
  }
}
