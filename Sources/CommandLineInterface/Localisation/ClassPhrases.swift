import CurriculumModel
import Programme

/// What the views of classes say.
enum ClassPhrases {
  static let noClasses = Phrase(id: "Tidak ada kelas.", en: "There are no classes.")
  static let classColumn = Phrase(id: "Kelas", en: "Class")
  static let startColumn = Phrase(id: "Mulai", en: "Start")
  static let moduleColumn = Phrase(id: "Modul", en: "Module")
  static let centreColumn = Phrase(id: "Kecamatan", en: "Centre")
  static let roomColumn = Phrase(id: "Ruang", en: "Room")
  static let trainerColumn = Phrase(id: "Pelatih", en: "Trainer")
  static let seatsColumn = Phrase(id: "Kursi", en: "Seats")
  static let participantColumn = Phrase(id: "Peserta", en: "Participant")
  static let nameColumn = Phrase(id: "Nama", en: "Name")
  static let cameColumn = Phrase(id: "Hadir", en: "Came")
  static let excused = Phrase(id: "izin", en: "excused")
  static let presenceLegend = Phrase(
    id: "Per pertemuan: ✓ hadir, – izin, ✗ tidak hadir, ○ belum dicatat",
    en: "By meeting: ✓ came, – excused, ✗ absent, ○ not recorded yet"
  )
  static let presenceLegendASCII = Phrase(
    id: "Per pertemuan: [x] hadir, [-] izin, [!] tidak hadir, [ ] belum dicatat",
    en: "By meeting: [x] came, [-] excused, [!] absent, [ ] not recorded yet"
  )
  static func waitingCount(_ count: Int) -> Phrase {
    Phrase(
      id: "\(count) orang menunggu kursi",
      en: count == 1 ? "1 person waits for a seat" : "\(count) people wait for a seat"
    )
  }
  static let phoneColumn = Phrase(id: "Telepon", en: "Phone")
  static let waitingColumn = Phrase(id: "Menunggu", en: "Waiting")
  static let seatColumn = Phrase(id: "Kursi", en: "Seat")
  static let seated = Phrase(id: "sudah", en: "yes")
  static let cancelledNote = Phrase(id: "dibatalkan", en: "cancelled")
  static let everyCentre = Phrase(id: "semua kecamatan", en: "all centres")

  static func readyCount(_ count: Int, seated: Int, _ language: Language) -> String {
    if count == 0 {
      return Phrase(id: "Belum ada yang siap.", en: "No one is ready yet.")(language)
    }
    let (all, there) = (language.number(count), language.number(seated))
    return Phrase(
      id: "\(all) orang siap, yang terlama menunggu lebih dahulu"
        + (seated > 0 ? "; \(there) sudah punya kursi" : ""),
      en: "\(all) ready, longest waiting first"
        + (seated > 0 ? "; \(there) with a seat already" : "")
    )(language)
  }

  static func more(_ count: Int, _ language: Language) -> String {
    Phrase(
      id: "dan \(language.number(count)) lagi; tambahkan --limit",
      en: "and \(language.number(count)) more; raise --limit"
    )(language)
  }

  static func trainer(_ id: String) -> Phrase { Phrase(id: "pelatih \(id)", en: "trainer \(id)") }

  static func seats(_ taken: Int, of capacity: Int) -> Phrase {
    Phrase(id: "\(taken) dari \(capacity) kursi terisi", en: "\(taken) of \(capacity) seats taken")
  }

  static func created(_ id: String) -> Phrase {
    Phrase(id: "Kelas \(id) dibuka:", en: "Class \(id) is planned:")
  }

  static func cancelled(_ id: String, _ title: String) -> Phrase {
    Phrase(id: "Kelas \(id) dibatalkan: \(title)", en: "Class \(id) was cancelled: \(title)")
  }

  static let tellSeated = Phrase(
    id: "Kabari yang sudah mendapat kursi:",
    en: "Tell those who had a seat:"
  )
  static let tellWaiting = Phrase(id: "Kabari yang menunggu:", en: "Tell those who waited:")

  static func came(_ count: Int, of seats: Int, meeting: Int) -> Phrase {
    Phrase(
      id: "Pertemuan \(meeting): \(count) dari \(seats) hadir",
      en: "Meeting \(meeting): \(count) of \(seats) came"
    )
  }

  static func hours(_ attended: Int, of held: Int) -> Phrase {
    Phrase(id: "\(attended) dari \(held) JP", en: "\(attended) of \(held) lesson hours")
  }

  static func stranger(_ id: String) -> Phrase {
    Phrase(
      id: "\(id) tidak punya kursi di kelas ini; tidak dicatat",
      en: "\(id) has no seat in this class; not recorded"
    )
  }

  static func warning(_ warning: ClassWarning, _ language: Language) -> String {
    switch warning {
    case .capacityAboveFormat(let capacity, let size):
      Phrase(
        id: "\(capacity) kursi, padahal modul ini untuk paling banyak \(size) orang",
        en: "\(capacity) seats, though the module is meant for at most \(size) people"
      )(language)
    case .otherMeetings(let count, let planned):
      Phrase(
        id: "\(count) pertemuan, padahal modul ini \(planned) pertemuan",
        en: "\(count) meetings, though the module has \(planned)"
      )(language)
    }
  }
}
