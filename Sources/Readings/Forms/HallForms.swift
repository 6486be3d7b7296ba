import Diagnostics

/// Tables of halls, their days and their money.
extension TableForm {
  public static let halls = TableForm(
    "halls",
    .init(id: "Balai dan kios", en: "Halls and stalls"),
    place: .init(id: "okoce hall import", en: "okoce hall import"),
    passesUnknown: false,
    [
      hall,
      Column(
        "centre",
        .text,
        .init(id: "pusat", en: "centre"),
        ["kecamatan", "kec", "center"],
        about: .init(id: "id atau nama pusat", en: "the centre's id or name"),
        example: "Gambir"
      ),
      Column(
        "class",
        .word,
        .init(id: "kelas", en: "class"),
        ["golongan", "kelas lokasi"],
        about: .init(id: "kelas lokasi", en: "the class of the site"),
        example: "a"
      ),
      Column(
        "hours",
        .hours,
        .init(id: "jam", en: "hours"),
        ["jam buka", "opening hours"],
        isRequired: false,
        about: .init(id: "jam buka", en: "when it is open"),
        example: "sen-min 08:00-20:00"
      ),
      stall,
      Column(
        "floor",
        .whole,
        .init(id: "lantai", en: "floor"),
        ["lt"],
        isRequired: false,
        about: .init(id: "lantai; 1 bila kosong", en: "the floor; 1 when empty"),
        example: "1"
      ),
      Column(
        "width",
        .whole,
        .init(id: "lebar", en: "width"),
        ["lebar cm"],
        isRequired: false,
        about: .init(id: "lebar dalam sentimeter", en: "the width in centimetres"),
        example: "200"
      ),
      Column(
        "depth",
        .whole,
        .init(id: "panjang", en: "depth"),
        ["dalam", "kedalaman", "panjang cm"],
        isRequired: false,
        about: .init(id: "panjang dalam sentimeter", en: "the depth in centimetres"),
        example: "150"
      ),
      Column(
        "trades",
        .list,
        .init(id: "usaha", en: "trades"),
        ["jenis usaha", "jenis dagangan", "trade"],
        isRequired: false,
        about: .init(id: "usaha yang boleh, dipisahkan |", en: "trades allowed, parted by |"),
        example: "food|craft"
      ),
      Column(
        "column",
        .whole,
        .init(id: "kolom", en: "column"),
        [],
        isRequired: false,
        about: .init(id: "kolom pada denah", en: "the column on the plan"),
        example: "1"
      ),
      Column(
        "row",
        .whole,
        .init(id: "baris", en: "row"),
        [],
        isRequired: false,
        about: .init(id: "baris pada denah", en: "the row on the plan"),
        example: "1"
      ),
    ]
  )

  public static let openings = TableForm(
    "openings",
    .init(id: "Hari balai", en: "Days of halls"),
    place: .init(id: "okoce levy close-day --file", en: "okoce levy close-day --file"),
    passesUnknown: false,
    [
      hall,
      Column(
        "opened",
        .list,
        .init(id: "buka", en: "opened"),
        ["kios buka", "open"],
        isRequired: false,
        about: .init(id: "kios yang buka, dipisahkan |", en: "stalls that opened, parted by |"),
        example: "A1|A2"
      ),
      Column(
        "except",
        .list,
        .init(id: "kecuali", en: "except"),
        ["kios tutup", "tidak buka"],
        isRequired: false,
        about: .init(
          id: "kios yang tidak buka; yang lain buka",
          en: "stalls that didn't open; the others did"
        ),
        example: ""
      ),
      Column(
        "footfall",
        .whole,
        .init(id: "pengunjung", en: "footfall"),
        ["jumlah pengunjung", "visitors"],
        isRequired: false,
        about: .init(id: "jumlah pengunjung", en: "how many visitors came"),
        example: "250"
      ),
      Column(
        "shut",
        .text,
        .init(id: "tutup", en: "shut"),
        ["alasan tutup", "closed"],
        isRequired: false,
        about: .init(id: "mengapa balai tutup hari itu", en: "why the hall was shut"),
        example: ""
      ),
    ]
  )

  public static let debits = TableForm(
    "debits",
    .init(id: "Hasil debit bank", en: "Debits of a bank"),
    place: .init(id: "okoce levy debits", en: "okoce levy debits"),
    passesUnknown: false,
    [
      hall,
      stall,
      Column(
        "trader",
        .text,
        .init(id: "pedagang", en: "trader"),
        ["nama pedagang", "peserta", "nama", "participant"],
        isRequired: false,
        about: .init(
          id: "siapa yang ditagih; pemegang kios bila kosong",
          en: "who was charged; whoever holds the stall when empty"
        ),
        example: ""
      ),
      Column(
        "amount",
        .rupiah,
        .init(id: "jumlah", en: "amount"),
        ["nominal", "nilai", "jumlah debit", "jumlah rp", "rupiah"],
        about: .init(id: "rupiah yang didebit", en: "rupiah that were debited"),
        example: "90.000"
      ),
      Column(
        "day",
        .day,
        .init(id: "tanggal", en: "day"),
        ["tgl", "hari", "date", "tanggal debit", "tanggal transaksi", "value date"],
        about: .init(id: "hari debit", en: "the day of the debit"),
        example: "15-3-2026"
      ),
      Column(
        "reference",
        .code,
        .init(id: "referensi", en: "reference"),
        ["no referensi", "nomor referensi", "ref", "no ref", "no transaksi", "reference number"],
        about: .init(id: "nomor transaksi di bank", en: "the bank's number"),
        example: "TRX-0001"
      ),
      Column(
        "result",
        .word,
        .init(id: "hasil", en: "result"),
        ["status", "keterangan", "hasil debit", "status debit", "response"],
        about: .init(
          id: "berhasil, atau mengapa tidak",
          en: "whether money came, or why it didn't"
        ),
        example: "berhasil"
      ),
    ]
  )

  private static let hall = Column(
    "hall",
    .text,
    .init(id: "balai", en: "hall"),
    ["pasar", "gedung", "nama balai", "lokasi"],
    about: .init(id: "id atau nama balai", en: "the hall's id or name"),
    example: "H000001"
  )

  private static let stall = Column(
    "stall",
    .text,
    .init(id: "kios", en: "stall"),
    ["no kios", "nomor kios", "lapak", "los"],
    about: .init(id: "nama kios", en: "the stall's name"),
    example: "A1"
  )
}
