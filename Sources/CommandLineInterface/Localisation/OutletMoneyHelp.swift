/// What help texts say of an outlet's money.
extension OutletHelp {
  static let settle = Phrase(
    id: "Bayar anggota untuk barangnya yang laku.",
    en: "Pay a member for what was sold."
  )
  static let settleExamples = Phrase(
    id: """
      Tidak pernah lebih dari utang gerai, dan satu nomor bukti hanya sekali.

      Contoh:
        okoce outlet settle O000001 P000001 --reference TRF-031 --to 2026-03-31
      """,
    en: """
      Never more than is owed, and one number of a payment only once.

      Examples:
        okoce outlet settle O000001 P000001 --reference TRF-031 --to 2026-03-31
      """
  )
  static let paymentReference = Phrase(
    id: "Nomor bukti bayar atau transfer.",
    en: "The number of the receipt or the transfer."
  )
  static let through = Phrase(
    id: "Hari terakhir penjualan yang dibayar; bawaan hari pembayaran.",
    en: "The last day of the sales that are paid; the day of payment without it."
  )
  static let amount = Phrase(
    id: "Jumlahnya; bawaan semua yang terutang.",
    en: "How much; all that is owed without it."
  )
  static let cost = Phrase(
    id: "Catat biaya gerai sebulan.",
    en: "Say what the outlet costs a month."
  )
  static let costExamples = Phrase(
    id: """
      Yang tidak disebut tetap seperti sebelumnya.

      Contoh:
        okoce outlet cost O000001 --rent 2500000 --wages 3600000 --other 400000 --staff 2
        okoce outlet cost O000001 --rent 0 --from 2026-07-01
      """,
    en: """
      What isn't named stays as it was.

      Examples:
        okoce outlet cost O000001 --rent 2500000 --wages 3600000 --other 400000 --staff 2
        okoce outlet cost O000001 --rent 0 --from 2026-07-01
      """
  )
  static let rent = Phrase(id: "Sewa sebulan.", en: "Rent a month.")
  static let wages = Phrase(id: "Upah sebulan.", en: "Wages a month.")
  static let other = Phrase(id: "Biaya lain sebulan.", en: "Other costs a month.")
  static let staff = Phrase(id: "Berapa orang yang menjaga.", en: "How many people keep the shop.")
  static let reserve = Phrase(
    id: "Catat uang milik gerai sendiri.",
    en: "Say how much money of its own the outlet has."
  )
  static let reserveExamples = Phrase(
    id: """
      Uang gerai tanpa utangnya kepada anggota, pada akhir hari itu.

      Contoh:
        okoce outlet reserve O000001 15000000 --on 2026-03-31
      """,
    en: """
      The outlet's money without what it owes to members, at the end of that day.

      Examples:
        okoce outlet reserve O000001 15000000 --on 2026-03-31
      """
  )
  static let reserveAmount = Phrase(id: "Jumlahnya.", en: "How much.")
  static let survey = Phrase(
    id: "Catat harga pembanding dari berkas CSV.",
    en: "Keep reference prices of a CSV file."
  )
  static let surveyExamples = Phrase(
    id: """
      Kolom: produk, jenis (jaringan, anggota, survei), harga, tanggal.

      Contoh:
        okoce outlet survey O000001 pembanding.csv
      """,
    en: """
      Columns: product, kind (chain, member, survey), price, date.

      Examples:
        okoce outlet survey O000001 references.csv
      """
  )
  static let shelf = Phrase(
    id: "Rak: yang laku, yang diam, yang lebih mahal dari toko lain.",
    en: "The shelf: what sells, what stands, what is dearer than elsewhere."
  )
  static let shelfExamples = Phrase(
    id: """
      Contoh:
        okoce outlet shelf O000001 --days 60
      """,
    en: """
      Examples:
        okoce outlet shelf O000001 --days 60
      """
  )
  static let days = Phrase(
    id: "Berapa hari penjualan yang dilihat.",
    en: "How many days of sales are looked at."
  )
  static let outlook = Phrase(
    id: "Apakah gerai menutup biayanya, dan kapan uangnya habis.",
    en: "Whether the outlet pays for itself, and when its money runs out."
  )
  static let outlookExamples = Phrase(
    id: """
      Margin adalah bagian gerai dari penjualan. Biaya ada di 'okoce outlet cost', uang gerai di \
      'okoce outlet reserve', harga pembanding di 'okoce outlet survey'.

      Contoh:
        okoce outlet outlook O000001
        okoce outlet outlook O000001 --as-of 2026-03-31
      """,
    en: """
      The margin is what the outlet keeps of its sales. Costs come from 'okoce outlet cost', its own \
      money from 'okoce outlet reserve', reference prices from 'okoce outlet survey'.

      Examples:
        okoce outlet outlook O000001
        okoce outlet outlook O000001 --as-of 2026-03-31
      """
  )
}
