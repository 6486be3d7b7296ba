import AssessmentKit
import CivilTime
import CurriculumModel
import Diagnostics
import Halls
import Programme
import Progression
import Readings
import Timetabling

/// Why a use case was not carried out, in words, and what to do about it.
struct ProgrammeErrorPhrases {
  let titles: Titles?
  /// Whose registration it is about, as they were named.
  var person: String?

  func what(_ error: ProgrammeError) -> Phrase {
    switch error {
    case .refused(let refusal): RefusalPhrases(titles: titles).what(refusal.cause)
    case .rejected: Phrase(id: "berkas ini keliru", en: error.what)
    case .notFound(let subject, let name, _):
      Phrase(id: "\(noun(subject)) '\(name)' tidak ada", en: error.what)
    case .ambiguous(let subject, let name, _):
      Phrase(id: "'\(name)' bisa berarti lebih dari satu \(noun(subject))", en: error.what)
    case .notYet(let subject, let name, let began, let asked):
      MomentPhrases.notYet(subject, name, began: began, asked: asked)
    case .taken(let subject, let name):
      Phrase(id: "\(noun(subject)) '\(name)' sudah ada dengan isi lain", en: error.what)
    case .lowerVersion(let reference, let highest):
      Phrase(
        id: "versi \(reference.version) dari \(reference.id) lebih rendah daripada \(highest), "
          + "versi tertinggi yang sudah terbit",
        en: error.what
      )
    case .differs(let subject, let name, let differences):
      Phrase(
        id: "\(noun(subject)) \(name) sudah tercatat dengan data lain: "
          + differences.map(\.wording.id).joined(separator: "; "),
        en: error.what
      )
    case .invalid(let field, let value, let expected):
      Phrase(id: "\(field) berisi '\(value)', seharusnya \(expected.id)", en: error.what)
    case .unreadable(let problems):
      Phrase(
        id: problems.map { words($0)(.indonesian) }.joined(separator: "; "),
        en: problems.map { words($0)(.english) }.joined(separator: "; ")
      )
    case .clashes(let clashes): ClashPhrases.what(clashes)
    case .unplannable(let findings): PlanFindingPhrases.what(findings)
    case .classFull(let id, let capacity):
      Phrase(id: "kelas \(id) penuh: \(capacity) kursi sudah terisi", en: error.what)
    case .classCancelled(let id): Phrase(id: "kelas \(id) dibatalkan", en: error.what)
    case .classOver(let id, let end):
      Phrase(
        id: "kelas \(id) sudah selesai pada \(time(end)(.indonesian))",
        en: "class \(id) ended on \(time(end)(.english))"
      )
    case .classBegun(let id, let start):
      Phrase(
        id:
          "kelas \(id) sudah mulai pada \(time(start)(.indonesian)); kursinya tidak lagi dialihkan",
        en:
          "class \(id) began on \(time(start)(.english)); no seat in it is handed on any more"
      )
    case .seatedElsewhere(let person, let id):
      Phrase(
        id: "peserta \(person) sudah punya kursi di kelas \(id) untuk modul yang sama",
        en: "participant \(person) has a seat in class \(id) of the same module"
      )
    case .counted(let id, let counter):
      Phrase(
        id: "'\(id)' tidak dapat dikirim: \(counter.who.text(in: "id"))",
        en: error.what
      )
    case .busy: Phrase(id: "data yang sama sedang ditulis orang lain", en: error.what)
    case .outreach(let refusals): OutreachRefusalPhrases.what(refusals)
    case .unfit(let reasons):
      Phrase(id: reasons.map(\.id).joined(separator: "; "), en: error.what)
    case .impossible(let refusals):
      Phrase(id: refusals.map(\.wording.id).joined(separator: "; "), en: error.what)
    case .unallocatable(let refusals):
      Phrase(id: refusals.map(\.wording.id).joined(separator: "; "), en: error.what)
    case .ineligible(let person, let stall, let answers, _):
      Phrase(id: AllocationRefusal.ineligible(person, for: stall, answers).id, en: error.what)
    case .outletRefused(let refusal): OutletRefusalPhrases.what(refusal)
    case .erased(let id): Phrase(id: "data peserta \(id) sudah dihapus", en: error.what)
    }
  }

