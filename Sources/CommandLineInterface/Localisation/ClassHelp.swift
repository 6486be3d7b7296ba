/// What help texts say of the commands for trainers.
enum ClassHelp {
  static let root = Phrase(
    id: "Kelas: jadwal, peserta, kehadiran.",
    en: "Classes: plan them, fill them, say who came."
  )
  static let create = Phrase(id: "Rencanakan kelas.", en: "Plan a class.")
  static let createExamples = examples(
    """
    okoce class create basic-class --centre Gambir --room Aula --trainer T-17 \\
      --meeting 2026-03-14T09:00-16:00 --meeting 2026-03-15T09:00-16:00
    """
  )
  static let list = Phrase(id: "Kelas yang akan datang.", en: "The classes to come.")
  static let listExamples = examples(
    "okoce class list --centre 31.71.01\nokoce class list --trainer T-17 --past --format json"
  )
  static let show = Phrase(
    id: "Satu kelas: pertemuannya, pesertanya dan kehadiran mereka, dan yang menunggu.",
    en: "One class: its meetings, its people and who came, and who waits."
  )
  static let showExamples = examples("okoce class show C000001")
  static let enrol = Phrase(
    id: "Beri tempat kepada peserta; semuanya atau tidak sama sekali.",
    en: "Give people a seat; all of them, or no one."
  )
  static let enrolExamples = examples(
    "okoce class enrol C000001 P000017 P000018\nokoce class enrol C000001 P000017 --leave"
  )
  static let attendance = Phrase(
    id: "Catat siapa yang hadir pada satu pertemuan.",
    en: "Record who came to one meeting."
  )
  static let attendanceExamples = examples(
    """
    okoce class attendance C000001 --meeting 1 --present P000017 P000018
    okoce class attendance C000001 --meeting 2 --all --absent P000018
    okoce class attendance C000001 --meeting 2 --excused P000019
    okoce class attendance C000001 --file hadir.csv
    """
  )
  static let cancel = Phrase(id: "Batalkan kelas.", en: "Cancel a class.")
  static let cancelExamples = examples("okoce class cancel C000001 --reason 'banjir'")
  static let ready = Phrase(
    id: "Siapa yang siap mengikuti modul, yang terlama menunggu lebih dahulu.",
    en: "Who may take a module now, longest waiting first."
  )
  static let readyExamples = examples(
    "okoce ready basic-class --centre Gambir\nokoce ready basic-class --limit 10 --format json"
  )
  static let module = Phrase(id: "Modul, seperti basic-class.", en: "Module, such as basic-class.")
  static let centre = Phrase(
    id: "Kecamatan: nama, sebutan lain, atau kode.",
    en: "Centre: its name, an alias or its code."
  )
  static let room = Phrase(id: "Ruang di kecamatan itu.", en: "Room at that centre.")
  static let trainer = Phrase(id: "Nomor pelatih.", en: "The trainer's number.")
  static let meeting = Phrase(
    id: "Satu pertemuan, waktu Jakarta; boleh berulang.",
    en: "One meeting, Jakarta time; may be repeated."
  )
  static let capacity = Phrase(
    id: "Banyak kursi (bawaan: menurut modul).",
    en: "Number of seats (default: what the module says)."
  )
  static let seats = Phrase(
    id: "Banyak kursi; sedikitnya sebanyak peserta yang sudah punya kursi.",
    en: "Number of seats; at least as many as people have one."
  )
  static let past = Phrase(
    id: "Juga yang sudah lewat atau dibatalkan.",
    en: "Also those that are over or were cancelled."
  )
  static let classID = Phrase(id: "Nomor kelas.", en: "The class's number.")
  static let leave = Phrase(id: "Lepaskan kursinya.", en: "Take their seats away instead.")
  static let meetingNumber = Phrase(
    id: "Pertemuan ke berapa, mulai dari 1.",
    en: "Which meeting, counted from 1."
  )
  static let present = Phrase(id: "Yang hadir.", en: "Those who came.")
  static let absent = Phrase(
    id: "Bersama --all: yang tidak hadir.",
    en: "With --all: those who did not come."
  )
  static let everyone = Phrase(
    id: "Semua yang punya kursi hadir, kecuali --absent.",
    en: "Everybody with a seat came, except --absent."
  )
  static let excused = Phrase(
    id:
      "Yang tidak hadir dengan izin; jam pertemuan itu tidak dihitung bagi mereka. Tanpa --present "
      + "atau --all, catatan yang ada dilengkapi.",
    en: "Those who were away with leave; that meeting's hours don't count for them. Without "
      + "--present or --all the record that is there is added to."
  )
  static let attendanceFile = Phrase(
    id: "Tabel CSV dengan kolom peserta, kehadiran (hadir, izin, absen), dan pertemuan.",
    en: "A CSV table with the columns participant, attendance (present, excused, absent) and "
      + "meeting."
  )
  static let whichMeeting = Phrase(
    id: "sebutkan --meeting, atau --file dengan kolom pertemuan",
    en: "give --meeting, or --file with the column meeting"
  )
  static let nothingRecorded = Phrase(
    id: "Tidak ada yang dicatat; betulkan baris itu lalu ulangi.",
    en: "Nothing was recorded; fix these rows and try again."
  )
  static let whoCame = Phrase(
    id:
      "Sebutkan siapa yang hadir: --present, atau --all dengan atau tanpa --absent; atau siapa yang "
      + "izin: --excused.",
    en: "Say who came: --present, or --all with or without --absent; or who was excused: --excused."
  )
  static let edit = Phrase(
    id: "Ubah jumlah kursi, ruang, atau pelatih kelas.",
    en: "Change a class's seats, room or trainer."
  )
  static let editExamples = Phrase(
    id: """
      Semua peserta tetap punya kursi; dengan kursi tambahan, yang menunggu langsung mendapatkannya. \
      Untuk waktu lain: 'okoce class move'.

      Contoh:
        okoce class edit C000001 --capacity 30
      """,
    en: """
      Everybody keeps their seat; with more seats, those who wait get them at once. For other times: \
      'okoce class move'.

      Examples:
        okoce class edit C000001 --capacity 30
      """
  )
  static let whatChanges = Phrase(
    id: "sebutkan yang berubah: --capacity, --room, atau --trainer",
    en: "say what changes: --capacity, --room or --trainer"
  )
  static let editReason = Phrase(
    id: "Mengapa; tercatat (bawaan: apa yang berubah).",
    en: "Why; it is recorded (default: what changes)."
  )
  static let force = Phrase(
    id: "Jalankan walaupun catatan ruang, pelatih, atau kalender berkata lain, dengan alasan ini.",
    en: "Do it whatever the records of rooms, trainers and the calendar say, for this reason."
  )
  static let reason = Phrase(id: "Mengapa; tercatat.", en: "Why; it is recorded.")
  static let limit = Phrase(id: "Paling banyak sekian baris.", en: "At most so many rows.")

  private static func examples(_ lines: String) -> Phrase {
    let indented = lines.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    return Phrase(id: "Contoh:\n\(indented)", en: "Examples:\n\(indented)")
  }
}
