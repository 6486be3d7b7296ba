/// What help texts say of the daily levy.
enum LevyHelp {
  static let command = Phrase(
    id: "Retribusi harian: tutup hari, bayar, tunggakan, peringatan, laporan.",
    en: "The daily levy: closing days, payments, arrears, warnings, statements."
  )
  static let closeDay = Phrase(
    id: "Tutup satu hari: kios mana yang buka, berapa pengunjung.",
    en: "Close a day: which stalls opened, how many visitors came."
  )
  static let closeDayExamples = Phrase(
    id: """
      Tanpa --opened dan --except semua kios yang terisi tercatat buka. --file menutup banyak hall
      sekaligus; kolom: hall, opened (dipisah |), footfall, shut.

      Contoh:
        okoce levy close-day H000001 --on 2026-03-02 --except A-003 --footfall 120
        okoce levy close-day H000001 --on 2026-03-21 --shut 'Idulfitri'
        okoce levy close-day --file hari.csv --on 2026-03-02
      """,
    en: """
      Without --opened and --except every stall that is held counts as opened. --file closes many
      halls at once; columns: hall, opened (parted by |), footfall, shut.

      Examples:
        okoce levy close-day H000001 --on 2026-03-02 --except A-003 --footfall 120
        okoce levy close-day H000001 --on 2026-03-21 --shut 'Idulfitri'
        okoce levy close-day --file day.csv --on 2026-03-02
      """
  )
  static let correctDay = Phrase(
    id: "Perbaiki hari yang sudah ditutup; penilaian bulan itu dibuat ulang.",
    en: "Correct a closed day; that month's judgements are made again."
  )
  static let pay = Phrase(
    id: "Catat retribusi yang dibayar tunai.",
    en: "Record levy that was paid in cash."
  )
  static let payExamples = Phrase(
    id: """
      Contoh:
        okoce levy pay H000001 A-017 12000 --receipt K-0042
      """,
    en: """
      Examples:
        okoce levy pay H000001 A-017 12000 --receipt K-0042
      """
  )
  static let debits = Phrase(
    id: "Baca hasil debit bank dari berkas CSV.",
    en: "Read the bank's debits from a CSV file."
  )
  static let debitsExamples = Phrase(
    id: """
      Kolom: stall, trader, amount, day, reference, result (ok, atau sebab gagal); hall bila tidak
      disebut di perintah. Bila satu baris keliru, tidak ada yang dicatat.

      Contoh:
        okoce levy debits debit-2026-03-15.csv --hall H000001
      """,
    en: """
      Columns: stall, trader, amount, day, reference, result (ok, or why it failed); hall when the
      command names none. With one bad line nothing is recorded.

      Examples:
        okoce levy debits debit-2026-03-15.csv --hall H000001
      """
  )
  static let reverse = Phrase(
    id: "Batalkan pembayaran yang ternyata keliru.",
    en: "Reverse a payment that was none."
  )
  static let waive = Phrase(
    id: "Beri keringanan kepada satu pedagang.",
    en: "Relieve one trader of levy."
  )
  static let waiveExamples = Phrase(
    id: """
      Contoh:
        okoce levy waive H000001 A-017 --from 2026-03-01 --to 2026-03-14 --share 100 --reason sakit
        okoce levy waive H000001 A-017 --from 2026-03-01 --to 2026-03-31 --amount 20000 --reason banjir
      """,
    en: """
      Examples:
        okoce levy waive H000001 A-017 --from 2026-03-01 --to 2026-03-14 --share 100 --reason illness
        okoce levy waive H000001 A-017 --from 2026-03-01 --to 2026-03-31 --amount 20000 --reason flood
      """
  )
  static let warn = Phrase(
    id: "Catat surat peringatan 1, 2, atau 3.",
    en: "Record a warning: 1, 2 or 3."
  )
  static let seal = Phrase(id: "Catat kios yang disegel.", en: "Record that a stall is sealed.")
  static let unseal = Phrase(id: "Buka segel kios.", en: "Lift a stall's seal.")
  static let account = Phrase(
    id: "Rekening satu pedagang: setiap angka dengan catatannya.",
    en: "One trader's account: every number with its event."
  )
  static let reminders = Phrase(
    id: "Yang diusulkan mesin hari ini: pengingat, peringatan, segel, hangus.",
    en: "What the engine proposes today: reminders, warnings, seals, forfeits."
  )
  static let statement = Phrase(
    id: "Laporan bulan atau tahun: terutang, dibayar, keringanan, tunggakan, hunian.",
    en: "A month's or year's statement: due, paid, waived, arrears, occupancy."
  )
  static let statementExamples = Phrase(
    id: """
      Contoh:
        okoce levy statement --month 2026-03
        okoce levy statement H000001 --year 2026 --format json
      """,
    en: """
      Examples:
        okoce levy statement --month 2026-03
        okoce levy statement H000001 --year 2026 --format json
      """
  )
  static let opened = Phrase(
    id: "Kios yang buka; boleh diulang.",
    en: "A stall that opened; may be repeated."
  )
  static let except = Phrase(
    id: "Kios terisi yang tidak buka; boleh diulang.",
    en: "A held stall that stayed shut; may be repeated."
  )
  static let footfall = Phrase(id: "Jumlah pengunjung.", en: "How many visitors came.")
  static let shut = Phrase(
    id: "Mengapa seluruh hall tutup.",
    en: "Why the whole hall stayed shut."
  )
  static let dayFile = Phrase(
    id: "Berkas CSV dengan satu baris untuk setiap hall.",
    en: "A CSV file with a row for each hall."
  )
  static let amount = Phrase(id: "Rupiah yang dibayar.", en: "The rupiah that were paid.")
  static let receipt = Phrase(id: "Nomor kuitansi.", en: "The receipt's number.")
  static let trader = Phrase(
    id: "Pedagang, bila bukan pemegang kios sekarang.",
    en: "The trader, unless whoever holds the stall now."
  )
  static let debitFile = Phrase(id: "Berkas dari bank.", en: "The bank's file.")
  static let reference = Phrase(
    id: "Nomor kuitansi atau nomor bank.",
    en: "The receipt's or the bank's number."
  )
  static let relief = Phrase(id: "Keringanan dalam rupiah.", en: "The relief in rupiah.")
  static let level = Phrase(id: "1, 2, atau 3.", en: "1, 2 or 3.")
  static let month = Phrase(id: "Bulan, seperti 2026-03.", en: "A month, such as 2026-03.")
  static let year = Phrase(id: "Tahun, seperti 2026.", en: "A year, such as 2026.")
}
