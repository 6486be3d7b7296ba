import CivilTime
import Diagnostics
import Programme
import Progression
import Storage
import Timetabling

/// What the commands for the register of people say.
enum RegisterPhrases {
  static let nik = Phrase("NIK")
  static let phone = Phrase(id: "Telepon", en: "Telephone")
  static let born = Phrase(id: "Lahir", en: "Born")
  static let sex = Phrase(id: "Jenis kelamin", en: "Sex")
  static let address = Phrase(id: "Alamat", en: "Address")
  static let externalID = Phrase(id: "Nomor di sistem lain", en: "Id elsewhere")
  static let erasedName = Phrase(id: "(data pribadi sudah dihapus)", en: "(erased)")
  static let rowsRead = Phrase(id: "Baris dibaca:", en: "Rows read:")

  static func sex(_ sex: NewParticipant.Sex) -> Phrase {
    switch sex {
    case .female: Phrase(id: "perempuan", en: "female")
    case .male: Phrase(id: "laki-laki", en: "male")
    }
  }

  /// One line of what the register knew before.
  static func changed(_ change: RegisterChange, in language: Language) -> String {
    let field = change.field.wording.text(in: language.rawValue)
    let day = language.day(change.at.day())
    let who = change.by.description
    guard let before = change.before, let after = change.after else {
      return Phrase(
        id: "\(field) diubah \(day) oleh \(who)",
        en: "\(field) was changed \(day) by \(who)"
      )(language)
    }
    return Phrase(
      id: "\(field): '\(before)' menjadi '\(after)', \(day), oleh \(who)",
      en: "\(field): '\(before)' became '\(after)', \(day), by \(who)"
    )(language)
  }

  static func enrolled(_ enrolment: Enrolment) -> Phrase {
    let (person, pass) = (enrolment.participant, enrolment.registration)
    return switch enrolment.change {
    case .added:
      Phrase(
        id: "Terdaftar: nomor peserta \(person), nomor registrasi \(pass).",
        en: "Registered: participant \(person), registration \(pass)."
      )
    case .updated:
      Phrase(
        id: "Sudah terdaftar sebagai \(person) (\(pass)); datanya diperbarui.",
        en: "Registered before as \(person) (\(pass)); the data was brought up to date."
      )
    case .unchanged:
      Phrase(
        id: "Sudah terdaftar sebagai \(person) (\(pass)); tidak ada yang berubah.",
        en: "Registered before as \(person) (\(pass)); nothing changed."
      )
    }
  }

  static func imported(_ report: ImportReport, in language: Language) -> String {
    let rows = language.number(report.rows)
    let refused = language.number(report.refused.count)
    guard report.isKept else {
      return Phrase(
        id: "\(rows) baris dibaca, \(refused) salah; tidak ada yang disimpan (--strict).",
        en: "\(rows) rows read, \(refused) bad; nothing was kept (--strict)."
      )(language)
    }
    let added = language.number(report.added)
    let updated = language.number(report.updated)
    let unchanged = language.number(report.unchanged)
    return Phrase(
      id: "\(rows) baris dibaca: \(added) baru, \(updated) diperbarui, "
        + "\(unchanged) tetap, \(refused) ditolak.",
      en: "\(rows) rows read: \(added) added, \(updated) updated, "
        + "\(unchanged) unchanged, \(refused) refused."
    )(language)
  }

  /// How far an import came that could not go on.
  static func stopped(_ stopped: StoppedImport, in language: Language) -> Diagnostic {
    let rows = language.number(stopped.report.rows)
    let words =
      stopped.report.isKept
      ? Phrase(
        id: "impor berhenti di tengah: \(rows) baris pertama tersimpan, sisanya belum",
        en: "the import stopped half way: the first \(rows) rows are kept, the rest are not"
      )
      : Phrase(
        id: "impor berhenti: tidak ada baris yang disimpan",
        en: "the import stopped: no row was kept"
      )
    let fix = Phrase(
      id: "perbaiki penyebabnya, lalu impor berkas yang sama; yang sudah tersimpan tidak ganda",
      en: "fix the cause, then import the same file again; what is kept is not entered twice"
    )
    return Diagnostic(.note, "IMP002", words(language), fix: fix(language))
  }

  static func furtherNotes(_ count: String) -> Phrase {
    Phrase(
      id: "Masih ada \(count) baris lain dengan catatan.",
      en: "There are notes about \(count) more rows."
    )
  }

  static func eraseNeedsConfirmation(_ id: String) -> Phrase {
    Phrase(
      id: "data pribadi '\(id)' belum dihapus, karena penghapusan tidak dapat dibatalkan",
      en: "'\(id)' was not erased, since an erasure can't be undone"
    )
  }

  static func eraseConfirm(_ id: String) -> Phrase {
    Phrase(
      id: "bila memang yakin: okoce participant erase \(id) --yes",
      en: "when you mean it: okoce participant erase \(id) --yes"
    )
  }
}
