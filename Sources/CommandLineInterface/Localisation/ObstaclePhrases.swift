import CurriculumModel
import Programme
import Scheduling

/// Why classes of a draft can't be held, and what would help.
struct ObstaclePhrases {
  private let obstacle: DraftObstacle
  private let file: DraftFile

  init(_ obstacle: DraftObstacle, _ file: DraftFile) {
    self.obstacle = obstacle
    self.file = file
  }

  /// For programs.
  var word: String {
    switch obstacle.cause {
    case .noTrainer: "no-trainer"
    case .noRoom: "no-room"
    case .noTeachingHours: "no-teaching-hours"
    case .noCommonDay: "no-common-day"
    case .tooSeldomFree: "too-seldom-free"
    case .trainerIsFull: "trainer-is-full"
    case .roomsAreFull: "rooms-are-full"
    case .peopleAreFull: "people-are-full"
    case .notFound: "not-found"
    }
  }

  var what: Phrase {
    switch obstacle.cause {
    case .noTrainer(let module):
      Phrase(
        id: "belum ada pelatih yang boleh mengajar \(title(module)(.indonesian))",
        en: "no trainer may teach \(title(module)(.english))"
      )
    case .noRoom(let centre, let kind, let people):
      Phrase(
        id:
          "tidak ada ruang\(kind.map { " (\($0))" } ?? "") di \(name(centre)) yang muat \(people) "
          + "orang",
        en: "no room\(kind.map { " (\($0))" } ?? "") at \(name(centre)) seats \(people)"
      )
    case .noTeachingHours(let hours):
      Phrase(
        id: "tidak ada hari dengan jam kelas yang cukup untuk \(hours) jam pelajaran",
        en: "no day has teaching hours enough for \(hours) lesson hours"
      )
    case .noCommonDay(let centre):
      Phrase(
        id: "pesertanya di \(name(centre)) tidak pernah bisa pada hari kelas diadakan",
        en: "their people at \(name(centre)) can never come on a day with classes"
      )
    case .tooSeldomFree(let centre):
      Phrase(
        id:
          "pelatih, ruang, dan peserta di \(name(centre)) terlalu jarang bisa pada waktu yang sama",
        en: "trainers, rooms and people at \(name(centre)) are too seldom free at the same time"
      )
    case .trainerIsFull(let trainer):
      Phrase(
        id: "hanya \(trainer) yang bisa mengajar, dan waktunya tidak cukup",
        en: "only \(trainer) can teach them, and has too little time"
      )
    case .roomsAreFull(let centre, let rooms):
      Phrase(
        id: "waktu di \(rooms.joined(separator: ", ")) (\(name(centre))) tidak cukup",
        en: "there is too little time in \(rooms.joined(separator: ", ")) (\(name(centre)))"
      )
    case .peopleAreFull:
      Phrase(
        id: "pesertanya duduk di beberapa kelas dan waktunya tidak cukup",
        en: "their people sit in several classes and have too little time"
      )
    case .notFound:
      Phrase(
        id: "tempatnya belum ditemukan, meskipun mungkin ada",
        en: "no place was found, though there may be one"
      )
    }
  }

  var count: Phrase {
    let (classes, meetings) = (obstacle.classes.count, obstacle.meetings)
    return Phrase(
      id: "\(classes) kelas, \(meetings) pertemuan",
      en:
        "\(classes) class\(classes == 1 ? "" : "es"), \(meetings) meeting\(meetings == 1 ? "" : "s")"
    )
  }

  var fix: Phrase {
    switch obstacle.cause {
    case .noTrainer(let module):
      Phrase("okoce trainer add … --module \(module)")
    case .noRoom(let centre, let kind, let people):
      Phrase(
        "okoce room add … --centre \(name(centre)) --capacity \(people)"
          + (kind.map { " --kind \($0)" } ?? "")
      )
    case .noTeachingHours:
      Phrase(
        id: "muat kalender dengan 'okoce centre calendar', atau pilih masa yang lain",
        en: "load a calendar with 'okoce centre calendar', or propose for another time"
      )
    case .noCommonDay:
      Phrase(
        id:
          "periksa 'okoce participant availability' dan kalender, atau pilih masa yang lebih panjang",
        en:
          "look at 'okoce participant availability' and the calendar, or propose for a longer time"
      )
    case .tooSeldomFree:
      Phrase(
        id: "lihat 'okoce trainer list' dan 'okoce room list', atau pilih masa yang lebih panjang",
        en: "see 'okoce trainer list' and 'okoce room list', or propose for a longer time"
      )
    case .trainerIsFull:
      Phrase(
        id: "daftarkan pelatih lain untuk modul itu, atau pilih masa yang lebih panjang",
        en: "enter another trainer for the module, or propose for a longer time"
      )
    case .roomsAreFull:
      Phrase(
        id: "daftarkan ruang lain, pilih masa yang lebih panjang, atau dua pertemuan sehari "
          + "(--sittings 2)",
        en:
          "enter another room, propose for a longer time, or hold two sittings a day (--sittings 2)"
      )
    case .peopleAreFull:
      Phrase(
        id: "pilih masa yang lebih panjang",
        en: "propose for a longer time"
      )
    case .notFound:
      Phrase(
        id: "okoce schedule repair \(file.id) --seconds 60",
        en: "okoce schedule repair \(file.id) --seconds 60"
      )
    }
  }

  private func name(_ centre: CentreID) -> String {
    file.problem.resources.centreNames[centre] ?? centre.rawValue
  }

  private func title(_ module: ModuleID) -> (Language) -> String {
    { language in file.titles[module]?(language) ?? module.rawValue }
  }
}
