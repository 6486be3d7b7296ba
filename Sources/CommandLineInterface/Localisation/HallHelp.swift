/// What help texts say of halls.
enum HallHelp {
  static let command = Phrase(
    id: "Hall: kios, jam buka, tarif retribusi, denah.",
    en: "Halls: stalls, hours, levy tariffs, floor plans."
  )
  static let add = Phrase(
    id: "Daftarkan hall, atau ganti keterangannya.",
    en: "Enter a hall, or replace what was known of it."
  )
  static let addExamples = Phrase(
    id: """
      Contoh:
        okoce hall add 'Lokbin Contoh' --centre Gambir --class lokbin
        okoce hall add 'Lokbin Contoh' --centre Gambir --class lokbin --hours 'mon-sat 08:00-17:00'
      """,
    en: """
      Examples:
        okoce hall add 'Lokbin Contoh' --centre Gambir --class lokbin
        okoce hall add 'Lokbin Contoh' --centre Gambir --class lokbin --hours 'mon-sat 08:00-17:00'
      """
  )
  static let importing = Phrase(
    id: "Daftarkan hall dan kios dari berkas CSV; boleh diulang.",
    en: "Enter the halls and stalls of a CSV file; may be repeated."
  )
  static let importExamples = Phrase(
    id: """
      Kolom: hall, centre, class, hours, stall, floor, width, depth (cm), trades (dipisah |),
      column, row (tempat di denah). Wajib: hall, centre, class, stall.

      Contoh:
        okoce hall import kios.csv
      """,
    en: """
      Columns: hall, centre, class, hours, stall, floor, width, depth (cm), trades (parted by |),
      column, row (place on the plan). Required: hall, centre, class, stall.

      Examples:
        okoce hall import stalls.csv
      """
  )
  static let list = Phrase(
    id: "Daftar hall, dengan kios yang terisi.",
    en: "List the halls, with how many stalls are held."
  )
  static let show = Phrase(
    id: "Satu hall: kios, pedagang, tarif, aturan.",
    en: "One hall: its stalls, traders, tariffs and rules."
  )
  static let plan = Phrase(
    id: "Denah hall: kosong, terisi, disegel, menunggak.",
    en: "A hall's floor plan: free, taken, sealed, in arrears."
  )
  static let planExamples = Phrase(
    id: """
      Contoh:
        okoce hall plan H000001 --html denah.html
        okoce hall plan H000001 --svg denah.svg
      """,
    en: """
      Examples:
        okoce hall plan H000001 --html plan.html
        okoce hall plan H000001 --svg plan.svg
      """
  )
  static let tariff = Phrase(
    id: "Tetapkan retribusi harian sebuah hall sejak suatu hari.",
    en: "Set a hall's daily levy from a day on."
  )
  static let tariffExamples = Phrase(
    id: """
      Contoh:
        okoce hall tariff H000001 --amount 4000 --from 2026-01-01 --source 'Perda 3/2012'
        okoce hall tariff H000001 --parameter levy-lokbin --curriculum jakarta-halls
      """,
    en: """
      Examples:
        okoce hall tariff H000001 --amount 4000 --from 2026-01-01 --source 'Perda 3/2012'
        okoce hall tariff H000001 --parameter levy-lokbin --curriculum jakarta-halls
      """
  )
  static let waiverRule = Phrase(
    id: "Tetapkan keringanan retribusi bagi semua yang memenuhi syarat.",
    en: "Set a relief from the levy for all who meet a condition."
  )
  static let waiverRuleExamples = Phrase(
    id: """
      Contoh:
        okoce hall waiver-rule H000001 start --share 100 --first-months 6 --reason pindahan --source 'SK contoh'
        okoce hall waiver-rule H000001 flood --share 50 --from 2026-02-01 --to 2026-02-28 --reason banjir --source 'SK contoh'
        okoce hall waiver-rule H000001 flood --end 2026-02-15 --reason surut
      """,
    en: """
      Examples:
        okoce hall waiver-rule H000001 start --share 100 --first-months 6 --reason moved --source 'SK contoh'
        okoce hall waiver-rule H000001 flood --share 50 --from 2026-02-01 --to 2026-02-28 --reason flood --source 'SK contoh'
        okoce hall waiver-rule H000001 flood --end 2026-02-15 --reason 'water gone'
      """
  )
  static let rules = Phrase(
    id: "Tetapkan aturan kunci, buka, peringatan, dan segel.",
    en: "Set the rules on keys, opening, warnings and seals."
  )
  static let rulesExamples = Phrase(
    id: """
      Yang tidak disebut tidak diusulkan oleh mesin.

      Contoh:
        okoce hall rules H000001 --key-days 7 --open-days 2 --warning-debits 3 --warning-gap 7 --seal P1M --debit-days 15,20,25 --source 'Aturan 2014'
      """,
    en: """
      What is left out is never proposed.

      Examples:
        okoce hall rules H000001 --key-days 7 --open-days 2 --warning-debits 3 --warning-gap 7 --seal P1M --debit-days 15,20,25 --source 'Rules of 2014'
      """
  )
  static let hall = Phrase(id: "Nomor atau nama hall.", en: "The hall's number or name.")
  static let name = Phrase(id: "Nama hall.", en: "The hall's name.")
  static let siteClass = Phrase(
    id: "Jenis tempat menurut tarif, seperti lokbin atau loksem.",
    en: "What tariffs call such a site, such as lokbin or loksem."
  )
  static let hours = Phrase(
    id: "Hari dan jam dagang, seperti 'mon-sat 08:00-17:00' (bawaan: selalu).",
    en: "Trading days and hours, such as 'mon-sat 08:00-17:00' (default: always)."
  )
  static let asOf = Phrase(
    id: "Keadaan pada tanggal itu (bawaan: hari ini).",
    en: "As of that day (default: today)."
  )
  static let svg = Phrase(id: "Tulis gambar SVG ke berkas ini.", en: "Write an SVG to this file.")
  static let html = Phrase(
    id: "Tulis halaman HTML ke berkas ini.",
    en: "Write an HTML page to this file."
  )
  static let amount = Phrase(id: "Rupiah sehari.", en: "Rupiah a day.")
  static let from = Phrase(id: "Hari pertama.", en: "The first day.")
  static let through = Phrase(
    id: "Hari terakhir (bawaan: sampai ada yang baru).",
    en: "The last day (default: until further notice)."
  )
  static let basis = Phrase(
    id: "Untuk hari mana: every-trading-day atau days-opened.",
    en: "For which days it is owed: every-trading-day or days-opened."
  )
  static let source = Phrase(
    id: "Peraturan yang menetapkannya.",
    en: "The law or decree that sets it."
  )
  static let parameter = Phrase(
    id: "Ambil angka, tanggal, dan sumber dari parameter kurikulum ini.",
    en: "Take figure, days and source from this parameter of a curriculum."
  )
  static let curriculum = Phrase(
    id: "Kurikulum yang sudah terbit.",
    en: "A published curriculum."
  )
  static let rule = Phrase(id: "Nama aturan keringanan.", en: "The relief's name.")
  static let share = Phrase(id: "Keringanan dalam persen, 1–100.", en: "The relief in percent.")
  static let firstMonths = Phrase(
    id: "Berlaku sekian bulan sejak kunci diterima.",
    en: "Holds for so many months after the key."
  )
  static let end = Phrase(
    id: "Akhiri keringanan ini; hari terakhirnya.",
    en: "End this relief; its last day."
  )
  static let reason = Phrase(id: "Alasan yang dicatat.", en: "The reason, which is recorded.")
  static let keyDays = Phrase(
    id: "Hari untuk mengambil kunci sejak kios diberikan.",
    en: "Days to collect the key after the stall was given."
  )
  static let openDays = Phrase(
    id: "Hari untuk mulai buka sejak kunci; 2 berarti 2 × 24 jam.",
    en: "Days to open after the key; 2 means 2 × 24 hours."
  )
  static let shutDays = Phrase(
    id: "Hari dagang berturut-turut tutup sampai disegel.",
    en: "Trading days shut in a row before a seal."
  )
  static let reminderDays = Phrase(
    id: "Hari tunggakan sampai diingatkan.",
    en: "Unpaid days before a reminder."
  )
  static let warningDays = Phrase(
    id: "Hari tunggakan sampai peringatan pertama.",
    en: "Unpaid days before the first warning."
  )
  static let warningDebits = Phrase(
    id: "Debit gagal berturut-turut sampai peringatan pertama.",
    en: "Failed debits in a row before the first warning."
  )
  static let warningGap = Phrase(
    id: "Hari antara peringatan, dan antara yang terakhir dan segel.",
    en: "Days between warnings, and between the last one and the seal."
  )
  static let sealLength = Phrase(
    id: "Lama segel, seperti P1M.",
    en: "How long a seal lasts, such as P1M."
  )
  static let debitDays = Phrase(
    id: "Tanggal debit bank, seperti 15,20,25.",
    en: "Days of the month on which the bank is asked, such as 15,20,25."
  )
}
