import Diagnostics

/// What it means when a use case says no.
enum RefusalExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "PRG001",
      title: .init(
        id: "Aturan program menolak",
        en: "The programme's rules say no"
      ),
      text: .init(
        id:
          "Pesannya menyebut aturannya: belum terbuka, sudah selesai, kesempatan habis, menunggu pemeriksaan, dan sebagainya. 'okoce progress PESERTA --why' menjelaskan mengapa.",
        en:
          "The message names the rule: not open yet, done already, out of attempts, waiting for review and so on. 'okoce progress PERSON --why' explains it."
      )
    ),
    DiagnosticExplanation(
      "PRG002",
      title: .init(
        id: "Berkasnya keliru",
        en: "The file is wrong"
      ),
      text: .init(
        id: "Perbaiki semua temuan yang disebut, lalu coba lagi; tidak ada yang diubah.",
        en: "Fix all findings that are named and try again; nothing was changed."
      )
    ),
    DiagnosticExplanation(
      "PRG003",
      title: .init(
        id: "Tidak ada yang bernama itu",
        en: "There is nothing of that name"
      ),
      text: .init(
        id: "Periksa nomor atau namanya; nama yang paling mirip disebut sebagai saran.",
        en: "Check the number or name; the name most like it is suggested."
      )
    ),
    DiagnosticExplanation(
      "PRG004",
      title: .init(
        id: "Nama itu bisa berarti lebih dari satu",
        en: "The name may mean several things"
      ),
      text: .init(
        id: "Sebutkan salah satu yang disebut dalam saran.",
        en: "Use one of those that the fix names."
      )
    ),
    DiagnosticExplanation(
      "PRG005",
      title: .init(
        id: "Nama itu sudah dipakai dengan isi lain",
        en: "The name is taken by something else"
      ),
      text: .init(
        id: "Pakai nama lain. Versi kurikulum yang sudah terbit tidak berubah: naikkan versinya.",
        en:
          "Use another name. A published version of a curriculum never changes: raise its version."
      )
    ),
    DiagnosticExplanation(
      "PRG006",
      title: .init(
        id: "Suatu nilai, kolom, atau baris tidak seperti yang diharapkan",
        en: "A value, a column or a row is not what is expected"
      ),
      text: .init(
        id:
          "Pesannya menyebut nilai yang ditemukan dan yang seharusnya. Untuk berkas CSV, baris dan kolomnya disebut; perbaiki lalu impor lagi.",
        en:
          "The message names what was found and what was expected. For CSV files it names row and column; fix them and import again."
      )
    ),
    DiagnosticExplanation(
      "PRG007",
      title: .init(
        id: "Kelas bentrok",
        en: "A class clashes"
      ),
      text: .init(
        id:
          "Ruang, pelatih, atau peserta sudah ada di tempat lain pada waktu itu. Pilih waktu, ruang, atau pelatih lain.",
        en:
          "The room, the trainer or a participant is somewhere else at that time. Choose another time, room or trainer."
      )
    ),
    DiagnosticExplanation(
      "PRG008",
      title: .init(
        id: "Kelas penuh",
        en: "The class is full"
      ),
      text: .init(
        id:
          "Pilih kelas lain, ruang yang lebih besar, atau daftar tunggu dengan 'okoce class wait'.",
        en: "Choose another class, a larger room, or the waiting list with 'okoce class wait'."
      )
    ),
    DiagnosticExplanation(
      "PRG009",
      title: .init(
        id: "Kelas sudah dibatalkan",
        en: "The class was cancelled"
      ),
      text: .init(
        id: "Pilih kelas lain; 'okoce class list' menampilkan semuanya.",
        en: "Choose another class; 'okoce class list' lists them."
      )
    ),
    DiagnosticExplanation(
      "PRG010",
      title: .init(
        id: "Data yang sama sedang ditulis orang lain",
        en: "Others keep writing the same data"
      ),
      text: .init(
        id: "Coba lagi; tidak ada yang hilang.",
        en: "Try again; nothing is lost."
      )
    ),
    DiagnosticExplanation(
      "PRG011",
      title: .init(
        id: "Data pribadi orang itu sudah dihapus",
        en: "The person's record was erased"
      ),
      text: .init(
        id: "Penghapusan tidak dapat dibatalkan; bila perlu, daftarkan kembali orangnya.",
        en: "An erasure can't be undone; register the person again if need be."
      )
    ),
    DiagnosticExplanation(
      "PRG012",
      title: .init(
        id: "Pertemuan tidak dapat ditaruh di situ",
        en: "A meeting can't be put there"
      ),
      text: .init(
        id:
          "Pesannya menyebut aturan jadwal yang dilanggar. Pilih tempat lain, atau sebutkan alasannya dengan --force.",
        en:
          "The message names the rules of the timetable that it breaks. Choose another place, or say why with --force."
      )
    ),
  ]
}
