import Diagnostics
import Readings

/// docs/tables.md: what is said by hand, and every table as `TableForm` has it.
enum TablesPage {
  static var text: String { head + TableForm.all.map(section).joined(separator: "\n") }

  private static func section(_ form: TableForm) -> String {
    var lines = [
      "## \(form.title.id) / \(form.title.en)", "",
      form.place.id == form.place.en
        ? "`\(form.place.id)`" : "\(form.place.id) / \(form.place.en)",
      "",
      "| Indonesia | English | juga / also | isi | holds | contoh / example |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for column in form.columns {
      let mark = column.isRequired ? " \\*" : ""
      let also = column.synonyms.joined(separator: ", ")
      let example = column.example.replacing("|", with: "\\|")
      let (id, en) = (
        column.about.id.replacing("|", with: "\\|"), column.about.en.replacing("|", with: "\\|")
      )
      lines.append(
        "| \(column.name.id)\(mark) | \(column.name.en)\(mark) | \(also) | \(id) | \(en) | \(example) |"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let head = """
    # Tables / Tabel

    What every table is called, how it may be saved, and how amounts and days are read. Required columns have a \\*; their order is free.
    Nama setiap kolom, cara menyimpan tabel, serta cara rupiah dan tanggal dibaca. Kolom bertanda \\* wajib ada; urutannya bebas.
    The tables below are written by a test: `RECORD_SNAPSHOTS=1 swift test --filter TablesPageTests`.

    ## Cara menyimpan

    - CSV dengan koma, titik koma, atau tab di antara kolom; `sep=;` di baris pertama, baris kosong, dan kolom kosong di ujung boleh ada.
    - Teksnya UTF-8, UTF-16, atau Windows-1252. Buku kerja Excel, PDF, dan halaman web ditolak: di Excel pilih Simpan Sebagai, lalu CSV UTF-8.
    - Baris pertama memuat judul kolom. Huruf besar, garis bawah, titik, dan satuan dalam kurung tidak berpengaruh: `Harga (Rp)` adalah harga. Kolom nomor urut dilewati.
    - Setiap baris punya kolom sebanyak judulnya. `150,000` dalam tabel yang dipisahkan koma menjadi dua kolom: tulis `150000`, `150.000`, atau `"150,000"`.

    ## Rupiah, angka, dan tanggal

    - Rupiah bulat. `150000`, `150.000`, `150,000`, `150 000`, `Rp150.000,00`, `1,500,000`, dan `Rp150.000,-` dibaca sebagai ribuan. `1,5` dan `1.500,50` ditolak karena pecahan. `1.234,567` ditolak karena bisa berarti 1234567 atau 1234,567.
    - Jumlah barang, hari, dan orang dibaca seperti rupiah: `1.500` dan `1,500` sama.
    - Angka yang boleh berpecahan (berat, liter, persen): koma adalah koma desimal; titik sebelum tepat tiga angka memisahkan ribuan. `1,5` dan `1.250,75` dibaca; `1.250` adalah seribu dua ratus lima puluh; `1,250` adalah satu seperempat.
    - Tanggal: `31-12-2026`, `31/12/2026`, `31.12.2026`, `31 Desember 2026`, `31-Des-2026`, `2026-12-31`. Tahun selalu empat angka. Bulan: `2026-03`, `3/2026`, `Maret 2026`.
    - `3,17E+15` berarti Excel menyingkat nomor panjang dan membuang angkanya: jadikan kolomnya Teks, isi lagi, lalu ekspor kembali. `46082` di kolom tanggal adalah tanggal yang ditulis Excel sebagai angka.
    - Hasil debit: `berhasil`, `sukses`, `lunas`, `ok`, `paid`, `approved`, dan `00` berarti uang masuk; `gagal`, `ditolak`, `saldo tidak cukup`, `rekening ditutup`, kode seperti `51`, dan sejenisnya berarti tidak. Yang lain ditolak.
    - Penjualan kasir: baris yang sudah tercatat dari ekspor sebelumnya tidak dihitung lagi, jadi ekspor yang memuat hari-hari lama boleh diimpor. Bila kasir menulis nomor struk, sertakan: dua penjualan yang sama persis dalam dua ekspor terpisah hanya bisa dibedakan dengan nomor struk.

    ## How to save

    - CSV with commas, semicolons or tabs between columns; `sep=;` on the first line, blank lines and empty columns at the end may be there.
    - The text is UTF-8, UTF-16 or Windows-1252. Workbooks of Excel, PDFs and web pages are refused: in Excel choose Save As, then CSV UTF-8.
    - The first line has the headings. Capitals, underscores, points and a unit in brackets make no difference: `Price (Rp)` is the price. A column of row numbers is passed over.
    - Every row has as many cells as the headings. In a table with commas `150,000` makes two cells: write `150000`, `150.000` or `"150,000"`.

    ## Rupiah, numbers and days

    - Rupiah are whole. `150000`, `150.000`, `150,000`, `150 000`, `Rp150.000,00`, `1,500,000` and `Rp150.000,-` are thousands. `1,5` and `1.500,50` are refused as fractions. `1.234,567` is refused, since it may be 1234567 or 1234.567.
    - Counts of goods, days and people are read as rupiah are: `1.500` and `1,500` are the same.
    - Numbers that may have a fraction (weights, litres, percent) go by Indonesia's rule: a comma is the decimal mark, and a point before exactly three digits parts thousands. `1,5` and `1.250,75` are read; `1.250` is one thousand two hundred and fifty; `1,250` is one and a quarter.
    - Days: `31-12-2026`, `31/12/2026`, `31.12.2026`, `31 December 2026`, `31-Dec-2026`, `2026-12-31`. The year always has four digits. Months: `2026-03`, `3/2026`, `March 2026`.
    - `3,17E+15` means that Excel shortened a long number and threw its digits away: make the column Text, enter it again, and export it again. `46082` in a column of days is a day that Excel wrote as a number.
    - Results of debits: `berhasil`, `sukses`, `lunas`, `ok`, `paid`, `approved` and `00` mean that money came; `gagal`, `rejected`, `insufficient funds`, `account closed`, codes such as `51` and their like mean that none came. Anything else is refused.
    - A till's sales: lines that an earlier export brought are not counted again, so an export that holds older days may be imported. Where the till writes receipt numbers, keep them: two sales alike in two separate exports can be told apart by them alone.


    """
}
