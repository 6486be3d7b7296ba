/// What `okoce book` says.
enum BookPhrases {
  static let book = Phrase(
    id: "Periksa buku kas dan cetak laporan keuangannya.",
    en: "Check a cash book and print its statements."
  )
  static let examples = Phrase(
    id: """
      Buku kas adalah CSV dengan kolom tanggal, uraian, akun, masuk, keluar, dan bila perlu bukti dan \
      lawan. Semua baris yang keliru disebut sekaligus.

      Contoh:
        okoce book kas.csv --from 2026-03-01 --to 2026-03-31 --counted-cash 735000
        okoce book kas.csv --from 2026-01-01 --to 2026-12-31 --html laporan.html
        okoce book --template --output kas.csv
        okoce book --accounts
      """,
    en: """
      A cash book is CSV with the columns date, description, account, in, out, and if needed proof and \
      contra. All rows that are wrong are named at once.

      Examples:
        okoce book cash.csv --from 2026-03-01 --to 2026-03-31 --counted-cash 735000
        okoce book cash.csv --from 2026-01-01 --to 2026-12-31 --html report.html
        okoce book --template --output cash.csv
        okoce book --accounts
      """
  )
  static let file = Phrase(id: "Berkas CSV buku kas.", en: "The CSV file of the cash book.")
  static let from = Phrase(id: "Hari pertama periode.", en: "First day of the period.")
  static let to = Phrase(id: "Hari terakhir periode.", en: "Last day of the period.")
  static let countedCash = Phrase(id: "Kas hasil hitung (rupiah).", en: "Cash counted (rupiah).")
  static let closingStock = Phrase(
    id: "Persediaan akhir (rupiah); tanpa ini dianggap tetap.",
    en: "Closing stock (rupiah); unchanged without it."
  )
  static let taxRate = Phrase(id: "Tarif PPh final dalam persen.", en: "Final tax rate in percent.")
  static let exemption = Phrase(
    id: "Omzet setahun yang tidak dikenai pajak; 0 untuk badan usaha.",
    en: "Turnover of a year that isn't taxed; 0 for companies."
  )
  static let before = Phrase(
    id: "Omzet tahun ini sebelum periode.",
    en: "Turnover of this year before the period."
  )
  static let format = Phrase(id: "text, html, atau csv.", en: "text, html or csv.")
  static let output = Phrase(
    id: "Berkas hasil; tanpa ini ke layar.",
    en: "Where to write; the screen without it."
  )
  static let html = Phrase(
    id: "Tulis laporan sebagai halaman ke berkas ini.",
    en: "Write the statements as a page to this file."
  )
  static let template = Phrase(
    id: "Buku kas kosong dengan baris judulnya.",
    en: "An empty cash book with its headings."
  )
  static let accounts = Phrase(
    id: "Daftar akun yang boleh dipakai dalam buku kas.",
    en: "The accounts that a cash book may name."
  )
  static let oneThing = Phrase(
    id: "sebutkan salah satu: berkas buku kas, --template, atau --accounts",
    en: "give one of a cash book, --template and --accounts"
  )
  static let whatFor = Phrase(
    id: "sebutkan berkas buku kas dengan --from dan --to, atau --template, atau --accounts",
    en: "give a cash book with --from and --to, or --template, or --accounts"
  )
  static let oneOutput = Phrase(
    id: "--html sudah menyebut bentuk dan berkasnya; lepaskan --output dan --format",
    en: "--html names form and file already; leave out --output and --format"
  )
  static let accountCode = Phrase(id: "Kode", en: "Code")
  static let accountTitle = Phrase(id: "Akun", en: "Account")
  static let accountKind = Phrase(id: "Jenis", en: "Kind")
  static let checks = Phrase(id: "Pemeriksaan", en: "Checks")
  static let title = Phrase(id: "Laporan keuangan", en: "Financial statements")
  static let nothingToCompare = Phrase(id: "tidak ada pembanding", en: "nothing to compare with")
  static let item = Phrase(id: "Pos", en: "Item")
  static let amount = Phrase(id: "Rupiah", en: "Rupiah")
  static let statement = Phrase(id: "Laporan", en: "Statement")
}
