import Diagnostics
import Progression
import Storage

/// Why the file of data could not be used, for those who met it first: anybody at a keyboard.
enum StorageFailurePhrases {
  static func what(_ failure: StorageFailure) -> Phrase {
    Phrase(id: indonesian(failure), en: failure.description)
  }

  /// Stable: a script may rely on it.
  static func code(of failure: StorageFailure) -> DiagnosticCode {
    switch failure {
    case .missing: "DBS001"
    case .empty: "DBS004"
    case .newer, .noSchema, .otherSchema: "DBS005"
    case .older: "DBS006"
    case .replaced: "DBS007"
    case .full: "DBS008"
    case .readOnly: "DBS009"
    case .damaged: "DBS015"
    case .failedDisk: "DBS016"
    case .directory, .unopenable, .unreadableLog, .erasuresDue, .notDatabase, .foreign, .database:
      "DBS003"
    case .busy, .stale: "PRG010"
    case .unknownKind, .malformedEvent, .conflictingEvent: "DBS012"
    case .conflictingSubmission, .missingFile: "DBS013"
    case .malformed, .takenParticipantID, .unknownParticipant: "DBS014"
    case .duplicateNIK, .duplicateExternalID, .alreadyPublished: "PRG005"
    }
  }

  static func fix(_ failure: StorageFailure) -> Phrase? {
    failure.fix.map { fix in
      var english = fix.prefix(1).lowercased() + fix.dropFirst()
      if english.hasSuffix(".") { english.removeLast() }
      return Phrase(id: indonesianFix(failure) ?? english, en: english)
    }
  }

  private static func indonesian(_ failure: StorageFailure) -> String {
    switch failure {
    case .missing(let path): "berkas data '\(path)' tidak ada"
    case .directory(let path): "'\(path)' adalah folder, bukan berkas data"
    case .unopenable(let path, let reason): "berkas data '\(path)' tidak bisa dibuka: \(reason)"
    case .unreadableLog(let path):
      "berkas data '\(path)' tidak bisa dibaca di tempat yang tidak boleh ditulisi: "
        + "'\(path)-wal' di sebelahnya masih memuat perubahan"
    case .erasuresDue(let path, let people):
      "'\(path)' salinan lama: masih memuat \(people) orang yang datanya sudah dihapus sesudahnya"
    case .notDatabase(let path): "'\(path)' bukan berkas data okoce"
    case .foreign(let path): "'\(path)' adalah berkas data program lain"
    case .empty(let path): "'\(path)' kosong: tidak ada tabel okoce di dalamnya"
    case .noSchema(let path, let version, let known):
      "'\(path)' menyebut skema \(version), seharusnya 1 sampai \(known)"
    case .otherSchema(let path, let version, let problem):
      "'\(path)' menyebut skema \(version), tetapi tabelnya lain: \(problem)"
    case .replaced(let path):
      "selama perintah berjalan berkas '\(path)' diganti atau dihapus; tidak ada yang disimpan"
    case .newer(let path, let version, let known):
      "'\(path)' ditulis okoce yang lebih baru (skema \(version), di sini \(known))"
    case .older(let path, let version, let known):
      "'\(path)' masih berskema \(version), program ini membaca skema \(known)"
    case .busy(let seconds): "berkas data dipakai program lain selama \(seconds) detik"
    case .full(let path): "tidak ada ruang lagi di disk untuk berkas data '\(path)'"
    case .readOnly(let path): "berkas data '\(path)' hanya bisa dibaca"
    case .damaged(let path): "berkas data '\(path)' rusak"
    case .failedDisk(let path, let reason):
      "berkas data '\(path)' gagal dibaca atau ditulis: \(reason)"
    case .database(let code, let message):
      "berkas data menolak (SQLite \(code)): \(message)"
    case .stale(let stream, let expected, let actual):
      "'\(stream)' kini punya \(actual) catatan, waktu diputuskan \(expected)"
    case .conflictingEvent(let id): "catatan '\(id)' sudah ada dengan isi lain"
    case .unknownKind(let id, let kind): "catatan '\(id)' berjenis '\(kind)', yang tidak dikenal"
    case .malformedEvent(let id, let kind, let problem):
      "catatan '\(id)' (\(kind)) tidak bisa dibaca: \(problem)"
    case .duplicateNIK(let holder): "NIK itu sudah dipakai peserta '\(holder)'"
    case .duplicateExternalID(let holder):
      "nomor dari sistem lain itu sudah dipakai peserta '\(holder)'"
    case .takenParticipantID(let id): "peserta '\(id)' sudah ada"
    case .unknownParticipant(let id): "peserta '\(id)' tidak ada"
    case .conflictingSubmission(let id): "berkas kiriman '\(id)' sudah ada dengan isi lain"
    case .missingFile(let id, let sha256):
      "berkas kiriman '\(id)' menyebut berkas yang tidak tersimpan: SHA-256 \(sha256)"
    case .alreadyPublished(let reference):
      "\(reference.id) \(reference.version) sudah terbit, dengan SHA-256 \(reference.sha256)"
    case .malformed(let table, let key, let problem):
      "baris '\(key)' dalam \(table) tidak bisa dibaca: \(problem)"
    }
  }

