import Diagnostics

/// What the codes about a list of loans mean.
enum CapitalExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "CAP001",
      title: .init(id: "Angka pinjaman masuk akal", en: "A loan's figures are in range"),
      reason: .init(
        id: "Bunga, plafon, jangka waktu, dan ambang kesiapan adalah angka tanpa satuan: persen, "
          + "rupiah, atau bulan. Angka yang dapat berubah sebaiknya parameter yang bertanggal.",
        en: "Rates, limits, terms and thresholds are numbers without a unit: percent, rupiah or "
          + "months. What may change is best a dated parameter."
      ),
      wrong: "<product id=\"micro\" rate=\"6%\" …>…</product>",
      right: "<product id=\"micro\" rate=\"{micro-rate}\" …>…</product>"
    ),
    DiagnosticExplanation(
      "CAP002",
      title: .init(id: "Ada pinjaman yang dinilai", en: "There is a loan to judge"),
      reason: .init(
        id: "Kesiapan selalu dinilai terhadap pinjaman tertentu; tanpa pinjaman tidak seorang pun "
          + "dapat lulus.",
        en: "Readiness is always for some loan; with none listed no one could pass."
      ),
      wrong: "<capital xmlns=\"urn:okoce:assessor:capital:1\" …/>",
      right: "<capital xmlns=\"urn:okoce:assessor:capital:1\" …><product id=\"micro\" …>…</product>"
        + "</capital>"
    ),
    DiagnosticExplanation(
      "CAP003",
      title: .init(id: "Setiap pinjaman punya id sendiri", en: "Each loan has its own id"),
      reason: .init(
        id: "Hasil penilaian menyebut pinjaman dengan id-nya.",
        en: "An outcome refers to a loan by its id."
      ),
      wrong: "<product id=\"kur\" …>…</product><product id=\"kur\" …>…</product>",
      right: "<product id=\"micro\" …>…</product><product id=\"small\" …>…</product>"
    ),
    DiagnosticExplanation(
      "CAP004",
      title: .init(
        id: "Cara menghitung bunga dikenal",
        en: "The way of counting interest is known"
      ),
      reason: .init(
        id: "annuity menghitung bunga dari sisa pokok (bunga efektif); flat dari pokok semula. "
          + "Pada persen yang sama, flat hampir dua kali lebih mahal.",
        en: "annuity counts interest on what is still owed (effective), flat on the whole loan. "
          + "At the same percentage flat costs almost twice as much."
      ),
      wrong: "<product id=\"micro\" method=\"effective\" …>…</product>",
      right: "<product id=\"micro\" method=\"annuity\" …>…</product>"
    ),
    DiagnosticExplanation(
      "CAP005",
      title: .init(
        id: "Plafon terendah tidak melebihi tertinggi",
        en: "Limits go from low to high"
      ),
      reason: .init(
        id: "Bila minimumAmount lebih besar daripada maximumAmount, tidak ada jumlah yang dapat "
          + "diajukan.",
        en: "With minimumAmount above maximumAmount there is no amount that could be asked for."
      ),
      wrong: "<product id=\"small\" minimumAmount=\"500000000\" maximumAmount=\"100000001\" …>…"
        + "</product>",
      right: "<product id=\"small\" minimumAmount=\"100000001\" maximumAmount=\"500000000\" …>…"
        + "</product>"
    ),
  ]
}
