import CivilTime
import Progression

/// When and where a class is, in words.
struct ClassWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `Sabtu, 14 Maret 2026 pukul 09.00–16.00 WIB (pertemuan 1 dari 2), Aula [C000001]`.
  func line(_ id: ClassID, _ plan: ClassPlan, _ coming: [Meeting]) -> String {
    var parts: [String] = []
    if let first = coming.first { parts.append(meeting(first)) }
    if plan.meetings.count > 1 {
      let done = plan.meetings.count - coming.count
      parts.append(
        Phrase(
          id: "pertemuan \(done + 1) dari \(plan.meetings.count)",
          en: "meeting \(done + 1) of \(plan.meetings.count)"
        )(language)
      )
    }
    parts.append(plan.room)
    parts.append(Phrase(id: "pelatih \(plan.trainer)", en: "trainer \(plan.trainer)")(language))
    return parts.joined(separator: ", ") + " [\(id)]"
  }

  /// `Sabtu, 14 Maret 2026 pukul 09.00–16.00 WIB`.
  func meeting(_ meeting: Meeting) -> String {
    let joint = language == .indonesian ? " pukul" : ","
    let day = language.longDay(meeting.start.day())
    return "\(day)\(joint) \(language.time(meeting.start))–\(language.time(meeting.end)) WIB"
  }
}
