import CurriculumModel

/// What is said while an office begins.
enum InitPhrases {
  static let abstract = Phrase(
    id: "Mulai kantor baru: kurikulum, pusat, kalender, dan pelatih pertama.",
    en: "Begin an office: curricula, centres, calendar and the first trainer."
  )
  static let examples = Phrase(
    id: """
      Di terminal, pertanyaannya diajukan satu per satu; dalam skrip, jawabannya ditulis sebagai opsi. \
      Semuanya jadi, atau tidak ada yang jadi.

      Contoh:
        okoce init
        okoce init --yes
        okoce init --curriculum okoce-2020 --trainer T-01 --trainer-name 'Ibu Rina' --trainer-home Gambir
      """,
    en: """
      On a terminal the questions come one by one; in a script the answers are options. All of it comes \
      about, or nothing.

      Examples:
        okoce init
        okoce init --yes
        okoce init --curriculum okoce-2020 --trainer T-01 --trainer-name 'Ibu Rina' --trainer-home Gambir
      """
  )
  static let curriculum = Phrase(
    id: "Kurikulum: kodenya, misalnya okoce-2020, atau foldernya; boleh berulang.",
    en: "A curriculum: its id, such as okoce-2020, or its folder; may be repeated."
  )
  static let centres = Phrase(
    id: "Berkas pusat (bawaan: 44 kecamatan Jakarta).",
    en: "The file of centres (default: the 44 of Jakarta)."
  )
  static let calendar = Phrase(
    id: "Berkas kalender; boleh berulang (bawaan: tahun ini dan tahun depan).",
    en: "A file of a calendar; may be repeated (default: this year and the next)."
  )
  static let trainer = Phrase(
    id: "Nomor pelatih pertama, misalnya T-01.",
    en: "The first trainer's id, such as T-01."
  )
  static let trainerModule = Phrase(
    id: "Modul yang boleh diajarnya; boleh berulang (bawaan: semua yang diajarkan di kelas).",
    en: "A module that they may teach; may be repeated (default: all that are taught in classes)."
  )
  static let folder = Phrase(
    id:
      "Folder kurikulum bawaan (bawaan: OKOCE_CURRICULA, Curricula di sini, atau di dekat program).",
    en:
      "The folder of what comes with okoce (default: OKOCE_CURRICULA, Curricula here, or near the "
      + "program)."
  )
  static let yes = Phrase(
    id: "Jangan bertanya; yang tidak disebut diambil bawaannya.",
    en: "Don't ask; take the default for what is not said."
  )
  static let nameTrainer = Phrase(
    id: "sebutkan --trainer bersama --trainer-name, --trainer-home, atau --trainer-module",
    en: "give --trainer with --trainer-name, --trainer-home or --trainer-module"
  )
  static let notAsked = Phrase(
    id: "belum disebut dengan apa kantor dimulai, dan di sini tidak ada yang bisa ditanya",
    en: "nothing says what the office begins with, and there is no terminal to ask on"
  )
  static let sayWhat = Phrase(
    id: "sebutkan --curriculum, atau --yes untuk okoce-2020",
    en: "give --curriculum, or --yes for okoce-2020"
  )
  static let noHome = Phrase(
    id: "pusat asal pelatih belum disebut",
    en: "the trainer's home centre is missing"
  )
  static let sayHome = Phrase(
    id: "sebutkan --trainer-home, misalnya Gambir",
    en: "give --trainer-home, such as Gambir"
  )
  static let nothingShipped = Phrase(
    id: "folder kurikulum bawaan tidak ditemukan, jadi pusatnya belum diketahui",
    en: "the folder that comes with okoce was not found, so the centres are not known"
  )
  static let nameFolder = Phrase(
    id: "sebutkan --curricula FOLDER, atau --centres BERKAS",
    en: "give --curricula FOLDER, or --centres FILE"
  )
  static func title(_ database: String) -> Phrase {
    Phrase(id: "Memulai kantor di \(database)", en: "Beginning an office in \(database)")
  }
  static let goOn = Phrase(
    id: "Lanjut? ya / kembali / batal",
    en: "Go on? yes / back / cancel"
  )
  static let stopped = Phrase(
    id: "dihentikan; tidak ada yang dimulai",
    en: "stopped; nothing is begun"
  )
  static let askAgain = Phrase(
    id: "jalankan 'okoce init' lagi bila siap",
    en: "run 'okoce init' again when you are ready"
  )
  static let whichCurriculum = Phrase(id: "Kurikulum mana?", en: "Which curriculum?")
  static let whichFolder = Phrase(id: "Folder kurikulum", en: "The curriculum's folder")
  static let whichCentres = Phrase(
    id: "Berkas pusat; kosongkan untuk 44 kecamatan Jakarta",
    en: "The file of centres; leave empty for the 44 of Jakarta"
  )
  static let whichCalendar = Phrase(
    id: "Berkas kalender; kosongkan untuk kalender Jakarta tahun ini dan tahun depan",
    en: "The file of a calendar; leave empty for Jakarta's, this year and the next"
  )
  static let whichTrainer = Phrase(
    id: "Nomor pelatih pertama, misalnya T-01; kosongkan bila belum ada",
    en: "The first trainer's id, such as T-01; leave empty if there is none yet"
  )
  static let whichName = Phrase(id: "Nama pelatih", en: "The trainer's name")
  static let whichHome = Phrase(
    id: "Pusat asal pelatih, misalnya Gambir",
    en: "The trainer's home centre, such as Gambir"
  )
  static let noCalendar = Phrase(
    id: "Kalender tahun ini belum ada: 'okoce centre calendar BERKAS'.",
    en: "There is no calendar of this year: 'okoce centre calendar FILE'."
  )
  static func entered(_ trainer: String) -> Phrase {
    Phrase(id: "Pelatih \(trainer) terdaftar", en: "Trainer \(trainer) is entered")
  }
  static let next = Phrase(id: "Berikutnya:", en: "Next:")
  static let someName = Phrase(id: "Nama Peserta", en: "A Name")
}

extension Phrase {
  var localized: LocalizedText {
    LocalizedText(id: self(.indonesian), en: self(.english))
  }
}
