import Diagnostics
import Files

/// Why a file, standard input or standard output can't be used, and what to do about it.
enum FilePhrases {
  static func finding(_ file: UnreadableFile, in language: Language) -> Diagnostic {
    Diagnostic(
      .error,
      code(of: file.cause),
      what(file, language)(language),
      fix: fix(file)(language)
    )
  }

  static func finding(_ file: UnwritableFile, in language: Language) -> Diagnostic {
    Diagnostic(.error, "RUN002", what(file)(language), fix: fix(file.cause)(language))
  }

  /// Why a file can't be handed in; `nil` when it can.
  ///
  /// Asked before the rest is answered.
  static func problem(of path: String, in language: Language) -> String? {
    do throws(UnreadableFile) {
      _ = try ReadableFile(path, as: .attachment)
      return nil
    } catch {
      return what(error, language)(language)
    }
  }

  /// Stable: a script may rely on it.
  private static func code(of cause: UnreadableFile.Cause) -> DiagnosticCode {
    switch cause {
    // The same as for any other name that names nothing.
    case .missing: "PRG003"
    case .folder: "FIL001"
    case .notPlain: "FIL002"
    case .notPermitted: "FIL003"
    case .tooLarge: "FIL004"
    case .silent: "FIL005"
    case .changed: "FIL006"
    case .notText: "FIL007"
    case .longLine: "FIL008"
    case .failed: "FIL009"
    }
  }

  private static func what(_ file: UnreadableFile, _ language: Language) -> Phrase {
    let isInput = file.path == ReadableFile.standardInput
    let id = isInput ? "masukan standar" : "'\(file.path)'"
    let en = isInput ? "standard input" : "'\(file.path)'"
    switch file.cause {
    case .missing: return Phrase(id: "berkas \(id) tidak ada", en: "there is no file \(en)")
    case .folder:
      return Phrase(
        id: "\(id) adalah folder, seharusnya \(noun(file.kind)(.indonesian))",
        en: "\(en) is a folder, expected \(noun(file.kind)(.english))"
      )
    case .notPlain:
      return Phrase(
        id: "\(id) adalah perangkat, seharusnya \(noun(file.kind)(.indonesian))",
        en: "\(en) is a device, expected \(noun(file.kind)(.english))"
      )
    case .notPermitted:
      return Phrase(
        id: "\(id) tidak boleh dibaca oleh Anda",
        en: "you have no permission to read \(en)"
      )
    case .tooLarge(let limit):
      return Phrase(
        id: "\(id) lebih besar dari \(size(limit, .indonesian)), "
          + "batas untuk \(noun(file.kind)(.indonesian))",
        en: "\(en) is larger than \(size(limit, .english)), "
          + "the limit for \(noun(file.kind)(.english))"
      )
    case .silent(let seconds):
      return Phrase(
        id: "tidak ada yang datang dari \(id) selama \(seconds) detik",
        en: "nothing came from \(en) for \(seconds) seconds"
      )
    case .changed:
      return Phrase(id: "\(id) berubah sewaktu dibaca", en: "\(en) changed while it was read")
    case .notText(let line):
      return Phrase(
        id: "\(id) baris \(language.number(line)) bukan teks UTF-8",
        en: "line \(language.number(line)) of \(en) is not text in UTF-8"
      )
    case .longLine(let line, let limit):
      return Phrase(
        id: "\(id) baris \(language.number(line)) lebih panjang dari \(size(limit, .indonesian))",
        en: "line \(language.number(line)) of \(en) is longer than \(size(limit, .english))"
      )
    case .failed(let reason, let count):
      return Phrase(
        id: "\(id) gagal dibaca sesudah \(size(count, .indonesian)): \(reason)",
        en: "reading \(en) failed after \(size(count, .english)): \(reason)"
      )
    }
  }

