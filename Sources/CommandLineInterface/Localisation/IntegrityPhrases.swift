import Diagnostics
import Programme
import Storage

/// What a check of the database found wrong.
enum IntegrityPhrases {
  static func what(_ problem: IntegrityProblem) -> Phrase {
    Phrase(id: indonesian(problem), en: problem.description)
  }

  /// Stable: a script may rely on it.
  static func code(of problem: IntegrityProblem) -> DiagnosticCode {
    switch problem {
    case .damaged, .dangling, .missingTrigger: "DBS010"
    case .gap, .alteredEvent, .otherEvents, .unreadable: "DBS012"
    case .alteredSubmission, .alteredFile, .alteredCurriculum: "DBS013"
    }
  }

  private static func indonesian(_ problem: IntegrityProblem) -> String {
    switch problem {
    case .damaged(let words): "berkas rusak: \(words)"
    case .dangling(let table, let parent):
      "satu baris \(table) menyebut baris \(parent) yang tidak ada"
    case .missingTrigger(let name): "pemicu '\(name)' hilang"
    case .gap(let stream, let events, let last):
      "'\(stream)' berisi \(events) catatan, padahal yang terakhir bernomor \(last)"
    case .alteredEvent(let id, let stream, let sequence):
      "catatan \(sequence) dari '\(stream)' (\(id)), atau yang sebelumnya, diubah"
    case .otherEvents(let table, let written, let found):
      written == found
        ? "catatan di \(table) diganti dengan yang lain"
        : "\(table) berisi \(found) catatan, padahal \(written) yang ditulis"
    case .unreadable(let failure): StorageFailurePhrases.what(failure)(.indonesian)
    case .alteredSubmission(let id): "isi kiriman '\(id)' diubah"
    case .alteredFile(let sha256): "satu berkas diubah: SHA-256-nya bukan lagi \(sha256)"
    case .alteredCurriculum(let sha256):
      "satu kurikulum terbitan diubah: SHA-256-nya bukan lagi \(sha256)"
    }
  }

  static func what(_ problem: RegisterProblem) -> Phrase {
    switch problem {
    case .missingPerson(let person, let registration):
      Phrase(
        id:
          "pendaftaran \(registration) milik peserta '\(person)' yang tidak ada dalam daftar orang",
        en: "registration \(registration) is of participant '\(person)', who is not in the register"
      )
    case .unknownPerson(let person):
      Phrase(
        id: "peserta '\(person)' tidak disebut pendaftaran mana pun",
        en: "participant '\(person)' is named by no registration"
      )
    case .unknownCentre(let centre, let person):
      Phrase(
        id: "peserta '\(person)' tercatat di pusat '\(centre)' yang tidak ada",
        en: "participant '\(person)' is entered at the centre '\(centre)', which there is none of"
      )
    case .missingSubmission(let submission, let registration):
      Phrase(
        id: "kiriman '\(submission)' dari \(registration) hilang",
        en: "submission '\(submission)' of \(registration) is missing"
      )
    case .otherSubmission(let submission, let registration):
      Phrase(
        id: "kiriman '\(submission)' tidak sesuai dengan yang dikirim \(registration)",
        en: "submission '\(submission)' is not what \(registration) handed in"
      )
    case .unknownSubmission(let submission):
      Phrase(
        id: "kiriman '\(submission)' tidak pernah dikirim siapa pun",
        en: "submission '\(submission)' was never handed in"
      )
    case .unknownTrainer(let id):
      Phrase(
        id: "ada nama untuk pelatih '\(id)' yang tidak pernah dicatat",
        en: "there is a name for trainer '\(id)', who was never entered"
      )
    case .otherLead(let id):
      Phrase(
        id: "kontak '\(id)' tidak sesuai dengan catatan acara sosialisasinya",
        en: "contact '\(id)' is not what its event of outreach says"
      )
    case .missingLead(let id, let outreach):
      Phrase(
        id: "kontak '\(id)' dari acara \(outreach) hilang",
        en: "contact '\(id)' of event \(outreach) is missing"
      )
    case .otherSeed(let allocation):
      Phrase(
        id: "benih undian '\(allocation)' bukan yang dijanjikan saat pembukaan",
        en: "the seed of round '\(allocation)' is not the one that was committed to"
      )
    case .counterBehind(let counter):
      Phrase(
        id:
          "penghitung '\(counter.name)' baru sampai \(counter.value), padahal '\(counter.id)' ada",
        en: "the counter '\(counter.name)' is at \(counter.value), and there is '\(counter.id)'"
      )
    }
  }
}
