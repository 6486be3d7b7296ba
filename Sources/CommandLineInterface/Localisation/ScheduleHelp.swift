/// What help texts say of schedules.
enum ScheduleHelp {
  static let schedule = Phrase(
    id: "Jadwal kelas: usulkan, lihat, ubah, terbitkan.",
    en: "Class schedules: propose, look at, change, publish."
  )
  static let trainer = Phrase(
    id: "Pelatih: apa yang diajar, di mana, kapan.",
    en: "Trainers: what they teach, where and when."
  )
  static let rooms = Phrase(id: "Ruang di setiap pusat.", en: "The rooms of each centre.")
  static let propose = Phrase(
    id: "Usulkan jadwal bagi semua yang siap, yang terlama menunggu lebih dahulu.",
    en: "Propose a schedule for everybody who is ready, longest waiting first."
  )
  static let proposeExamples = Phrase(
    id: """
      Belum ada yang dipesan sebelum 'okoce schedule publish'. Contoh:
        okoce schedule propose --centre Gambir --from 2026-04-01 --to 2026-04-30
        okoce schedule propose --all --from 2026-04-01 --to 2026-06-30 --seconds 20 --threads 2
        okoce schedule propose --centre Gambir --from 2026-04-01 --to 2026-04-30 \\
          --weight travel=10 --weight fairness=2
      """,
    en: """
      Nothing is booked before 'okoce schedule publish'. Examples:
        okoce schedule propose --centre Gambir --from 2026-04-01 --to 2026-04-30
        okoce schedule propose --all --from 2026-04-01 --to 2026-06-30 --seconds 20 --threads 2
        okoce schedule propose --centre Gambir --from 2026-04-01 --to 2026-04-30 \\
          --weight travel=10 --weight fairness=2
      """
  )
  static let chooseArea = Phrase(
    id: "pilih salah satu: --centre, --city, atau --all",
    en: "choose one of --centre, --city and --all"
  )
  static let city = Phrase(id: "Semua pusat di kota itu.", en: "All centres of that city.")
  static let all = Phrase(id: "Semua pusat.", en: "All centres.")
  static let from = Phrase(id: "Hari pertama.", en: "The first day.")
  static let through = Phrase(id: "Hari terakhir.", en: "The last day.")
  static let throughOrSame = Phrase(
    id: "Hari terakhir (bawaan: hari itu saja).",
    en: "The last day (default: that day alone)."
  )
  static let sittingsPerDay = Phrase(
    id: "1: satu pertemuan sehari; 2: pagi dan siang.",
    en: "1: one sitting a day; 2: mornings and afternoons."
  )
  static let least = Phrase(
    id: "Kelas dengan orang lebih sedikit tidak dibuat.",
    en: "No class is made for fewer people."
  )
  static func weight(_ names: String) -> Phrase {
    Phrase(
      id: "Harga satu pelanggaran (0 sampai 1000), boleh berulang: \(names).",
      en: "What breaking a rule once costs (0 to 1000), may be repeated: \(names)."
    )
  }
  static let weights = Phrase(id: "bobot", en: "weights")
  static let seconds = Phrase(
    id: "Lama pencarian dalam detik (bawaan: 10; perbaikan 5; soal riset 60).",
    en: "How long to search, in seconds (default: 10; repairs 5; public instances 60)."
  )
  static let list = Phrase(
    id: "Semua rancangan, yang terbaru dahulu.",
    en: "Every draft, newest first."
  )
  static let show = Phrase(
    id: "Rancangan hari demi hari, dengan apa yang menghalanginya.",
    en: "A draft day by day, with what is in its way."
  )
  static let whyNot = Phrase(
    id: "Mengapa pertemuan itu tidak di sana saja?",
    en: "Why not hold that meeting there?"
  )
  static let whyNotExamples = Phrase(
    id: """
      Contoh:
        okoce schedule why-not 3.1 2026-04-07 --room Aula
        okoce schedule why-not D000001 3.1 2026-04-07
      """,
    en: """
      Example:
        okoce schedule why-not 3.1 2026-04-07 --room Aula
        okoce schedule why-not D000001 3.1 2026-04-07
      """
  )
  static let alternatives = Phrase(
    id: "Tempat lain bagi satu pertemuan, yang penaltinya terkecil dahulu.",
    en: "Where a meeting could be instead, cheapest first."
  )
  static let move = Phrase(
    id: "Pindahkan satu pertemuan, atau sebut siapa yang menghalangi.",
    en: "Put a meeting elsewhere, or name who is in the way."
  )
  static let lock = Phrase(id: "Kunci pertemuan di tempatnya.", en: "Keep meetings where they are.")
  static let unlock = Phrase(id: "Lepaskan kunci pertemuan.", en: "Let meetings go again.")
  static let repair = Phrase(
    id: "Perbaiki rancangan, atau kelas-kelasnya yang sudah terbit, dengan sedikit perubahan.",
    en: "Fix a draft, or the classes that were published of it, with few changes."
  )
  static let publish = Phrase(
    id: "Jadikan rancangan kelas sungguhan, lengkap dengan pesertanya.",
    en: "Make classes of a draft, each with its people."
  )
  static let discard = Phrase(
    id: "Buang rancangan; tetap dapat dibaca.",
    en: "Throw a draft away; it stays readable."
  )
  static let draft = Phrase(
    id: "Rancangan, misalnya D000001 (bawaan: yang terbaru).",
    en: "The draft, such as D000001 (default: the newest)."
  )
  static let draftAndMeeting = Phrase(
    id:
      "Pertemuan, misalnya 3.1 (kelas ketiga, pertemuan pertama); di depannya boleh rancangannya, "
      + "misalnya D000001 3.1.",
    en: "The meeting, such as 3.1 (the third class, its first meeting); its draft may stand before "
      + "it, as in D000001 3.1."
  )
  static let draftAndMeetings = Phrase(
    id: "Pertemuan, misalnya 3.1 3.2; di depannya boleh rancangannya, misalnya D000001 3.1 3.2.",
    en: "Meetings, such as 3.1 3.2; their draft may stand before them, as in D000001 3.1 3.2."
  )
  static let draftMeetingAndDay = Phrase(
    id:
      "Pertemuan dan hari yang diinginkan, misalnya 3.1 2026-04-07; di depannya boleh rancangannya, "
      + "misalnya D000001 3.1 2026-04-07.",
    en:
      "The meeting and the day that is wanted, such as 3.1 2026-04-07; the draft may stand before "
      + "them, as in D000001 3.1 2026-04-07."
  )
  static let oneMeeting = Phrase(
    id: "sebut satu pertemuan, misalnya 3.1, dan paling banyak satu rancangan",
    en: "name one meeting, such as 3.1, and at most one draft"
  )
  static let someMeetings = Phrase(
    id: "sebut satu atau beberapa pertemuan, misalnya 3.1 3.2, dan paling banyak satu rancangan",
    en: "name one or more meetings, such as 3.1 3.2, and at most one draft"
  )
  static let oneMeetingAndDay = Phrase(
    id: "sebut satu pertemuan dan satu hari, misalnya 3.1 2026-04-07, dan paling banyak satu "
      + "rancangan",
    en: "name one meeting and one day, such as 3.1 2026-04-07, and at most one draft"
  )
  static let regenerate = Phrase(
    id: "Susun ulang satu pusat atau satu pekan; yang lain tetap.",
    en: "Make one centre or one week again; the rest stays."
  )
  static let regenerateExamples = Phrase(
    id: """
      Yang dikunci tetap di tempatnya. Contoh:
        okoce schedule regenerate D000001 --centre Gambir
        okoce schedule regenerate D000001 --week 2026-04-06 --seconds 20
      """,
    en: """
      What is locked stays where it is. Examples:
        okoce schedule regenerate D000001 --centre Gambir
        okoce schedule regenerate D000001 --week 2026-04-06 --seconds 20
      """
  )
  static let regenerateCentre = Phrase(
    id: "Pusat yang kelasnya disusun ulang.",
    en: "The centre whose classes are made again."
  )
  static let regenerateWeek = Phrase(
    id: "Pekan yang disusun ulang: salah satu harinya.",
    en: "The week that is made again: any of its days."
  )
  static let choosePart = Phrase(
    id: "pilih salah satu: --centre atau --week",
    en: "choose one of --centre and --week"
  )
  static let room = Phrase(
    id: "Ruang yang diinginkan (bawaan: ruangnya sekarang).",
    en: "The room that is wanted (default: the one it has)."
  )
  static let ofDay = Phrase(
    id: "Pertemuan keberapa pada hari itu.",
    en: "Which of the day's sittings."
  )
  static let most = Phrase(id: "Paling banyak sekian tempat.", en: "At most so many places.")
  static let force = Phrase(
    id: "Pindahkan juga bila melanggar; alasannya dicatat.",
    en: "Move it even against the rules; the reason is recorded."
  )
  static let reason = Phrase(id: "Alasannya.", en: "The reason.")
}