  func fix(_ error: ProgrammeError) -> Phrase? {
    switch error {
    case .refused(let refusal): RefusalPhrases(titles: titles, person: person).fix(refusal.cause)
    case .notFound(let subject, _, let suggestions): notFoundFix(subject, suggestions)
    case .ambiguous(_, _, let candidates):
      both(error, id: "pilih salah satu: \(candidates.joined(separator: ", "))")
    case .notYet(_, _, let began, _): MomentPhrases.askLater(began)
    case .taken(.curriculum, _):
      both(error, id: "versi yang sudah terbit tidak berubah: naikkan versinya lalu terbitkan")
    case .lowerVersion(_, let highest):
      both(
        error,
        id: "naikkan versinya di atas \(highest); untuk menerbitkan bagi yang tetap di versi lebih "
          + "rendah, tambahkan --backport"
      )
    case .taken: both(error, id: "pakai nama lain")
    case .differs:
      both(
        error,
        id:
          "periksa siapa atau apa yang dimaksud; untuk mengubah yang tercatat, ulangi dengan --update"
      )
    case .invalid(let field, _, let expected): both(error, id: "isi \(field) dengan \(expected.id)")
    case .unreadable: both(error, id: "betulkan yang disebut lalu coba lagi")
    case .impossible: Phrase?.none
    case .unallocatable(let refusals):
      refusals.lazy.compactMap(\.fix).first.map { Phrase(id: $0.id, en: $0.en) }
    case .ineligible(let person, let stall, _, let moment):
      Phrase(id: moment.fix(person, stall).id, en: moment.fix(person, stall).en)
    case .clashes: both(error, id: "pilih waktu, ruang, atau pelatih lain")
    case .unplannable:
      both(error, id: "rencanakan lain, atau sebutkan alasannya dengan --force")
    case .classFull: both(error, id: "pilih kelas lain atau ruang yang lebih besar")
    case .classCancelled, .classOver, .classBegun: both(error, id: "pilih kelas lain")
    case .seatedElsewhere(let person, let id):
      Phrase(
        id:
          "biarkan hadir di sana, atau lepaskan dahulu: okoce class enrol \(id) \(person) --leave",
        en:
          "let them come to that one, or give it back first: "
          + "okoce class enrol \(id) \(person) --leave"
      )
    case .rejected: both(error, id: "perbaiki temuan di atas lalu coba lagi")
    case .counted(_, let counter): both(error, id: counter.correction.text(in: "id"))
    case .busy: both(error, id: "coba lagi")
    case .outreach(let refusals): OutreachRefusalPhrases.fix(refusals)
    case .unfit: both(error, id: "pilih tempat lain, atau sebutkan alasannya dengan --force")
    case .outletRefused(let refusal): OutletRefusalPhrases.fix(refusal)
    case .erased:
      both(error, id: "penghapusan tidak dapat dibatalkan; daftarkan kembali orangnya")
    }
  }

  /// Why a row or its headings can't be taken.
  func words(_ problem: RowProblem) -> Phrase {
    switch problem {
    case .words(let words): return Phrase(id: words.id, en: words.en)
    case .table(let finding):
      let (what, fix) = (finding.problem.what, finding.problem.fix)
      return Phrase(id: "\(what.id); \(fix.id)", en: "\(what.en); \(fix.en)")
    case .error(let error):
      let parts = [what(error), fix(error)].compactMap(\.self)
      func joined(_ language: Language) -> String {
        parts.map { $0(language) }.joined(separator: "; ")
      }
      return Phrase(id: joined(.indonesian), en: joined(.english))
    }
  }

  private func time(_ instant: Instant) -> Phrase {
    func words(_ language: Language) -> String {
      "\(language.day(instant.day())) \(language.time(instant)) WIB"
    }
    return Phrase(id: words(.indonesian), en: words(.english))
  }

  private func both(_ error: ProgrammeError, id: String) -> Phrase? {
    error.fix.map { Phrase(id: id, en: $0) }
  }

