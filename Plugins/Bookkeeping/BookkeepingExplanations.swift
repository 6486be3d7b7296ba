import Diagnostics

/// What the codes about bookkeeping mean.
enum BookkeepingExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "BKP001",
      title: .init(id: "Angka pembukuan masuk akal", en: "Bookkeeping's figures are in range"),
      reason: .init(
        id: "months 1 sampai 12, dan wajib kecuali untuk finalTax; jumlah dalam rupiah penuh; "
          + "equipmentMonths paling sedikit 1; rate dalam persen, exemptMillions dan ceilingMillions "
          + "dalam juta rupiah.",
        en: "months is 1 to 12, and required but for finalTax; amounts are whole rupiah; "
          + "equipmentMonths is at least 1; rate is percent, exemptMillions and ceilingMillions are "
          + "millions of rupiah."
      ),
      wrong: "<bookkeeping months=\"0\"/>",
      right: "<bookkeeping months=\"1\"/>"
    ),
    DiagnosticExplanation(
      "BKP002",
      title: .init(id: "Kode akun tidak kembar", en: "No account is listed twice"),
      reason: .init(
        id: "Baris buku kas menyebut akun dengan kode atau namanya.",
        en: "A row of a cash book names an account by code or title."
      ),
      wrong:
        "<account code=\"1-100\" kind=\"cash\">…</account><account code=\"1-100\" kind=\"bank\">…"
        + "</account>",
      right:
        "<account code=\"1-100\" kind=\"cash\">…</account><account code=\"1-110\" kind=\"bank\">…"
        + "</account>"
    ),
    DiagnosticExplanation(
      "BKP003",
      title: .init(id: "Daftar akun lengkap", en: "The chart is whole"),
      reason: .init(
        id: "Tanpa kas, saldo awal, penjualan, dan prive tidak ada laporan yang dapat disusun.",
        en: "Without cash, opening balance, sales and drawings no statement can be made."
      ),
      wrong:
        "<bookkeeping months=\"1\"><account code=\"1-100\" kind=\"cash\">…</account></bookkeeping>",
      right: "<bookkeeping months=\"1\"/>"
    ),
  ]
}
