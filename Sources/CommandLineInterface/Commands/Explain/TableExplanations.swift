import Diagnostics

/// What the codes about tables mean that people hand over as files.
enum TableExplanations {
  static let all: [DiagnosticExplanation] = [
    entry(
      "TAB001",
      "Berkas tidak kosong",
      "The file is not empty",
      "Baris pertama memuat judul kolom, baris berikutnya isinya.",
      "The first line has the headings, the lines after it what is to be read."
    ),
    entry(
      "TAB002",
      "Di bawah judul ada isi",
      "There are rows under the headings",
      "Judul kolom saja tidak berarti apa-apa; isi paling sedikit satu baris.",
      "Headings alone say nothing; write at least one row."
    ),
    entry(
      "TAB003",
      "Judul kolom lengkap",
      "The headings are all there",
      "Tambahkan kolom yang disebut. Nama lain setiap kolom ada di docs/tables.md.",
      "Add the columns that are named. docs/tables.md has every name of a column."
    ),
    entry(
      "TAB004",
      "Setiap judul dikenal",
      "Every heading is known",
      "Judul yang salah tulis akan menghilangkan kolomnya, jadi ditolak. Kolom nomor urut boleh ada.",
      "A heading with a slip of the pen would lose its column, so it is refused. A column of row "
        + "numbers may be there."
    ),
    entry(
      "TAB005",
      "Setiap kolom ada sekali",
      "Every column is there once",
      "Dua judul dengan arti yang sama membuat isinya meragukan; hapus salah satu.",
      "Two headings of one meaning leave it open which holds; delete one."
    ),
    entry(
      "TAB006",
      "Setiap baris sebanyak judulnya",
      "Every row is as wide as the headings",
      "Dalam tabel yang dipisahkan koma, 150,000 menjadi dua kolom: tulis 150000, 150.000, atau "
        + "\"150,000\" dalam tanda kutip.",
      "In a table parted by commas 150,000 makes two columns: write 150000, 150.000, or \"150,000\" in "
        + "quotes."
    ),
    entry(
      "TAB007",
      "Kolom tanpa judul kosong",
      "A column without a heading is empty",
      "Nilai tanpa judul tidak diketahui artinya.",
      "A value without a heading has no meaning."
    ),
    entry(
      "TAB008",
      "Tanda kutip ditutup",
      "Quotes are closed",
      "Tanda kutip di awal isian harus ditutup sebelum pemisah berikutnya.",
      "A quote at the beginning of a field has to be closed before the next separator."
    ),
    entry(
      "TAB009",
      "Berkasnya teks yang terbaca",
      "The file is text that can be read",
      "Dibaca: UTF-8, UTF-16, dan Windows-1252. Di Excel pilih Simpan Sebagai, lalu CSV UTF-8.",
      "UTF-8, UTF-16 and Windows-1252 are read. In Excel choose Save As, then CSV UTF-8."
    ),
    entry(
      "TAB010",
      "Kolom wajib terisi",
      "What has to be there is there",
      "Isi kolom yang disebut.",
      "Fill in the column that is named."
    ),
    entry(
      "TAB011",
      "Hanya salah satu terisi",
      "One of them alone is filled in",
      "Kolom yang disebut saling meniadakan.",
      "The columns that are named exclude each other."
    ),
    entry(
      "TAB012",
      "Angka terbaca",
      "The number can be read",
      "Tulis seperti 150000, 150.000, atau Rp150.000,00.",
      "Write it as 150000, 150.000, 150,000 or Rp150.000,00."
    ),
    entry(
      "TAB013",
      "Angka punya satu arti",
      "The number has one meaning",
      "1.234,567 bisa berarti 1234567 atau 1234,567; tulis tanpa pemisah ribuan.",
      "1.234,567 may be 1234567 or 1234.567; write it without thousands separators."
    ),
    entry(
      "TAB014",
      "Bilangannya bulat",
      "The number is whole",
      "Pecahan rupiah tidak dipakai; tulis rupiah penuh.",
      "Parts of a rupiah are not in use; write whole rupiah."
    ),
    entry(
      "TAB015",
      "Angka dalam batasnya",
      "The number is within its bounds",
      "Batasnya disebut dalam pesannya.",
      "The message names the bounds."
    ),
    entry(
      "TAB016",
      "Nomor panjang utuh",
      "A long number is whole",
      "Excel menulis 3,17E+15 untuk nomor panjang dan membuang angkanya. Jadikan kolomnya Teks, isi "
        + "lagi, lalu ekspor kembali.",
      "Excel writes 3.17E+15 for a long number and throws its digits away. Make the column Text, enter "
        + "it again, and export it again."
    ),
    entry(
      "TAB017",
      "Tidak ada kesalahan Excel",
      "There is no error of Excel's",
      "#REF!, #VALUE!, atau #### bukan isi. Betulkan rumusnya atau lebarkan kolomnya.",
      "#REF!, #VALUE! or #### is no content. Correct the formula or widen the column."
    ),
    entry(
      "TAB018",
      "Tanggal terbaca",
      "The day can be read",
      "Tulis seperti 31-12-2026, 31/12/2026, 31 Desember 2026, atau 2026-12-31; tahun dengan empat angka.",
      "Write it as 31-12-2026, 31/12/2026, 31 December 2026 or 2026-12-31, the year in four digits."
    ),
    entry(
      "TAB019",
      "Bulan terbaca",
      "The month can be read",
      "Tulis seperti 2026-03 atau Maret 2026.",
      "Write it as 2026-03 or March 2026."
    ),
    entry(
      "TAB020",
      "Nomor telepon terbaca",
      "The phone number can be read",
      "Tulis seperti 0812-3456-7890 atau +62 812 3456 7890.",
      "Write it as 0812-3456-7890 or +62 812 3456 7890."
    ),
    entry(
      "TAB021",
      "Kata yang dikenal",
      "The word is known",
      "Pakai salah satu kata yang disebut.",
      "Use one of the words that are named."
    ),
  ]

  private static func entry(
    _ code: DiagnosticCode,
    _ idTitle: String,
    _ enTitle: String,
    _ id: String,
    _ en: String
  ) -> DiagnosticExplanation {
    DiagnosticExplanation(
      code,
      title: .init(id: idTitle, en: enTitle),
      text: .init(id: id, en: en)
    )
  }
}