  private static func indonesianFix(_ failure: StorageFailure) -> String? {
    switch failure {
    case .missing: "sebutkan berkas yang ada, atau terbitkan kurikulum untuk membuat yang baru"
    case .directory: "sebutkan berkas di dalamnya, misalnya okoce.db"
    case .unopenable: "periksa apakah foldernya ada dan apakah Anda boleh menulis di situ"
    case .unreadableLog:
      "salin berkas itu beserta '-wal'-nya ke folder Anda sendiri, lalu baca di sana"
    case .erasuresDue:
      "jalankan 'okoce database check' di tempat berkas itu boleh ditulisi: datanya dihapus lagi"
    case .notDatabase, .foreign: "sebutkan berkas lain; berkas ini tidak diubah"
    case .empty:
      "sebutkan berkas lain, atau mulai berkas ini dengan 'okoce curriculum publish'"
    case .noSchema, .otherSchema:
      "kembalikan cadangan yang terakhir; berkas ini diubah bukan oleh okoce"
    case .replaced: "periksa berkas mana yang benar, lalu ulangi perintahnya"
    case .newer: "pakai versi okoce yang lebih baru"
    case .older: "beri izin menulis pada berkasnya, lalu jalankan 'okoce database check' satu kali"
    case .busy: "tunggu perintah lain selesai, lalu ulangi"
    case .full: "kosongkan sebagian disk, lalu ulangi; tidak ada yang hilang"
    case .readOnly: "minta izin menulis berkas dan foldernya, atau pakai salinannya"
    case .damaged: "pulihkan cadangannya; 'okoce database check' menunjukkan yang rusak"
    case .failedDisk: "periksa disk, jaringan, dan batas ukuran berkas (ulimit -f)"
    case .database: "jalankan 'okoce database check'; bila rusak, pulihkan cadangannya"
    case .stale: "ada yang menulis lebih dahulu: lihat lagi, lalu ulangi perintahnya"
    case .duplicateNIK, .duplicateExternalID, .takenParticipantID:
      "lihat peserta itu, lalu tambahkan pendaftaran, bukan orang baru"
    case .unknownParticipant:
      "periksa nomornya; 'okoce participant find' mencari menurut nama, NIK, atau telepon"
    case .alreadyPublished: "naikkan versi di curriculum.xml, lalu terbitkan lagi"
    case .malformedEvent, .unknownKind, .malformed: "jalankan 'okoce database check'"
    case .conflictingEvent, .conflictingSubmission: nil
    case .missingFile: "kirim lagi berkasnya"
    }
  }
}