  private func notFoundFix(_ subject: ProgrammeError.Subject, _ suggestions: [String]) -> Phrase {
    guard suggestions.isEmpty else {
      let quoted = suggestions.map { "'\($0)'" }
      return Phrase(
        id: "maksud Anda \(quoted.joined(separator: " atau "))?",
        en: "did you mean \(quoted.joined(separator: " or "))?"
      )
    }
    return switch subject {
    case .participant, .registration:
      Phrase(
        id: "periksa nomornya; nomor peserta, nomor registrasi, dan NIK semuanya bisa dipakai",
        en: "check the number; a participant's number, registration number or NIK all do"
      )
    case .centre:
      Phrase(
        id: "sebutkan nama kecamatan, seperti Gambir, atau kodenya, seperti 31.71.01",
        en: "give the kecamatan's name, such as Gambir, or its code, such as 31.71.01"
      )
    case .curriculum:
      Phrase(
        id: "terbitkan dahulu dengan 'okoce curriculum publish'",
        en: "publish it first with 'okoce curriculum publish'"
      )
    case .file, .folder:
      Phrase(id: "periksa letak dan ejaannya", en: "check where it is and how it is spelt")
    case .module, .assessment, .track, .step:
      Phrase(
        id: "'okoce curriculum show' menampilkan semua yang ada dalam kurikulum",
        en: "'okoce curriculum show' lists what is in a curriculum"
      )
    case .class:
      Phrase(id: "'okoce class list' menampilkan semua kelas", en: "'okoce class list' lists them")
    case .trainer:
      Phrase(id: "'okoce trainer list' menampilkan semua", en: "'okoce trainer list' lists them")
    case .room:
      Phrase(id: "'okoce room list' menampilkan semua", en: "'okoce room list' lists them")
    case .draft:
      Phrase(
        id: "'okoce schedule list' menampilkan semua; 'okoce schedule propose' membuat yang baru",
        en: "'okoce schedule list' lists them; 'okoce schedule propose' makes one"
      )
    case .hall:
      Phrase(id: "'okoce hall list' menampilkan semua", en: "'okoce hall list' lists them")
    case .stall:
      Phrase(
        id: "'okoce hall show' menampilkan kios sebuah hall",
        en: "'okoce hall show' lists a hall's stalls"
      )
    case .allocation:
      Phrase(
        id: "periksa nomornya, seperti L000001",
        en: "check the number, such as L000001"
      )
    case .outlet:
      Phrase(
        id: "'okoce outlet list' menampilkan semua gerai",
        en: "'okoce outlet list' lists them"
      )
    case .outreach:
      Phrase(
        id: "'okoce outreach list' menampilkan semua acara",
        en: "'okoce outreach list' lists the events"
      )
    case .lead:
      Phrase(
        id: "'okoce outreach show ACARA --names' menampilkan kontaknya",
        en: "'okoce outreach show EVENT --names' lists its contacts"
      )
    case .submission:
      Phrase(
        id: "'okoce review list' menampilkan yang menunggu pemeriksaan",
        en: "'okoce review list' lists those that wait"
      )
    case .event:
      Phrase(
        id: "'okoce history PESERTA' menampilkan catatan seorang peserta",
        en: "'okoce history PERSON' lists a participant's events"
      )
    }
  }

  private func noun(_ subject: ProgrammeError.Subject) -> String {
    switch subject {
    case .participant: "peserta"
    case .registration: "registrasi"
    case .curriculum: "kurikulum"
    case .module: "modul"
    case .assessment: "penilaian"
    case .track: "jalur"
    case .centre: "pusat"
    case .step: "langkah"
    case .event: "catatan"
    case .submission: "berkas kiriman"
    case .file: "berkas"
    case .folder: "folder"
    case .class: "kelas"
    case .trainer: "pelatih"
    case .room: "ruang"
    case .draft: "rancangan jadwal"
    case .hall: "hall"
    case .stall: "kios"
    case .allocation: "pembagian"
    case .outlet: "gerai"
    case .outreach: "acara sosialisasi"
    case .lead: "kontak"
    }
  }
}
