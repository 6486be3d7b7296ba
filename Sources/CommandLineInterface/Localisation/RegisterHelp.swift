/// What help texts say of the commands for the register of people.
enum RegisterHelp {
  static let participant = Phrase(
    id: "Data peserta: tambah, impor, cari, lihat, betulkan, gabung, hari hadir, hapus.",
    en: "The people of the programme: add, import, find, show, correct, merge, their days, erase."
  )
  static let add = Phrase(
    id: "Daftarkan satu peserta ke satu kurikulum.",
    en: "Register one person for a curriculum."
  )
  static let addExamples = Phrase(
    id: """
      Contoh:
        okoce participant add "Peserta Contoh" --curriculum okoce-2020 --centre Gambir \\
          --source E000001
        okoce participant add --lead K000001 --curriculum okoce-2020 --centre Gambir
      """,
    en: """
      Examples:
        okoce participant add "Peserta Contoh" --curriculum okoce-2020 --centre Gambir
        okoce participant add "Peserta Contoh" --curriculum okoce-2018@1.0.0 \\
          --centre 31.71.01 --track food --nik 3171014507900001
        okoce participant add --lead K000001 --curriculum okoce-2020 --centre Gambir
      """
  )
  static let name = Phrase(id: "Nama lengkap.", en: "The full name.")
  static let curriculum = Phrase(
    id: "Kurikulum yang sudah diterbitkan; tanpa versi berarti versi tertinggi.",
    en: "A published curriculum; without a version, the highest."
  )
  static let centre = Phrase(
    id: "Pusat: kode, nama, atau ejaan lain kecamatan.",
    en: "The centre: the kecamatan's code, name or another spelling."
  )
  static let nik = Phrase(id: "NIK, 16 angka.", en: "The NIK, 16 digits.")
  static let phone = Phrase(id: "Nomor telepon atau WhatsApp.", en: "Telephone or WhatsApp.")
  static let birthDate = Phrase(id: "Tanggal lahir.", en: "The day of birth.")
  static let sex = Phrase(
    id: "Jenis kelamin: female (perempuan) atau male (laki-laki).",
    en: "female or male."
  )
  static let address = Phrase(id: "Alamat menurut KTP.", en: "The address on the identity card.")
  static let track = Phrase(
    id: "Jalur, misalnya food; boleh diulang.",
    en: "A track, such as food; may be repeated."
  )
  static let importing = Phrase(
    id: "Masukkan banyak peserta dari berkas CSV; boleh diulang tanpa menggandakan data.",
    en: "Take in a CSV file of people; running it again changes nothing twice."
  )
  static let importExamples = Phrase(
    id: """
      Baris pertama memuat nama kolom: name, centre, dan boleh nik, phone, birth_date, sex, \
      address, tracks, curriculum, external_id, source. Baris yang salah disebut satu per satu dengan \
      nomornya; baris lain tetap masuk, kecuali dengan --strict.

      Contoh:
        okoce participant import peserta.csv --curriculum okoce-2020
      """,
    en: """
      The first line names the columns: name, centre, and if you like nik, phone, birth_date, \
      sex, address, tracks, curriculum, external_id, source. Every bad row is named with its line; the \
      others go in all the same, unless you say --strict.

      Examples:
        okoce participant import people.csv --curriculum okoce-2020
        okoce participant import people.csv --strict --format json
      """
  )
  static let update = Phrase(
    id: "Ubah data yang sudah tercatat; tanpa ini, data lain untuk nomor yang sama ditolak.",
    en: "Change what is known; without it other data under a known key is refused."
  )
  static let transferring = Phrase(
    id: "Pindahkan registrasi yang sudah ada ke pusat yang disebut.",
    en: "Move a registration that exists to the centre that is named."
  )
  static let changingTracks = Phrase(
    id: "Ubah jalur registrasi yang sudah ada menjadi jalur yang disebut.",
    en: "Change the tracks of registrations that exist to those that are named."
  )
  static let file = Phrase(id: "Berkas CSV (UTF-8).", en: "A CSV file in UTF-8.")
  static let strict = Phrase(
    id: "Tolak seluruh berkas bila ada satu baris yang salah.",
    en: "Refuse the whole file when one row is bad."
  )
  static let show = Phrase(
    id: "Lihat data seorang peserta.",
    en: "Show what the register holds of a person."
  )
  static let erase = Phrase(
    id: "Hapus data pribadi seorang peserta untuk selamanya.",
    en: "Erase a person's data for good."
  )
  static let eraseDiscussion = Phrase(
    id: """
      Nama, NIK, telepon, alamat, isi semua berkas yang diserahkan, dan keterangan yang ditulis \
      tentang orang itu dihapus. Catatan perkembangan tanpa nama tetap ada, supaya angka laporan \
      tidak berubah. Tidak dapat dibatalkan. Nomornya dicatat di sebelah berkas data (.erased), \
      supaya cadangan yang dipulihkan tidak membawanya kembali.
      """,
    en: """
      Name, NIK, telephone, address, the contents of everything handed in and the words written \
      about the person go. The progress without a name stays, so that reports keep their \
      figures. It can't be undone. The id is noted beside the database (.erased), so that a \
      backup that is put back does not bring the person back.
      """
  )
  static let confirm = Phrase(id: "Ya, saya yakin.", en: "Yes, I mean it.")
}
