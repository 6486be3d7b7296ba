import AssessmentKit

/// What the views of reviews say.
enum ReviewPhrases {
  static let nothingWaits = Phrase(
    id: "Tidak ada yang menunggu pemeriksaan.",
    en: "Nothing waits for a review."
  )
  static let submissionColumn = Phrase(id: "Kiriman", en: "Submission")
  static let dueColumn = Phrase(id: "Tenggat", en: "Due")
  static let nameColumn = Phrase(id: "Nama", en: "Name")
  static let assessmentColumn = Phrase(id: "Penilaian", en: "Assessment")
  static let centreColumn = Phrase(id: "Kecamatan", en: "Centre")
  static let handedIn = Phrase(id: "Dikirim", en: "Handed in")
  static let due = Phrase(id: "Diperiksa paling lambat", en: "To be decided by")
  static let decided = Phrase(id: "Diputuskan", en: "Decided")
  static let decidedBy = Phrase(id: "Oleh", en: "By")
  static let content = Phrase(id: "Isi kiriman", en: "What was handed in")
  static let criteria = Phrase(id: "Kriteria", en: "Criteria")
  static let empty = Phrase(id: "tidak diisi", en: "left empty")
  static let nothingKept = Phrase(
    id: "Isinya tidak ada lagi: data peserta sudah dihapus.",
    en: "The content is gone: the person's record was erased."
  )

  static func passMark(_ percent: String) -> Phrase {
    Phrase(id: "lulus mulai \(percent)", en: "passed from \(percent)")
  }

  static func weight(_ number: String) -> Phrase {
    Phrase(id: "bobot \(number)", en: "weight \(number)")
  }

  static func size(_ bytes: String) -> Phrase {
    Phrase(id: "\(bytes) bita", en: "\(bytes) bytes")
  }

  static func decideWith(_ command: String) -> Phrase {
    Phrase(id: "Putuskan dengan: \(command)", en: "Decide with: \(command)")
  }

  /// What is wrong with one mark.
  static func problem(_ problem: RubricMarksRefusal.Problem) -> Phrase {
    switch problem {
    case .missing(let criterion, _):
      Phrase(
        id: "kriteria '\(criterion)' belum dinilai",
        en: "criterion '\(criterion)' has no mark"
      )
    case .unknownCriterion(let id, _):
      Phrase(id: "tidak ada kriteria '\(id)'", en: "there is no criterion '\(id)'")
    case .unknownLevel(let level, let criterion, _):
      Phrase(
        id: "kriteria '\(criterion)' tidak punya tingkat '\(level)'",
        en: "criterion '\(criterion)' has no level '\(level)'"
      )
    }
  }

  static func repair(_ problem: RubricMarksRefusal.Problem) -> Phrase {
    switch problem {
    case .missing(let criterion, let levels), .unknownLevel(_, let criterion, let levels):
      let marks = levels.map { "\(criterion)=\($0)" }.joined(separator: ", ")
      return Phrase(
        id: "pakai --mark dengan salah satu: \(marks)",
        en: "use --mark with one of \(marks)"
      )
    case .unknownCriterion(_, let criteria):
      let names = criteria.joined(separator: ", ")
      return Phrase(id: "kriterianya: \(names)", en: "the criteria are \(names)")
    }
  }

  static func repeated(_ criterion: String) -> Phrase {
    Phrase(
      id: "kriteria '\(criterion)' dinilai lebih dari sekali",
      en: "criterion '\(criterion)' is marked more than once"
    )
  }

  static let markOnce = Phrase(
    id: "beri satu tingkat untuk setiap kriteria",
    en: "give one level for each criterion"
  )
}
