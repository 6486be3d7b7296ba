/// What help texts say of the commands that keep the data sound.
enum UpkeepHelp {
  static let database = Phrase(
    id: "Periksa dan perbaiki berkas data.",
    en: "Check the database and fix its lists."
  )
  static let check = Phrase(
    id: "Periksa keutuhan berkas, dan apakah daftar sesuai dengan catatan.",
    en: "Check the file's integrity, and the lists against the journal."
  )
  static let rebuild = Phrase(
    id: "Hitung ulang semua daftar dari catatan.",
    en: "Compute every list again from the journal."
  )
  static let scrub = Phrase(
    id: "Bersihkan sisa data yang sudah dihapus dari berkas.",
    en: "Clear what is left of erased people from the file."
  )
  static let scrubDiscussion = Phrase(
    id: """
      Menghapus peserta sudah melakukan ini. Hanya bila berkas sedang dipakai program lain saat \
      itu, jalankan sekali lagi. Seluruh berkas ditulis ulang; tidak ada data lain yang berubah.

      Contoh:
        okoce database scrub
      """,
    en: """
      Erasing a participant does this already. Only where another process had the file in use then \
      does it have to be run again. The whole file is written again; nothing else changes.

      Examples:
        okoce database scrub
      """
  )
  static let assess = Phrase(
    id: "Nilai ulang kiriman yang tertunda karena gangguan penilai.",
    en: "Judge again what an assessor's own fault left waiting."
  )
  static let assessExamples = Phrase(
    id: "Contoh:\n  okoce assess --pending",
    en: "Examples:\n  okoce assess --pending"
  )
  static let pending = Phrase(id: "Semua yang tertunda.", en: "Everything that is pending.")
  static let demo = Phrase(
    id: "Jalankan satu program lengkap dengan peserta rekaan.",
    en: "Play a whole programme with people who do not exist."
  )
  static let demoDiscussion = Phrase(
    id: """
      Membuat berkas data baru: dua kurikulum diterbitkan, 44 pusat dibuka, lalu peserta rekaan \
      mendaftar, ikut kelas, menyerahkan dokumen, dan diperiksa, dari Juli 2025 sampai 20 November \
      2026. Angka acak yang sama selalu menghasilkan program yang sama.

      Contoh:
        okoce demo --database demo.db
      """,
    en: """
      Writes a new database: both curricula are published, the 44 centres opened, and synthetic \
      people register, sit in classes, hand in and are reviewed, from July 2025 to 20 November \
      2026. The same seed always plays the same programme.

      Examples:
        okoce demo --database demo.db --participants 200 --seed 7
      """
  )
  static let curriculaFolder = Phrase(
    id: "Folder kurikulum.",
    en: "The folder of curricula."
  )
  static let demoParticipants = Phrase(
    id: "Berapa peserta rekaan; 1 sampai 100000.",
    en: "How many synthetic people; 1 to 100000."
  )
  static let seed = Phrase(id: "Angka acak.", en: "The seed.")
}
