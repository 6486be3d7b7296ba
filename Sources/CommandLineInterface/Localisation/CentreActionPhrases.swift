import CivilTime
import CurriculumModel
import Markup
import Programme

/// What a centre's officer should do this week, in words, each with its command.
enum CentreActionPhrases {
  static func what(_ action: CentreAction, _ language: Language) -> String {
    switch action {
    case .decideReviews(let overdue, let waiting):
      return Phrase(
        id: "Periksa \(number(overdue)) kiriman yang lewat tenggat (\(number(waiting)) menunggu).",
        en: "Review \(number(overdue)) submissions past their day (\(number(waiting)) wait)."
      )(language)
    case .recordAttendance(let id, let meeting, let day):
      return Phrase(
        id: "Catat kehadiran kelas \(id), pertemuan \(meeting), \(language.day(day)).",
        en: "Record who came to class \(id), meeting \(meeting), \(language.day(day))."
      )(language)
    case .renew(let people, _, let until):
      return Phrase(
        id: "Ingatkan \(number(people)) orang: yang pertama habis berlaku \(language.day(until)).",
        en: "Remind \(counted(people)) to renew, the first by \(language.day(until))."
      )(language)
    case .planClass(_, let title, let waiting, let since):
      let wait = since.map { language.day($0) }
      return Phrase(
        id: "Jadwalkan \(title(.indonesian)): \(number(waiting)) orang menunggu"
          + (wait.map { ", sejak \($0)." } ?? "."),
        en: "Schedule \(title(.english)): \(counted(waiting)) waiting"
          + (wait.map { ", since \($0)." } ?? ".")
      )(language)
    case .visit(let people, let days):
      return Phrase(
        id: "Kunjungi \(number(people)) orang yang \(days) hari tidak ditemui pendamping.",
        en: "Visit \(counted(people)) whom no mentor has seen for \(days) days."
      )(language)
    case .countOutreach(let id, let title, let day):
      return Phrase(
        id: "Catat berapa yang datang ke \(id) \(title), \(language.day(day)).",
        en: "Say how many came to \(id) \(title), \(language.day(day))."
      )(language)
    case .holdOutreach(let last):
      let day = last.map { language.day($0) }
      return Phrase(
        id: "Rencanakan sosialisasi; "
          + (day.map { "yang terakhir \($0)." } ?? "tiga bulan ini belum ada."),
        en: "Plan an outreach event; "
          + (day.map { "the last was on \($0)." } ?? "there was none in three months.")
      )(language)
    case .call(let people, let days):
      return Phrase(
        id: "Hubungi \(number(people)) orang yang berhenti \(days) hari atau lebih.",
        en: "Call \(counted(people)) who have stood still for \(days) days or more."
      )(language)
    }

    func number(_ count: Int) -> String { language.number(count) }
    func counted(_ people: Int) -> String {
      people == 1 ? "1 person" : "\(language.number(people)) people"
    }
  }

  /// What to type for it.
  ///
  /// It shows those people alone whom the action counts.
  static func command(_ action: CentreAction, at centre: Centre, on today: Day) -> String {
    let place = Escaping.shellWord(centre.name)
    return switch action {
    case .decideReviews: "okoce review list --centre \(place)"
    case .recordAttendance(let id, _, _): "okoce class attendance \(id) --help"
    case .renew(_, let first, _): "okoce progress \(first)"
    case .planClass(let module, _, _, _): "okoce ready \(module) --centre \(place)"
    case .visit(_, let days): "okoce report mentors --centre \(place) --days \(days)"
    case .countOutreach(let id, _, _): "okoce outreach count \(id) --reach N --leads N"
    case .holdOutreach: "okoce outreach add NAME --centre \(place) --help"
    case .call(_, let days):
      "okoce report stuck --centre \(place) --since \(today.adding(days: 1 - days))"
    }
  }

  /// Stable, for programs.
  static func name(_ action: CentreAction) -> String {
    switch action {
    case .decideReviews: "decide-reviews"
    case .recordAttendance: "record-attendance"
    case .renew: "renew"
    case .planClass: "plan-class"
    case .visit: "visit"
    case .countOutreach: "count-outreach"
    case .holdOutreach: "hold-outreach"
    case .call: "call"
    }
  }
}
