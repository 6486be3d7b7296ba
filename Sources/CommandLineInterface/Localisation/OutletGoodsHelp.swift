/// What help texts say of an outlet's goods.
extension OutletHelp {
  static let product = Phrase(
    id: "Daftarkan barang titipan anggota dengan harganya.",
    en: "List goods of a member with the terms that were agreed."
  )
  static let productExamples = Phrase(
    id: """
      Tanpa --commission dan --payout, berlaku komisi gerai. Dengan --payout anggota menerima jumlah itu \
      untuk setiap buah.

      Contoh:
        okoce outlet product O000001 gula --name "Gula 1 kg" --owner P000001 --price 18000
        okoce outlet product O000001 kue --name "Kue kering" --owner P000002 --price 25000 \\
          --payout 20000 --shelf-life 30
      """,
    en: """
      Without --commission and --payout the outlet's commission holds. With --payout the member gets that \
      much for each piece.

      Examples:
        okoce outlet product O000001 gula --name "Gula 1 kg" --owner P000001 --price 18000
        okoce outlet product O000001 kue --name "Kue kering" --owner P000002 --price 25000 \\
          --payout 20000 --shelf-life 30
      """
  )
  static let productName = Phrase(id: "Nama barang.", en: "What buyers read on the shelf.")
  static let owner = Phrase(
    id: "Anggota: nomor peserta, registrasi, atau NIK.",
    en: "The member: a participant's or registration's number, or a NIK."
  )
  static let price = Phrase(id: "Harga jual sebuah.", en: "What one piece costs.")
  static let ownCommission = Phrase(
    id: "Bagian gerai dari barang ini, dalam persen.",
    en: "What the outlet keeps of this product, in percent."
  )
  static let payout = Phrase(
    id: "Yang diterima anggota untuk sebuah.",
    en: "What the member gets for one piece."
  )
  static let referenceName = Phrase(
    id: "Nama barang di daftar harga pembanding; bawaan namanya sendiri.",
    en: "What reference prices call it; its own name without it."
  )
  static let shelfLife = Phrase(
    id: "Berapa hari tahan sejak dikirim.",
    en: "How many days it keeps after delivery."
  )
  static let pricing = Phrase(id: "Ubah harga barang.", en: "Change a product's price.")
  static let priceExamples = Phrase(
    id: """
      Penjualan sebelum hari itu tidak berubah.

      Contoh:
        okoce outlet price O000001 gula 17500 --from 2026-04-01
      """,
    en: """
      What was sold before that day doesn't change.

      Examples:
        okoce outlet price O000001 gula 17500 --from 2026-04-01
      """
  )
  static let deliver = Phrase(id: "Terima barang dari anggota.", en: "Take goods of a member in.")
  static let deliverExamples = Phrase(
    id: """
      Contoh:
        okoce outlet deliver O000001 gula 40 --reference SJ-017
      """,
    en: """
      Examples:
        okoce outlet deliver O000001 gula 40 --reference SJ-017
      """
  )
  static let note = Phrase(id: "Nomor surat jalan.", en: "The number of the delivery note.")
  static let sell = Phrase(id: "Catat penjualan.", en: "Record a sale.")
  static let sellExamples = Phrase(
    id: """
      Contoh:
        okoce outlet sell O000001 gula 2
        okoce outlet sell O000001 gula 1 --price 17000 --channel bazaar --on 2026-03-05
      """,
    en: """
      Examples:
        okoce outlet sell O000001 gula 2
        okoce outlet sell O000001 gula 1 --price 17000 --channel bazaar --on 2026-03-05
      """
  )
  static let soldFor = Phrase(
    id: "Harga sebuah; bawaan harga yang berlaku.",
    en: "What was asked for one piece; the price that holds without it."
  )
  static let channel = Phrase(id: "Lewat mana terjual.", en: "Where it was sold.")
  static let receipt = Phrase(
    id: "Nomor struk; struk yang sama tidak dihitung dua kali.",
    en: "The receipt's number; one receipt never counts twice."
  )
  static let importing = Phrase(
    id: "Catat penjualan dari berkas CSV mesin kasir.",
    en: "Record the sales in a till's CSV file."
  )
  static let importingExamples = Phrase(
    id: """
      Kolom: tanggal, produk, jumlah, dan boleh harga, saluran, struk. Semua baris yang keliru disebut \
      sekaligus, dan selama masih ada yang keliru tidak satu pun dicatat. Berkas atau struk yang sudah \
      dicatat tidak dihitung lagi.

      Contoh:
        okoce outlet import O000001 penjualan.csv
      """,
    en: """
      Columns: date, product, quantity, and if you like price, channel, receipt. All bad lines are named \
      at once, and while there is one, nothing is recorded. A file or receipt that was recorded before \
      doesn't count again.

      Examples:
        okoce outlet import O000001 sales.csv
      """
  )
  static let giveBack = Phrase(
    id: "Kembalikan barang kepada anggota.",
    en: "Give goods back to their member."
  )
  static let giveBackExamples = Phrase(
    id: """
      Contoh:
        okoce outlet return O000001 kue 6 --cause expired
      """,
    en: """
      Examples:
        okoce outlet return O000001 kue 6 --cause expired
      """
  )
  static let cause = Phrase(
    id: "unsold (tidak laku), expired (lewat tanggal), atau damaged (rusak).",
    en: "unsold, expired or damaged."
  )
  static let goods = Phrase(
    id: "Barang dan uang Anda di semua gerai.",
    en: "Your goods and your money at every outlet."
  )
  static let goodsExamples = Phrase(
    id: """
      Contoh:
        okoce outlet goods P000001
      """,
    en: """
      Examples:
        okoce outlet goods P000001
      """
  )
}
