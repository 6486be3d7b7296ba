import Progression

/// Why a module was waived.
enum WaiverPhrases {
  static func reason(_ reason: Fact.WaiverReason) -> Phrase {
    switch reason {
    case .priorLearning:
      Phrase(id: "sudah dikuasai sebelumnya", en: "learnt or held before")
    case .equivalent:
      Phrase(id: "sudah dijalani di program lain", en: "done in another programme")
    case .regulation:
      Phrase(id: "tidak diwajibkan lagi oleh peraturan", en: "no longer asked for by regulation")
    case .hardship:
      Phrase(id: "sakit, disabilitas, atau bencana", en: "illness, disability or disaster")
    case .notOffered:
      Phrase(id: "program tidak dapat menyelenggarakannya", en: "the programme could not offer it")
    }
  }
}
