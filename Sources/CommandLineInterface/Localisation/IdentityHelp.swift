/// What help texts say of the commands about who somebody is.
enum IdentityHelp {
  static let correct = Phrase(
    id: "Betulkan nama, NIK, atau data lain seorang peserta; data lamanya tetap tercatat.",
    en: "Correct a person's name, NIK or other data; what was known before is kept."
  )
  static let correctExamples = Phrase(
    id: """
      Surat keterangan yang sudah dicetak dengan nama lama tetap dapat diperiksa dengan \
      'okoce statement --verify'.

      Contoh:
        okoce participant correct P000017 --name "Peserta Contoh"
        okoce participant correct P000017 --nik 3171014507900001 --birth-date 1990-07-05
      """,
    en: """
      A statement that was printed with the old name can still be checked with \
      'okoce statement --verify'.

      Examples:
        okoce participant correct P000017 --name "Peserta Contoh"
        okoce participant correct P000017 --nik 3171014507900001 --birth-date 1990-07-05
      """
  )
  static let externalID = Phrase(
    id: "Nomor orangnya di sistem lain.",
    en: "The id another system knows the person by."
  )
  static let nothingToCorrect = Phrase(
    id: "Sebutkan yang dibetulkan, misalnya --name.",
    en: "Say what to correct, for instance --name."
  )

  static let find = Phrase(
    id: "Cari peserta menurut nama, telepon, NIK, atau nomor.",
    en: "Find people by name, phone, NIK or number."
  )
  static let findExamples = Phrase(
    id: """
      Kata-kata nama boleh berurutan apa pun, nomor telepon boleh ditulis bagaimana pun, dan \
      sebagian saja sudah cukup.

      Contoh:
        okoce participant find contoh peserta
        okoce participant find 0812-3456
        okoce participant find 317101 --format csv
      """,
    en: """
      The words of a name may stand in any order, a phone number may be written in any way, and a \
      part of it is enough.

      Examples:
        okoce participant find contoh peserta
        okoce participant find '+62 812 3456'
        okoce participant find 317101 --format csv
      """
  )
  static let text = Phrase(
    id: "Nama, nomor telepon, NIK, atau nomor; sebagian juga boleh.",
    en: "A name, a phone number, a NIK or a number, or a part of it."
  )
  static let list = Phrase(
    id: "Daftar peserta menurut nomornya.",
    en: "List the participants by their numbers."
  )
  static let listExamples = Phrase(
    id: """
      Contoh:
        okoce participant list --centre Gambir
        okoce participant list --after P000050 --limit 50
        okoce participant list --limit 100000 --format csv
      """,
    en: """
      Examples:
        okoce participant list --centre Gambir
        okoce participant list --after P000050 --limit 50
        okoce participant list --limit 100000 --format csv
      """
  )
  static let after = Phrase(
    id: "Lanjutkan daftar sesudah nomor peserta ini.",
    en: "Go on after this participant's number."
  )
  static let merge = Phrase(
    id: "Nyatakan bahwa dua catatan peserta adalah satu orang.",
    en: "Say that two records are one person."
  )
  static let mergeExamples = Phrase(
    id: """
      Registrasi, kursi, kios, dan kiriman catatan kedua menjadi milik yang pertama. Riwayat tidak \
      diubah, dan 'okoce participant unmerge' membatalkannya.

      Contoh:
        okoce participant merge P000017 P000203 --reason "terdaftar dua kali"
      """,
    en: """
      Registrations, seats, stalls and submissions of the second record belong to the first from \
      then on. No history is rewritten, and 'okoce participant unmerge' takes it back.

      Examples:
        okoce participant merge P000017 P000203 --reason "registered twice"
      """
  )
  static let unmerge = Phrase(
    id: "Batalkan penggabungan: ternyata dua orang.",
    en: "Take a merge back: they are two people after all."
  )
  static let owner = Phrase(
    id: "Peserta yang catatannya tetap: nomor peserta, nomor registrasi, atau NIK.",
    en: "The participant whose record stays: their number, registration number or NIK."
  )
  static let duplicate = Phrase(
    id: "Peserta yang ternyata orang yang sama.",
    en: "The participant who is the same person."
  )
  static let reason = Phrase(id: "Alasannya.", en: "Why.")
}