  private static func fix(_ file: UnreadableFile) -> Phrase {
    switch file.cause {
    case .missing:
      Phrase(id: "periksa letak dan ejaannya", en: "check where it is and how it is spelt")
    case .folder: Phrase(id: "sebutkan berkas di dalamnya", en: "name a file inside it")
    case .notPlain: Phrase(id: "sebutkan sebuah berkas", en: "name a file")
    case .notPermitted:
      Phrase(
        id: "minta izin baca kepada pemiliknya, atau pakai salinannya",
        en: "ask its owner for permission to read it, or use a copy"
      )
    case .tooLarge: tooLarge(file.kind)
    case .silent:
      Phrase(
        id: "simpan dahulu ke sebuah berkas, lalu sebutkan berkas itu",
        en: "write it to a file first, then name that file"
      )
    case .changed:
      Phrase(
        id: "tunggu sampai selesai ditulis, lalu ulangi",
        en: "wait until it is written, then run the command again"
      )
    case .notText:
      Phrase(
        id: "simpan sebagai UTF-8; di Excel: Simpan Sebagai, 'CSV UTF-8'",
        en: "save it as UTF-8; in Excel: Save As, 'CSV UTF-8'"
      )
    case .longLine:
      Phrase(
        id: "periksa apakah ini berkas yang benar dan tiap baris berakhir",
        en: "check that it is the right file and that every row ends"
      )
    case .failed:
      Phrase(
        id: "periksa disk atau jaringannya, lalu ulangi dengan salinan",
        en: "check the disk or the network, then try again with a copy"
      )
    }
  }

  private static func tooLarge(_ kind: FileKind) -> Phrase {
    switch kind {
    case .attachment:
      Phrase(id: "perkecil foto atau pindaiannya", en: "make the photo or scan smaller")
    case .table, .questions, .data, .document, .book, .timetable, .mapping, .draw:
      Phrase(
        id: "periksa apakah ini berkas yang benar, atau bagi menjadi beberapa berkas",
        en: "check that it is the right file, or split it into several"
      )
    }
  }

  private static func what(_ file: UnwritableFile) -> Phrase {
    let id = file.path.map { "'\($0)'" } ?? "keluaran standar"
    let en = file.path.map { "'\($0)'" } ?? "standard output"
    let (why, reason): (String, String) =
      switch file.cause {
      case .full: ("tidak ada ruang lagi di disk", "no room is left on the disk")
      case .tooLarge:
        (
          "lebih besar dari batas ukuran berkas (ulimit -f)",
          "it would be larger than the limit for files (ulimit -f)"
        )
      case .notPermitted:
        ("Anda tidak boleh menulis di situ", "you have no permission to write there")
      case .readOnly: ("disk itu hanya bisa dibaca", "the disk can only be read")
      case .noFolder: ("foldernya tidak ada", "its folder does not exist")
      case .folder: ("itu sebuah folder", "it is a folder")
      case .closed: ("pembacanya sudah pergi", "its reader has gone")
      case .notOpen: ("tidak terbuka", "it is not open")
      case .failed(let reason): (reason, reason)
      }
    return Phrase(id: "\(id) tidak dapat ditulis: \(why)", en: "\(en) can't be written: \(reason)")
  }

  private static func fix(_ cause: UnwritableFile.Cause) -> Phrase {
    switch cause {
    case .full:
      Phrase(
        id: "kosongkan sebagian disk, lalu ulangi",
        en: "make room on the disk, then run the command again"
      )
    case .tooLarge:
      Phrase(
        id: "naikkan batasnya dengan 'ulimit -f unlimited', lalu ulangi",
        en: "raise the limit with 'ulimit -f unlimited', then run the command again"
      )
    case .notPermitted, .readOnly, .folder, .closed, .notOpen:
      Phrase(id: "sebutkan tempat lain", en: "name another place")
    case .noFolder:
      Phrase(
        id: "buat dahulu foldernya, atau sebutkan tempat lain",
        en: "make the folder first, or name another place"
      )
    case .failed:
      Phrase(
        id: "periksa izin foldernya dan ruang disk",
        en: "check the folder's permissions and the room on the disk"
      )
    }
  }

  private static func noun(_ kind: FileKind) -> Phrase {
    switch kind {
    case .table: Phrase(id: "tabel CSV", en: "a CSV table")
    case .questions: Phrase(id: "berkas soal", en: "a file of questions")
    case .attachment: Phrase(id: "berkas lampiran", en: "a file to hand in")
    case .data: Phrase(id: "berkas JSON", en: "a JSON file")
    case .document: Phrase(id: "berkas XML", en: "an XML file")
    case .book: Phrase(id: "buku kas", en: "a cash book")
    case .timetable: Phrase(id: "berkas jadwal", en: "a timetable file")
    case .mapping: Phrase(id: "daftar pemetaan modul", en: "a list of modules")
    case .draw: Phrase(id: "hasil undian", en: "a published draw")
    }
  }

  /// In decimal units, as file managers show it.
  private static func size(_ bytes: Int, _ language: Language) -> String {
    bytes < 1_000_000
      ? "\(language.number(bytes)) byte\(language == .english && bytes != 1 ? "s" : "")"
      : "\(language.number(bytes / 1_000_000)) MB"
  }
}
