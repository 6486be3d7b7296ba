import Storage

/// Why the file of data could not be used, for those who met it first: anybody at a keyboard.
enum StorageFailurePhrases {
  static func what(_ failure: StorageFailure) -> Phrase {
    Phrase(id: indonesian(failure) ?? failure.description, en: failure.description)
  }

  static func fix(_ failure: StorageFailure) -> Phrase? {
    failure.fix.map { fix in
      var english = fix.prefix(1).lowercased() + fix.dropFirst()
      if english.hasSuffix(".") { english.removeLast() }
      return Phrase(id: indonesianFix(failure) ?? english, en: english)
    }
  }

  private static func indonesian(_ failure: StorageFailure) -> String? {
    switch failure {
    case .missing(let path): "berkas data '\(path)' tidak ada"
    case .directory(let path): "'\(path)' adalah folder, bukan berkas data"
    case .unopenable(let path, let reason): "berkas data '\(path)' tidak bisa dibuka: \(reason)"
    case .notDatabase(let path): "'\(path)' bukan berkas data okoce"
    case .foreign(let path): "'\(path)' adalah berkas data program lain"
    case .newer(let path, let version, let known):
      "'\(path)' ditulis okoce yang lebih baru (skema \(version), di sini \(known))"
    case .older(let path, let version, let known):
      "'\(path)' masih berskema \(version), program ini membaca skema \(known)"
    case .busy(let seconds): "berkas data dipakai program lain selama \(seconds) detik"
    case .database(let code, let message):
      "berkas data menolak (SQLite \(code)): \(message)"
    default: nil
    }
  }

  private static func indonesianFix(_ failure: StorageFailure) -> String? {
    switch failure {
    case .missing: "sebutkan berkas yang ada, atau terbitkan kurikulum untuk membuat yang baru"
    case .directory: "sebutkan berkas di dalamnya, misalnya okoce.db"
    case .unopenable: "periksa apakah foldernya ada dan apakah Anda boleh menulis di situ"
    case .notDatabase, .foreign: "sebutkan berkas lain; berkas ini tidak diubah"
    case .newer: "pakai versi okoce yang lebih baru"
    case .older: "jalankan 'okoce database check' satu kali"
    case .busy: "tunggu perintah lain selesai, lalu ulangi"
    case .database: "jalankan 'okoce database check'; bila rusak, pulihkan cadangannya"
    default: nil
    }
  }
}
