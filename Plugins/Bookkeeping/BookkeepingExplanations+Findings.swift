import Diagnostics

/// What is found in a book or a calculation of tax, by its code.
extension BookkeepingExplanations {
  static let findings: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "book.missing",
      title: .init(id: "Buku kas dilampirkan", en: "The cash book is there"),
      text: .init(
        id: "Lampirkan berkas CSV, atau ketik isinya di kolom entries.",
        en: "Attach a CSV file, or type it into entries."
      )
    ),
    DiagnosticExplanation(
      "book.empty",
      title: .init(id: "Berkas tidak kosong", en: "The file is not empty"),
      text: .init(
        id: "Baris pertama memuat judul kolom, baris berikutnya catatan.",
        en: "The first line has the headings, the lines after it the entries."
      )
    ),
    DiagnosticExplanation(
      "book.headings",
      title: .init(id: "Judul kolom lengkap", en: "The headings are all there"),
      text: .init(
        id: "Yang wajib: tanggal, uraian, akun, masuk, keluar; urutannya bebas.",
        en: "Required are date, description, account, in and out, in any order."
      )
    ),
    DiagnosticExplanation(
      "book.no-entries",
      title: .init(id: "Buku kas memuat catatan", en: "The cash book holds entries"),
      text: .init(
        id: "Baris judul saja belum dapat diperiksa.",
        en: "Headings alone can't be looked at."
      )
    ),
    DiagnosticExplanation(
      "book.not-over",
      title: .init(id: "Masanya sudah selesai", en: "The period is over"),
      text: .init(
        id: "Buku diperiksa setelah hari terakhir masanya, karena masih bisa ada catatan baru.",
        en: "A book is looked at after the last day of its period, since more may still be entered."
      )
    ),
    DiagnosticExplanation(
      "book.quote",
      title: .init(id: "Tanda kutip ditutup", en: "Quotes are closed"),
      text: .init(
        id: "Tanda kutip di awal isian harus ditutup sebelum pemisah berikutnya.",
        en: "A quote at the beginning of a field has to be closed before the next separator."
      )
    ),
    DiagnosticExplanation(
      "book.width",
      title: .init(
        id: "Setiap baris sebanyak judulnya",
        en: "Every row is as wide as the headings"
      ),
      text: .init(
        id:
          "150,000 dalam tabel yang dipisahkan koma menjadi dua kolom: tulis 150000 atau \"150,000\".",
        en: "150,000 in a table parted by commas makes two columns: write 150000 or \"150,000\"."
      )
    ),
    DiagnosticExplanation(
      "book.encoding",
      title: .init(id: "Buku kas berupa teks", en: "The cash book is text"),
      text: .init(
        id: "Simpan sebagai CSV UTF-8; buku kerja Excel dan PDF tidak dibaca.",
        en: "Save it as CSV UTF-8; workbooks of Excel and PDFs are not read."
      )
    ),
    DiagnosticExplanation(
      "book.date",
      title: .init(id: "Tanggal terbaca", en: "The date can be read"),
      text: .init(
        id: "Tulis seperti 31-12-2026 atau 2026-12-31.",
        en: "Write it as 31-12-2026 or 2026-12-31."
      )
    ),
    DiagnosticExplanation(
      "book.text",
      title: .init(id: "Uraian terisi", en: "There is a description"),
      text: .init(
        id: "Sebulan lagi hanya uraian yang mengingatkan untuk apa uangnya.",
        en: "In a month only the description tells what the money was for."
      )
    ),
    DiagnosticExplanation(
      "book.amount",
      title: .init(
        id: "Jumlah terbaca, di satu kolom",
        en: "The amount can be read, in one column"
      ),
      text: .init(
        id: "Isi masuk atau keluar, salah satu, dengan rupiah penuh di atas 0.",
        en: "Fill in either in or out with whole rupiah above 0."
      )
    ),
    DiagnosticExplanation(
      "book.account",
      title: .init(id: "Akun dikenal", en: "The account is known"),
      text: .init(
        id: "Pakai kode atau nama akun dari daftar akun, misalnya Penjualan.",
        en: "Use the code or title of an account of the chart, such as Sales."
      )
    ),
    DiagnosticExplanation(
      "book.same-account",
      title: .init(id: "Akun berbeda dari lawannya", en: "Account and contra differ"),
      text: .init(
        id: "Memindahkan uang dari satu akun ke akun itu sendiri tidak mencatat apa pun.",
        en: "Moving money from an account to itself records nothing."
      )
    ),
    DiagnosticExplanation(
      "book.more",
      title: .init(id: "Masih ada baris lain", en: "There are more rows"),
      text: .init(
        id: "Hanya dua ratus kesalahan pertama yang ditampilkan; perbaiki dan kirim lagi.",
        en: "Only the first two hundred mistakes are shown; fix them and hand it in again."
      )
    ),
    DiagnosticExplanation(
      "book.balance",
      title: .init(
        id: "Aset sama dengan liabilitas ditambah ekuitas",
        en: "Assets equal liabilities and equity"
      ),
      text: .init(
        id: "Laporan Anda seimbang, dan jumlahnya sama dengan yang mengikuti dari buku.",
        en: "Your statement balances, and its totals are those that follow from the book."
      )
    ),
    DiagnosticExplanation(
      "book.equity",
      title: .init(id: "Ekuitas akhir dapat ditelusuri", en: "Closing equity can be followed"),
      text: .init(
        id: "Ekuitas akhir = ekuitas awal + laba + setoran pemilik − prive.",
        en: "Closing equity = opening equity + profit + contributions − drawings."
      )
    ),
    DiagnosticExplanation(
      "book.cash-count",
      title: .init(
        id: "Kas menurut buku sama dengan hasil hitung",
        en: "Cash by the book is the cash counted"
      ),
      text: .init(
        id: "Selisih berarti ada penerimaan atau pengeluaran yang belum dicatat.",
        en: "A difference means that something received or paid was not written down."
      )
    ),
    DiagnosticExplanation(
      "book.cost-of-sales",
      title: .init(id: "Harga pokok penjualan benar", en: "Cost of sales is right"),
      text: .init(
        id: "Persediaan awal + pembelian − persediaan akhir.",
        en: "Opening stock + purchases − closing stock."
      )
    ),
    DiagnosticExplanation(
      "book.household",
      title: .init(
        id: "Uang rumah tangga dicatat sebagai prive",
        en: "Household spending is drawings"
      ),
      text: .init(
        id: "Belanja rumah bukan beban usaha; catat di akun Prive.",
        en: "Spending for the home is no expense of the business; write it under Drawings."
      )
    ),
    DiagnosticExplanation(
      "book.proof",
      title: .init(id: "Pengeluaran punya bukti", en: "Payments have a proof"),
      text: .init(
        id: "Tulis nomor nota di kolom bukti, mulai dari jumlah yang ditentukan program.",
        en: "Write the receipt's number under proof, from the amount that the programme says."
      )
    ),
    DiagnosticExplanation(
      "book.period",
      title: .init(id: "Tanggal berada dalam periode", en: "Dates lie within the period"),
      text: .init(
        id: "Catatan bulan lain masuk ke buku bulan itu.",
        en: "An entry of another month belongs into that month's book."
      )
    ),
    DiagnosticExplanation(
      "book.turnover",
      title: .init(
        id: "Penjualan sama dengan omzet untuk pajak",
        en: "Sales equal the turnover for tax"
      ),
      text: .init(
        id: "Setoran modal dan pinjaman bukan omzet.",
        en: "Contributions and loans are no turnover."
      )
    ),
    DiagnosticExplanation(
      "book.depreciation",
      title: .init(id: "Penyusutan garis lurus", en: "Depreciation is straight-line"),
      text: .init(
        id:
          "Harga peralatan dibagi masa manfaatnya, tanpa nilai sisa, mulai bulan sesudah membeli.",
        en:
          "The price of equipment over its useful life, without residual value, from the month after buying."
      )
    ),
    DiagnosticExplanation(
      "book.negative-cash",
      title: .init(id: "Kas tidak pernah negatif", en: "Cash is never below nought"),
      text: .init(
        id:
          "Uang yang tidak ada tidak dapat dibayarkan: satu penerimaan belum dicatat, atau tanggalnya keliru.",
        en:
          "Money that isn't there can't be paid: a receipt is not written down, or a date is wrong."
      )
    ),
    DiagnosticExplanation(
      "tax.row",
      title: .init(id: "Baris pajak terbaca", en: "The row of tax can be read"),
      text: .init(
        id:
          "Tulis bulan yang sudah lewat, omzetnya, dan pajaknya dalam rupiah penuh; 0 bila tidak ada.",
        en: "Write a month that has come, its turnover and its tax in whole rupiah; 0 for none."
      )
    ),
    DiagnosticExplanation(
      "tax.month",
      title: .init(
        id: "Setiap bulan satu kali, sejak Januari",
        en: "Each month once, since January"
      ),
      text: .init(
        id: "Batas bebas pajak dijumlah sejak Januari, jadi tidak boleh ada bulan yang kurang.",
        en: "The exemption adds up since January, so that no month may be missing."
      )
    ),
    DiagnosticExplanation(
      "tax.year",
      title: .init(id: "Bulan-bulan satu tahun", en: "The months of one year"),
      text: .init(
        id: "Batas bebas pajak mulai lagi setiap Januari; kirim satu tahun saja.",
        en: "The exemption begins again each January; hand in one year alone."
      )
    ),
    DiagnosticExplanation(
      "tax.no-months",
      title: .init(id: "Ada bulan yang diisi", en: "A month is filled in"),
      text: .init(id: "Isi tabel mulai bulan Januari.", en: "Fill in the table from January on.")
    ),
    DiagnosticExplanation(
      "tax.amount",
      title: .init(id: "Pajak bulan itu benar", en: "The month's tax is right"),
      text: .init(
        id:
          "Kenakan tarif hanya pada omzet yang, dijumlah sejak Januari, melewati batas bebas pajak; sejak 2025 bulatkan setengah rupiah ke atas (PER-11/PJ/2025 pasal 129), sebelumnya ke bawah.",
        en:
          "Take the rate only of the turnover that, added up since January, lies above the exemption; since 2025 half a rupiah is rounded up (PER-11/PJ/2025, article 129), before that fractions are dropped."
      )
    ),
    DiagnosticExplanation(
      "tax.turnover",
      title: .init(id: "Omzet sama dengan buku kas", en: "The turnover is the book's"),
      text: .init(
        id: "Yang dihitung adalah penjualan bulan itu dalam buku kas.",
        en: "What counts are that month's sales in the cash book."
      )
    ),
    DiagnosticExplanation(
      "tax.ceiling",
      title: .init(
        id: "Omzet setahun di bawah batas",
        en: "The year's turnover is below the limit"
      ),
      text: .init(
        id:
          "Bila omzet melewati batas di tengah tahun, pajak final berlaku sampai akhir tahun itu (PP 55/2022 pasal 61 ayat 1), lalu tarif umum.",
        en:
          "When the turnover crosses the limit within a year, the final tax goes on to that year's end (PP 55/2022, article 61(1)), then the general rates apply."
      )
    ),
    DiagnosticExplanation(
      "tax.sound",
      title: .init(id: "Pajaknya benar", en: "The tax is right"),
      text: .init(
        id: "Semua bulan cocok dengan tarif dan batas bebas pajak.",
        en: "All months fit the rate and the exemption."
      )
    ),
  ]
}
