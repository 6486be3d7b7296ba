import Diagnostics

/// What the codes about the database mean.
enum DatabaseExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "DBS001",
      title: .init(
        id: "Berkas data tidak ada",
        en: "There is no database of that name"
      ),
      text: .init(
        id:
          "Sebutkan berkasnya dengan --database atau OKOCE_DATABASE; 'okoce curriculum publish' membuat yang baru.",
        en:
          "Name it with --database or OKOCE_DATABASE; 'okoce curriculum publish' starts a new one."
      )
    ),
    DiagnosticExplanation(
      "DBS002",
      title: .init(
        id: "Berkas data ada padahal seharusnya belum, atau belum ada padahal diperlukan",
        en: "A database is there that should not be, or is missing where one is needed"
      ),
      text: .init(
        id: "Sebutkan berkas lain dengan --database, atau sebutkan folder kurikulumnya.",
        en: "Name another file with --database, or name a curriculum's folder."
      )
    ),
    DiagnosticExplanation(
      "DBS003",
      title: .init(
        id: "Berkas data tidak dapat dibaca atau ditulis",
        en: "The database can't be read or written"
      ),
      text: .init(
        id:
          "Pesannya menyebut sebabnya: berkas rusak, terkunci, atau disk penuh. 'okoce database check' memeriksa berkasnya.",
        en:
          "The message says why: the file is damaged or locked, or the disk is full. 'okoce database check' examines it."
      )
    ),
    DiagnosticExplanation(
      "DBS004",
      title: .init(
        id: "Berkas data kosong",
        en: "The database is empty"
      ),
      text: .init(
        id: "Sebutkan berkas lain, atau mulai berkas ini dengan 'okoce curriculum publish'.",
        en: "Name another file, or start this one with 'okoce curriculum publish'."
      )
    ),
    DiagnosticExplanation(
      "DBS005",
      title: .init(
        id: "Berkas data bukan dari versi okoce ini",
        en: "The database is not of this version of okoce"
      ),
      text: .init(
        id: "Pakai versi okoce yang lebih baru, atau kembalikan cadangan yang terakhir.",
        en: "Use a newer version of okoce, or bring back the last backup."
      )
    ),
    DiagnosticExplanation(
      "DBS006",
      title: .init(
        id: "Berkas data dari versi okoce yang lebih lama",
        en: "The database is of an older version of okoce"
      ),
      text: .init(
        id: "Perintah yang menulis memperbaruinya; buat cadangan dahulu.",
        en: "A command that writes brings it up to date; make a backup first."
      )
    ),
    DiagnosticExplanation(
      "DBS007",
      title: .init(
        id: "Berkas data diganti selama perintah berjalan",
        en: "The database was replaced while the command ran"
      ),
      text: .init(
        id: "Tidak ada yang disimpan. Periksa berkas mana yang benar, lalu ulangi.",
        en: "Nothing was kept. Check which file is right and run it again."
      )
    ),
    DiagnosticExplanation(
      "DBS008",
      title: .init(
        id: "Disk penuh",
        en: "The disk is full"
      ),
      text: .init(
        id: "Kosongkan ruang di disk, lalu ulangi; yang sudah tersimpan tidak hilang.",
        en: "Make room on the disk and run it again; what is kept is not lost."
      )
    ),
    DiagnosticExplanation(
      "DBS009",
      title: .init(
        id: "Berkas data hanya bisa dibaca",
        en: "The database can only be read"
      ),
      text: .init(
        id: "Periksa izin berkas dan foldernya.",
        en: "Check the permissions of the file and its folder."
      )
    ),
    DiagnosticExplanation(
      "DBS010",
      title: .init(
        id: "Isi berkas data rusak",
        en: "The database's tables are damaged"
      ),
      text: .init(
        id: "Kembalikan cadangan yang terakhir dan periksa dengan 'okoce database check'.",
        en: "Bring back the last backup and examine it with 'okoce database check'."
      )
    ),
    DiagnosticExplanation(
      "DBS011",
      title: .init(
        id: "Daftar tidak sesuai dengan catatan",
        en: "A list doesn't agree with the events"
      ),
      text: .init(
        id: "'okoce database rebuild' menyusun ulang semua daftar dari catatan.",
        en: "'okoce database rebuild' makes all lists again from the events."
      )
    ),
    DiagnosticExplanation(
      "DBS012",
      title: .init(
        id: "Catatan hilang atau diubah",
        en: "An event is missing or was altered"
      ),
      text: .init(
        id:
          "Catatan tidak pernah berubah dengan sendirinya: kembalikan cadangan dan cari siapa yang mengubahnya.",
        en: "Events never change by themselves: bring back a backup and find out who altered them."
      )
    ),
    DiagnosticExplanation(
      "DBS013",
      title: .init(
        id: "Isi kiriman, berkas, atau kurikulum diubah",
        en: "A submission, a file or a curriculum was altered"
      ),
      text: .init(
        id: "SHA-256-nya tidak cocok lagi. Kembalikan cadangan dan cari siapa yang mengubahnya.",
        en: "Its SHA-256 doesn't match any more. Bring back a backup and find out who altered it."
      )
    ),
    DiagnosticExplanation(
      "DBS014",
      title: .init(
        id: "Daftar orang tidak sesuai dengan pendaftaran",
        en: "The register of people doesn't agree with the registrations"
      ),
      text: .init(
        id: "Pesannya menyebut orang dan pendaftarannya; kembalikan cadangan.",
        en: "The message names the person and the registration; bring back a backup."
      )
    ),
    DiagnosticExplanation(
      "DBS015",
      title: .init(
        id: "Berkas data rusak",
        en: "The database is damaged"
      ),
      text: .init(
        id: "Kembalikan cadangan yang terakhir.",
        en: "Bring back the last backup."
      )
    ),
    DiagnosticExplanation(
      "DBS016",
      title: .init(
        id: "Disk gagal membaca atau menulis",
        en: "The disk failed to read or write"
      ),
      text: .init(
        id: "Periksa disknya; salin berkas datanya ke tempat lain.",
        en: "Check the disk; copy the database somewhere else."
      )
    ),
    DiagnosticExplanation(
      "DBS021",
      title: .init(
        id: "Sisa data orang yang sudah dihapus masih ada di berkas data",
        en: "Bytes of somebody who was erased are still in the database file"
      ),
      text: .init(
        id:
          "Berkas sedang dipakai proses lain. Tutup yang lain, lalu jalankan 'okoce database scrub'.",
        en:
          "Another process has the file in use. End it, then run 'okoce database scrub'."
      )
    ),
    DiagnosticExplanation(
      "DBS017",
      title: .init(
        id: "Salinan berkas data tidak lolos pemeriksaan",
        en: "A copy of the database did not pass the checks"
      ),
      text: .init(
        id:
          "Salinan hanya disimpan atau dikembalikan bila utuh. 'okoce database check --database BERKAS' menyebut temuannya; pakai salinan lain, atau 'okoce database rebuild' bila hanya daftarnya yang keliru.",
        en:
          "A copy is kept or put back only when it is sound. 'okoce database check --database FILE' names what is wrong; use another copy, or 'okoce database rebuild' where only lists are wrong."
      )
    ),
    DiagnosticExplanation(
      "DBS020",
      title: .init(
        id: "Salinan lama berisi orang yang sudah dihapus",
        en: "An older copy holds people who were erased"
      ),
      text: .init(
        id:
          "Mereka dihapus lagi begitu berkasnya dibuka. Jangan buang daftar penghapusan di samping berkas data.",
        en:
          "They are erased again as the file is opened. Keep the list of erasures beside the database."
      )
    ),
    DiagnosticExplanation(
      "DBS022",
      title: .init(
        id: "Berkas data bisa dibaca pengguna lain di mesin ini",
        en: "Other users of this machine may read the database"
      ),
      text: .init(
        id: "Tutup dengan chmod 600, kecuali memang dimaksud.",
        en: "Close it with chmod 600, unless that is meant."
      )
    ),
  ]
}
