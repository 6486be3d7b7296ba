import AssessmentKit
import CurriculumModel

/// What the participant states.
enum CapitalFields {
  static let all = [
    money("amount", id: "Jumlah pinjaman yang dibutuhkan (rupiah)", en: "Loan needed (rupiah)"),
    number("months", id: "Jangka waktu (bulan)", en: "Term (months)"),
    choice(
      "purpose",
      id: "Kegunaan pinjaman",
      en: "Use of the loan",
      [
        (
          "working-capital", "Modal kerja: bahan, barang dagangan",
          "Working capital: goods, material"
        ),
        ("investment", "Investasi: alat, tempat usaha", "Investment: equipment, premises"),
      ]
    ),
    money(
      "netCash",
      id: "Kas bersih usaha rata-rata sebulan, sebelum angsuran (rupiah)",
      en: "Average net cash of the business a month, before instalments (rupiah)"
    ),
    money(
      "income",
      id: "Penghasilan bersih keluarga sebulan, bila lebih dari usaha ini (rupiah)",
      en: "Net income of the household a month, if more than this business (rupiah)",
      isRequired: false
    ),
    money(
      "otherInstalments",
      id: "Angsuran lain sebulan (rupiah; kosongkan bila tidak ada)",
      en: "Other instalments a month (rupiah; leave empty if none)",
      isRequired: false
    ),
    SubmissionField(
      name: "businessSince",
      kind: .day,
      label: LocalizedText(id: "Usaha berjalan sejak", en: "In business since")
    ),
    number("recordMonths", id: "Lama catatan keuangan (bulan)", en: "Months of financial records"),
    choice(
      "collectibility",
      id: "Kolektibilitas pada laporan SLIK",
      en: "Collectibility in the SLIK report",
      [
        ("none", "Belum pernah meminjam", "Never borrowed"),
        ("1", "1: lancar", "1: on time"),
        ("2", "2: terlambat 1 sampai 90 hari", "2: 1 to 90 days late"),
        ("3", "3: terlambat 91 sampai 120 hari", "3: 91 to 120 days late"),
        ("4", "4: terlambat 121 sampai 180 hari", "4: 121 to 180 days late"),
        ("5", "5: terlambat lebih dari 180 hari", "5: over 180 days late"),
      ],
      isPersonal: true
    ),
    choice(
      "otherCredit",
      id: "Pinjaman lain yang masih berjalan",
      en: "Other loans still running",
      [
        ("none", "Tidak ada", "None"),
        (
          "consumer", "Rumah, kendaraan, kartu kredit, atau pinjaman daring",
          "Home, vehicle, card or online"
        ),
        (
          "commercial", "Modal kerja atau investasi dari bank",
          "Working capital or investment from a bank"
        ),
      ],
      isPersonal: true
    ),
    choice(
      "collateral",
      id: "Agunan (tanah, bangunan, atau kendaraan)",
      en: "Collateral (land, building or vehicle)",
      [("no", "Tidak ada", "None"), ("yes", "Ada", "Available")],
      isRequired: false
    ),
  ]

  private static func money(
    _ name: String,
    id: String,
    en: String,
    isRequired: Bool = true
  ) -> SubmissionField {
    SubmissionField(
      name: name,
      kind: .number,
      measure: .rupiah,
      label: LocalizedText(id: id, en: en),
      isRequired: isRequired,
      isPersonal: true
    )
  }

  private static func number(_ name: String, id: String, en: String) -> SubmissionField {
    SubmissionField(
      name: name,
      kind: .number,
      measure: .count,
      label: LocalizedText(id: id, en: en)
    )
  }

  private static func choice(
    _ name: String,
    id: String,
    en: String,
    _ choices: [(value: String, id: String, en: String)],
    isRequired: Bool = true,
    isPersonal: Bool = false
  ) -> SubmissionField {
    SubmissionField(
      name: name,
      kind: .choice,
      label: LocalizedText(id: id, en: en),
      isRequired: isRequired,
      choices: choices.map {
        .init(value: $0.value, label: LocalizedText(id: $0.id, en: $0.en))
      },
      isPersonal: isPersonal
    )
  }
}
