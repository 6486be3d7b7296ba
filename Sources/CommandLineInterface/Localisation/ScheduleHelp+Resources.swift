/// What is said of trainers and rooms.
extension ScheduleHelp {
  static let trainerAdd = Phrase(
    id: "Daftarkan pelatih, atau perbarui datanya.",
    en: "Enter a trainer, or replace what was known of one."
  )
  static let trainerAddExamples = Phrase(
    id: """
      Contoh:
        okoce trainer add T-014 --module basic-class --home Gambir \
          --hours 'mon-fri 08:00-16:00' --prefers 'mon-thu 08:00-12:00' --most 6
      """,
    en: """
      Example:
        okoce trainer add T-014 --module basic-class --home Gambir \
          --hours 'mon-fri 08:00-16:00' --prefers 'mon-thu 08:00-12:00' --most 6
      """
  )
  static let trainerList = Phrase(id: "Semua pelatih.", en: "Every trainer.")
  static let trainerAbsence = Phrase(
    id: "Catat hari pelatih tidak bisa mengajar.",
    en: "Record days on which a trainer can't teach."
  )
  static let trainerID = Phrase(
    id: "Nomor pelatih, misalnya T-014.",
    en: "The trainer's id, such as T-014."
  )
  static let trainerName = Phrase(
    id: "Namanya; disimpan terpisah dari catatan.",
    en: "Their name; kept apart from the journal."
  )
  static let competence = Phrase(
    id: "Modul yang boleh diajarnya; boleh berulang.",
    en: "A module that they may teach; may be repeated."
  )
  static let home = Phrase(id: "Pusat asalnya.", en: "The centre they set out from.")
  static let hours = Phrase(
    id: "Jam mingguan: 'mon-fri 08:00-16:00; sat 08:00-12:00' (bawaan: selalu).",
    en: "Weekly hours: 'mon-fri 08:00-16:00; sat 08:00-12:00' (default: always)."
  )
  static let prefers = Phrase(
    id: "Kapan kelas sebaiknya dimulai: 'mon-fri 08:00-12:00' (bawaan: tidak ada keinginan).",
    en: "When classes would rather begin: 'mon-fri 08:00-12:00' (default: no wish)."
  )
  static let mostSittings = Phrase(
    id: "Paling banyak pertemuan seminggu.",
    en: "The most meetings in a week."
  )
  static let roomAdd = Phrase(
    id: "Daftarkan ruang, atau perbarui datanya.",
    en: "Enter a room, or replace what was known of it."
  )
  static let roomAddExamples = Phrase(
    id: """
      Contoh:
        okoce room add Aula --centre Gambir --capacity 50 --kind hall
      """,
    en: """
      Example:
        okoce room add Aula --centre Gambir --capacity 50 --kind hall
      """
  )
  static let roomList = Phrase(id: "Semua ruang.", en: "Every room.")
  static let roomClose = Phrase(
    id: "Catat hari ruang tidak bisa dipakai.",
    en: "Record days on which a room can't be used."
  )
  static let anyDayOfIt = Phrase(
    id: "Salah satu harinya; seluruh masa itu dibatalkan.",
    en: "Any of its days; the whole of it is taken back."
  )
  static let trainerReturn = Phrase(
    id: "Batalkan ketidakhadiran pelatih yang sudah dicatat.",
    en: "Take back an absence of a trainer."
  )
  static let trainerReturnExamples = Phrase(
    id: "Contoh:\n  okoce trainer return T-014 --on 2026-12-01 --reason 'sudah sembuh'",
    en: "Examples:\n  okoce trainer return T-014 --on 2026-12-01 --reason 'well again'"
  )
  static let trainerRemove = Phrase(
    id: "Keluarkan pelatih dari daftar; kelas yang lalu tetap tercatat.",
    en: "Take a trainer off the list; past classes stay."
  )
  static let trainerRemoveExamples = Phrase(
    id: """
      Ditolak selama masih ada kelas mendatang. Dengan 'okoce trainer add' ia kembali.

      Contoh:
        okoce trainer remove T-014 --reason 'pindah tugas'
      """,
    en: """
      Refused while there are classes to come. 'okoce trainer add' brings them back.

      Examples:
        okoce trainer remove T-014 --reason 'moved to another office'
      """
  )
  static let roomReopen = Phrase(
    id: "Batalkan penutupan ruang yang sudah dicatat.",
    en: "Take back a closure of a room."
  )
  static let roomReopenExamples = Phrase(
    id:
      "Contoh:\n  okoce room reopen Aula --centre Gambir --on 2026-12-01 --reason 'selesai dicat'",
    en: "Examples:\n  okoce room reopen Aula --centre Gambir --on 2026-12-01 --reason 'painted'"
  )
  static let roomRemove = Phrase(
    id: "Keluarkan ruang dari daftar; kelas yang lalu tetap tercatat.",
    en: "Take a room off the list; past classes stay."
  )
  static let roomRemoveExamples = Phrase(
    id: """
      Ditolak selama masih ada kelas mendatang. Dengan 'okoce room add' ruang itu kembali.

      Contoh:
        okoce room remove Aula --centre Gambir --reason 'dibongkar'
      """,
    en: """
      Refused while there are classes to come. 'okoce room add' brings it back.

      Examples:
        okoce room remove Aula --centre Gambir --reason 'torn down'
      """
  )
  static let roomName = Phrase(id: "Nama ruang.", en: "The room's name.")
  static let capacity = Phrase(id: "Berapa orang muat.", en: "How many people it seats.")
  static let kind = Phrase(
    id: "Jenis ruang, seperti diminta modul.",
    en: "The sort of room, as modules ask for it."
  )
}
