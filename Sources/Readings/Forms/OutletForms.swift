import Diagnostics

/// Tables of an outlet.
extension TableForm {
  public static let till = TableForm(
    "till",
    .init(id: "Penjualan kasir", en: "A till's sales"),
    place: .init(id: "okoce outlet import", en: "okoce outlet import"),
    [
      Column(
        "day",
        .day,
        .init(id: "tanggal", en: "date"),
        ["tgl", "hari", "day", "tanggal transaksi", "waktu"],
        about: .init(id: "hari penjualan", en: "the day of the sale"),
        example: "1-3-2026"
      ),
      product,
      Column(
        "quantity",
        .whole,
        .init(id: "jumlah", en: "quantity"),
        ["qty", "kuantitas", "banyak", "terjual", "jumlah terjual", "pcs"],
        about: .init(id: "berapa buah terjual", en: "how many were sold"),
        example: "2"
      ),
      optional(price),
      Column(
        "channel",
        .word,
        .init(id: "saluran", en: "channel"),
        ["lewat"],
        isRequired: false,
        about: .init(
          id: "toko, daring, pesanan, atau bazar; toko bila kosong",
          en: "shop, online, order or bazaar; shop when empty"
        ),
        example: "toko"
      ),
      Column(
        "receipt",
        .code,
        .init(id: "struk", en: "receipt"),
        ["no struk", "nomor struk", "nota", "no nota", "nomor nota", "invoice", "receipt no"],
        isRequired: false,
        about: .init(id: "nomor struk", en: "the receipt's number"),
        example: "S-0001"
      ),
    ]
  )

  public static let survey = TableForm(
    "survey",
    .init(id: "Survei harga", en: "Survey of prices"),
    place: .init(
      id: "okoce outlet survey, dan isian harga acuan pada tugas pemasaran",
      en: "okoce outlet survey, and a field of a marketing task"
    ),
    [
      product,
      Column(
        "kind",
        .word,
        .init(id: "jenis", en: "kind"),
        ["sumber", "jenis sumber", "tipe", "source"],
        about: .init(id: "jaringan, anggota, atau survei", en: "chain, member or survey"),
        example: "survei"
      ),
      price,
      Column(
        "day",
        .day,
        .init(id: "tanggal", en: "date"),
        ["tgl", "hari", "day", "tanggal survei"],
        about: .init(id: "kapan dilihat", en: "when it was seen"),
        example: "1-3-2026"
      ),
    ]
  )

  /// Every table that is read, in the order in which they are documented.
  public static let all = [
    participants, trainers, rooms, halls, openings, debits, till, survey, cashBook, taxes, prices,
    recipes, sales, attendance, visits, actions,
  ]

  private static func optional(_ column: Column) -> Column {
    var column = column
    column.isRequired = false
    return column
  }
}
