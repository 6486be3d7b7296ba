import Diagnostics

/// What is found in a log of visits, by its code.
enum MentoringExplanations {
  static let findings: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "mentoring.row",
      title: .init(id: "Baris catatan terbaca", en: "The row of the log can be read"),
      text: .init(
        id: "Kunjungan: tanggal, pendamping, topik. Tindakan: apa dan tenggatnya.",
        en: "Visits: date, mentor, topic. Actions: what, and when it is due."
      )
    ),
    DiagnosticExplanation(
      "mentoring.visits",
      title: .init(id: "Kunjungan cukup", en: "There are enough visits"),
      text: .init(
        id: "Yang terlalu dekat dengan kunjungan sebelumnya tidak dihitung.",
        en: "One too near the visit before it doesn't count."
      )
    ),
    DiagnosticExplanation(
      "mentoring.actions",
      title: .init(id: "Tindakan cukup", en: "There are enough actions"),
      text: .init(
        id: "Setiap tindakan dalam rencana punya tenggat.",
        en: "Each action of a plan has a day on which it is due."
      )
    ),
    DiagnosticExplanation(
      "mentoring.closed",
      title: .init(id: "Tindakan selesai dengan bukti", en: "Actions are closed with evidence"),
      text: .init(
        id: "Selesai berarti ada tanggal dan buktinya.",
        en: "Closed means that there are a day and evidence."
      )
    ),
    DiagnosticExplanation(
      "mentoring.open",
      title: .init(id: "Tindakan masih terbuka", en: "An action is open"),
      text: .init(
        id: "Dibawa ke kunjungan berikutnya. Ini peringatan.",
        en: "It goes on to the next visit. This is a warning."
      )
    ),
    DiagnosticExplanation(
      "mentoring.late",
      title: .init(id: "Tindakan melewati tenggat", en: "An action is overdue"),
      text: .init(
        id: "Kerjakan, atau sepakati tenggat baru. Ini peringatan.",
        en: "Do it, or agree on another day. This is a warning."
      )
    ),
  ]
}
