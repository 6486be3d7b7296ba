import Diagnostics

/// What is found in price lists, recipes and records of sales, by its code.
extension MarketingExplanations {
  static let findings: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "pricing.row",
      title: .init(id: "Baris harga terbaca", en: "The row of prices can be read"),
      text: .init(
        id: "Tulis produk dan harga jual di atas 0; biaya dalam rupiah bila tidak ada resepnya.",
        en: "Write a product and a price above 0; a cost in rupiah where there is no recipe."
      )
    ),
    DiagnosticExplanation(
      "pricing.no-products",
      title: .init(id: "Daftar harga memuat produk", en: "The price list holds products"),
      text: .init(
        id: "Baris judul saja belum dapat dibandingkan.",
        en: "Headings alone can't be compared."
      )
    ),
    DiagnosticExplanation(
      "pricing.no-cost",
      title: .init(id: "Setiap produk punya biaya", en: "Each product has a cost"),
      text: .init(
        id: "Tulis harga belinya di kolom biaya, atau buat resepnya.",
        en: "Write what you paid under cost, or make its recipe."
      )
    ),
    DiagnosticExplanation(
      "pricing.two-costs",
      title: .init(id: "Biaya dari satu sumber", en: "The cost has one source"),
      text: .init(
        id: "Produk yang punya resep tidak diberi biaya lagi di daftar harga.",
        en: "A product with a recipe gets no cost in the price list as well."
      )
    ),
    DiagnosticExplanation(
      "pricing.recipe-row",
      title: .init(id: "Baris resep terbaca", en: "The row of a recipe can be read"),
      text: .init(
        id: "Tulis produk, bahan, jumlah di atas 0, dan harga satu satuan.",
        en: "Write product, ingredient, a quantity above 0 and the price of one unit."
      )
    ),
    DiagnosticExplanation(
      "pricing.recipe-yield",
      title: .init(id: "Resep menyebut hasilnya", en: "A recipe says its yield"),
      text: .init(
        id: "Berapa buah yang jadi, sekali untuk satu produk.",
        en: "How many pieces it makes, once for each product."
      )
    ),
    DiagnosticExplanation(
      "pricing.recipe-unlisted",
      title: .init(id: "Resep milik produk di daftar harga", en: "A recipe is of a listed product"),
      text: .init(
        id: "Samakan nama produknya; tanda baca dan huruf besar tidak berpengaruh.",
        en: "Write the same name; signs and capitals don't count."
      )
    ),
    DiagnosticExplanation(
      "pricing.recipe-cost",
      title: .init(id: "Biaya menurut resep", en: "The cost by the recipe"),
      text: .init(
        id: "Semua bahan dibagi hasilnya, dalam persen dari harga jual.",
        en: "All ingredients shared among the pieces, in percent of the price."
      )
    ),
    DiagnosticExplanation(
      "pricing.reference-row",
      title: .init(id: "Baris harga pembanding terbaca", en: "The row of a reference can be read"),
      text: .init(
        id: "Tulis produk, jenis (jaringan, anggota, survei), harga, dan tanggal.",
        en: "Write product, kind (chain, member, survey), price and date."
      )
    ),
    DiagnosticExplanation(
      "pricing.few-references",
      title: .init(id: "Harga pembanding cukup", en: "There are enough references"),
      text: .init(
        id: "Harga lama tidak dihitung; lihat lagi di toko jaringan, sesama anggota, atau pasar.",
        en: "Old prices don't count; look again at chains, other members or the market."
      )
    ),
    DiagnosticExplanation(
      "pricing.below-cost",
      title: .init(id: "Harga menutup biaya", en: "The price covers the cost"),
      text: .init(
        id: "Di bawah biaya setiap penjualan merugi.",
        en: "Below its cost every sale loses."
      )
    ),
    DiagnosticExplanation(
      "pricing.thin-margin",
      title: .init(id: "Margin tidak terlalu tipis", en: "The margin is not too thin"),
      text: .init(
        id: "Sewa, listrik, dan upah juga harus tertutup. Ini peringatan.",
        en: "Rent, power and wages have to be covered, too. This is a warning."
      )
    ),
    DiagnosticExplanation(
      "pricing.above-chain",
      title: .init(
        id: "Harga tidak di atas toko jaringan",
        en: "The price is not above the chains'"
      ),
      text: .init(
        id: "Toko yang lebih mahal dari toko jaringan ditinggalkan pembeli.",
        en: "A shop that is dearer than the chains is left by its buyers."
      )
    ),
    DiagnosticExplanation(
      "pricing.above-market",
      title: .init(id: "Harga tidak di atas pasar", en: "The price is not above the market's"),
      text: .init(
        id: "Turunkan, atau tunjukkan mengapa pembeli mau membayar lebih.",
        en: "Lower it, or show why buyers would pay more."
      )
    ),
    DiagnosticExplanation(
      "pricing.basket",
      title: .init(id: "Harga seluruh daftar", en: "The price of the whole list"),
      text: .init(
        id: "Semua produk bersama dibanding pasar.",
        en: "All products together against the market."
      )
    ),
    DiagnosticExplanation(
      "pricing.sound",
      title: .init(id: "Harganya wajar", en: "The price is sound"),
      text: .init(
        id: "Menutup biaya dan tidak di atas pasar.",
        en: "It covers its cost and is not above the market."
      )
    ),
    DiagnosticExplanation(
      "sales.row",
      title: .init(id: "Baris penjualan terbaca", en: "The row of sales can be read"),
      text: .init(
        id: "Tulis bulan yang sudah lewat, saluran, dan jumlah rupiah.",
        en: "Write a month that has come, a channel and rupiah."
      )
    ),
    DiagnosticExplanation(
      "sales.months",
      title: .init(id: "Penjualan tercatat di cukup bulan", en: "Sales in enough months"),
      text: .init(
        id: "Bulan tanpa penjualan tidak dihitung.",
        en: "A month without sales doesn't count."
      )
    ),
    DiagnosticExplanation(
      "sales.growth",
      title: .init(id: "Pertumbuhan penjualan", en: "Growth of sales"),
      text: .init(
        id: "Bulan terakhir dibanding bulan tercatat sebelumnya.",
        en: "The last month against the one recorded before it."
      )
    ),
  ]
}
