import Diagnostics

/// Tables that a small business keeps and hands in.
extension TableForm {
  public static let cashBook = TableForm(
    "cash-book",
    .init(id: "Buku kas", en: "Cash book"),
    place: .init(
      id: "okoce book, dan berkas pembukuan",
      en: "okoce book, and the file of a bookkeeping task"
    ),
    [
      Column(
        "date",
        .day,
        .init(id: "tanggal", en: "date"),
        ["tgl", "hari", "day"],
        about: .init(id: "tanggal catatan", en: "the day of the entry"),
        example: "1-3-2026"
      ),
      Column(
        "text",
        .text,
        .init(id: "uraian", en: "description"),
        ["keterangan", "deskripsi", "text", "transaksi", "details"],
        about: .init(id: "untuk apa uangnya", en: "what the money was for"),
        example: "Jual kue"
      ),
      Column(
        "account",
        .text,
        .init(id: "akun", en: "account"),
        ["kode akun", "nama akun", "perkiraan", "no akun"],
        about: .init(id: "kode atau nama akun", en: "an account's code or name"),
        example: "Penjualan"
      ),
      Column(
        "received",
        .rupiah,
        .init(id: "masuk", en: "in"),
        [
          "penerimaan", "pemasukan", "uang masuk", "kas masuk", "debit", "debet", "terima",
          "income",
          "money in",
        ],
        about: .init(id: "rupiah yang diterima", en: "rupiah received"),
        example: "150.000"
      ),
      Column(
        "paid",
        .rupiah,
        .init(id: "keluar", en: "out"),
        [
          "pengeluaran", "uang keluar", "kas keluar", "kredit", "credit", "bayar", "expense",
          "money out",
        ],
        about: .init(id: "rupiah yang dibayar", en: "rupiah paid"),
        example: ""
      ),
      Column(
        "proof",
        .text,
        .init(id: "bukti", en: "proof"),
        ["nota", "kuitansi", "kwitansi", "no bukti", "nomor bukti", "receipt", "voucher"],
        isRequired: false,
        about: .init(id: "nomor nota atau kuitansi", en: "the number of a receipt"),
        example: "N-1"
      ),
      Column(
        "contra",
        .text,
        .init(id: "lawan", en: "contra"),
        ["akun lawan", "contra account"],
        isRequired: false,
        about: .init(
          id: "akun lawan, bila bukan kas",
          en: "the other account, where it isn't cash"
        ),
        example: ""
      ),
    ]
  )

  public static let taxes = TableForm(
    "taxes",
    .init(id: "Pajak per bulan", en: "Tax by month"),
    place: .init(id: "isian pajak pada tugas pembukuan", en: "the field of a bookkeeping task"),
    [
      month,
      Column(
        "turnover",
        .rupiah,
        .init(id: "omzet", en: "turnover"),
        ["omset", "peredaran bruto", "penjualan", "sales"],
        about: .init(id: "omzet bulan itu", en: "the month's turnover"),
        example: "15.000.000"
      ),
      Column(
        "tax",
        .rupiah,
        .init(id: "pajak", en: "tax"),
        ["pph", "pph final", "pajak final", "final tax"],
        about: .init(id: "pajak bulan itu; 0 bila tidak ada", en: "the month's tax; 0 for none"),
        example: "75.000"
      ),
    ]
  )

  public static let prices = TableForm(
    "prices",
    .init(id: "Daftar harga", en: "Price list"),
    place: .init(id: "isian harga pada tugas pemasaran", en: "the field of a marketing task"),
    [
      product,
      price,
      Column(
        "cost",
        .rupiah,
        .init(id: "biaya", en: "cost"),
        ["harga beli", "modal", "hpp", "harga pokok", "purchase price"],
        isRequired: false,
        about: .init(
          id: "harga beli; kosong bila ada resepnya",
          en: "what it cost; empty where there is a recipe"
        ),
        example: "7.500"
      ),
    ]
  )

  public static let recipes = TableForm(
    "recipes",
    .init(id: "Resep", en: "Recipes"),
    place: .init(id: "isian resep pada tugas pemasaran", en: "the field of a marketing task"),
    [
      product,
      Column(
        "ingredient",
        .text,
        .init(id: "bahan", en: "ingredient"),
        ["bahan baku", "nama bahan"],
        about: .init(id: "nama bahan", en: "the ingredient"),
        example: "Tepung"
      ),
      Column(
        "quantity",
        .decimal,
        .init(id: "jumlah", en: "quantity"),
        ["qty", "banyak", "banyaknya"],
        about: .init(id: "berapa banyak; boleh 0,5", en: "how much; 0.5 will do"),
        example: "0,5"
      ),
      Column(
        "unit price",
        .unitPrice,
        .init(id: "harga satuan", en: "unit price"),
        ["harga", "price"],
        about: .init(id: "rupiah untuk satu satuan", en: "rupiah for one unit"),
        example: "12.000"
      ),
      Column(
        "yield",
        .whole,
        .init(id: "hasil", en: "yield"),
        ["jadi", "jumlah jadi", "porsi", "pieces"],
        about: .init(
          id: "berapa buah yang jadi; cukup di satu baris",
          en: "how many pieces it makes; on one of its rows"
        ),
        example: "20"
      ),
    ]
  )

  public static let sales = TableForm(
    "sales",
    .init(id: "Penjualan per bulan", en: "Sales by month"),
    place: .init(id: "isian penjualan pada tugas pemasaran", en: "the field of a marketing task"),
    [
      month,
      Column(
        "channel",
        .word,
        .init(id: "saluran", en: "channel"),
        ["lewat", "tempat jual"],
        about: .init(
          id: "bazar, toko, daring, atau pesanan dinas",
          en: "bazaar, shop, online or procurement"
        ),
        example: "bazar"
      ),
      Column(
        "amount",
        .rupiah,
        .init(id: "jumlah", en: "amount"),
        ["penjualan", "nilai", "omzet", "rupiah", "sales"],
        about: .init(id: "rupiah yang terjual", en: "rupiah that were sold"),
        example: "2.500.000"
      ),
    ]
  )

  private static let month = Column(
    "month",
    .month,
    .init(id: "bulan", en: "month"),
    ["masa", "masa pajak", "periode"],
    about: .init(id: "bulan yang sudah lewat", en: "a month that has come"),
    example: "2026-03"
  )

  static let product = Column(
    "product",
    .text,
    .init(id: "produk", en: "product"),
    ["barang", "nama produk", "nama barang", "item", "kode", "kode produk", "kode barang", "sku"],
    about: .init(id: "nama atau kode produk", en: "the product's name or code"),
    example: "Kue lapis"
  )

  static let price = Column(
    "price",
    .rupiah,
    .init(id: "harga", en: "price"),
    ["harga jual", "harga satuan", "unit price", "selling price"],
    about: .init(id: "harga satu buah", en: "the price of one"),
    example: "18.000"
  )
}
