import CurriculumModel
import Programme
import Scheduling
import Timetabling

/// What became of a draft's classes, in words.
enum PublicationPhrases {
  static func fate(_ fate: SchedulePublication.Fate, _ language: Language) -> String {
    switch fate {
    case .created(let id, let seats, let refused):
      let parts = ["\(id): \(SchedulePhrases.people(seats, language))"]
      return (parts + refused.map { refusal($0)(language) }).joined(separator: "; ")
    case .incomplete:
      return Phrase(
        id: "tidak dibuat: belum ada tempat atau pelatih",
        en: "not made: it has no place or no trainer"
      )(language)
    case .unfit(let rules, let findings, let refused):
      let reasons =
        rules.map { $0.text(in: language.rawValue) }
        + findings.map { PlanFindingPhrases.what($0)(language) }
        + refused.map { refusal($0)(language) }
      return Phrase(id: "tidak dibuat: ", en: "not made: ")(language)
        + reasons.joined(separator: "; ")
    }
  }

  /// Who got no seat, and why.
  static func refusal(_ refusal: SeatRefusal) -> Phrase {
    func sentence(_ language: Language) -> String {
      let why: Phrase =
        switch refusal.reason {
        case .rule(let error): ProgrammeErrorPhrases(titles: nil).what(error)
        case .cannotCome(let meetings):
          Phrase(
            id: "menyatakan tidak bisa hadir pada hari pertemuan \(list(meetings))",
            en: "said they can't come on the day of meeting \(list(meetings))"
          )
        }
      return Phrase(
        id: "\(refusal.registration) tanpa kursi (\(why(.indonesian)))",
        en: "\(refusal.registration) has no seat (\(why(.english)))"
      )(language)
    }
    return Phrase(id: sentence(.indonesian), en: sentence(.english))
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
  }
}
