/// What help texts say of outlets.
enum OutletHelp {
  static let root = Phrase(
    id: "Gerai titip jual: barang anggota, penjualan, pembayaran, masa depan gerai.",
    en: "Outlets that sell members' goods on consignment: goods, sales, payments, outlook."
  )
  static let rootExamples = Phrase(
    id: """
      Gerai disebut dengan nomornya (O000001) atau namanya. Barang tetap milik anggota sampai laku; \
      gerai menyimpan komisinya dan membayar sisanya.

      Contoh:
        okoce outlet add "Gerai Contoh" --centre Gambir --commission 10
        okoce outlet product O000001 gula --name "Gula 1 kg" --owner P000001 --price 18000
        okoce outlet outlook O000001
      """,
    en: """
      An outlet goes by its number (O000001) or its name. Goods stay the member's until they are sold; \
      the outlet keeps its commission and pays out the rest.

      Examples:
        okoce outlet add "Gerai Contoh" --centre Gambir --commission 10
        okoce outlet product O000001 gula --name "Gula 1 kg" --owner P000001 --price 18000
        okoce outlet outlook O000001
      """
  )
  static let outlet = Phrase(id: "Nomor atau nama gerai.", en: "The outlet's number or name.")
  static let name = Phrase(id: "Nama gerai.", en: "The outlet's name.")
  static let productID = Phrase(
    id: "Kode barang seperti di label rak.",
    en: "The product's code, as on the shelf's label."
  )
  static let quantity = Phrase(id: "Banyaknya.", en: "How many pieces.")
  static let on = Phrase(id: "Harinya; bawaan hari ini.", en: "The day; today without it.")
  static let from = Phrase(
    id: "Berlaku mulai hari itu; bawaan hari ini.",
    en: "From which day it holds; today without it."
  )
  static let add = Phrase(id: "Daftarkan gerai.", en: "Enter an outlet.")
  static let addExamples = Phrase(
    id: """
      Contoh:
        okoce outlet add "Gerai Contoh" --centre Gambir --commission 10 --opened 2026-01-05
      """,
    en: """
      Examples:
        okoce outlet add "Gerai Contoh" --centre Gambir --commission 10 --opened 2026-01-05
      """
  )
  static let commission = Phrase(
    id: "Bagian gerai dari setiap penjualan, dalam persen.",
    en: "What the outlet keeps of each sale, in percent."
  )
  static let opened = Phrase(
    id: "Hari buka; bawaan hari ini.",
    en: "The day it opened; today without it."
  )
  static let list = Phrase(
    id: "Semua gerai, dan mana yang menuju tutup.",
    en: "All outlets, and which of them are heading for closure."
  )
  static let listExamples = Phrase(
    id: """
      Contoh:
        okoce outlet list --as-of 2026-03-31
      """,
    en: """
      Examples:
        okoce outlet list --as-of 2026-03-31
      """
  )
  static let show = Phrase(
    id: "Satu gerai: uang anggota dan catatan terakhir.",
    en: "One outlet: its members' money and what happened last."
  )
  static let showExamples = Phrase(
    id: """
      Setiap catatan punya kode 26 huruf, yang dipakai 'okoce outlet reverse'.

      Contoh:
        okoce outlet show O000001 --events 30
      """,
    en: """
      Each event has a code of 26 letters, which 'okoce outlet reverse' takes.

      Examples:
        okoce outlet show O000001 --events 30
      """
  )
  static let events = Phrase(id: "Berapa catatan terakhir.", en: "How many events to show.")
  static let close = Phrase(
    id: "Tutup gerai; barang masih bisa kembali dan anggota dibayar.",
    en: "Close an outlet; goods can still go back and members be paid."
  )
  static let closeExamples = Phrase(
    id: """
      Contoh:
        okoce outlet close O000001 --reason "Sewa di atas margin"
      """,
    en: """
      Examples:
        okoce outlet close O000001 --reason "Rent above margin"
      """
  )
  static let reverse = Phrase(
    id: "Batalkan catatan yang keliru; keduanya tetap terbaca.",
    en: "Take back an event that was wrong; both stay readable."
  )
  static let reverseExamples = Phrase(
    id: """
      Kode catatan ada di 'okoce outlet show'. Kiriman yang barangnya sudah keluar tidak bisa dibatalkan.

      Contoh:
        okoce outlet reverse O000001 01J9ZQ6G7N8M2V4K5T3W1X0YRB --reason "Salah ketik"
      """,
    en: """
      'okoce outlet show' has the event's code. A delivery whose goods are gone can't be taken back.

      Examples:
        okoce outlet reverse O000001 01J9ZQ6G7N8M2V4K5T3W1X0YRB --reason "Mistyped"
      """
  )
  static let event = Phrase(id: "Kode catatan, 26 huruf.", en: "The event's code, 26 letters.")
}
