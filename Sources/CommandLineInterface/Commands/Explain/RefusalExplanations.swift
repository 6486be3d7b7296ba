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
    DiagnosticExplanation(
      "PRG013",
      title: .init(
        id: "Hall tidak dapat menerima itu",
        en: "A hall can't take that"
      ),
      text: .init(
        id:
          "Pesannya menyebut semua yang menghalangi, misalnya kios terisi atau hari yang sudah ditutup.",
        en:
          "The message names everything in the way, such as a stall that is held or a day that is closed."
      )
    ),
    DiagnosticExplanation(
      "PRG014",
      title: .init(
        id: "Pembagian kios tidak dapat menerima itu",
        en: "A round of giving out stalls can't take that"
      ),
      text: .init(
        id: "Pesannya menyebut yang menghalangi, misalnya tahapnya belum atau sudah lewat.",
        en: "The message names what is in the way, such as a phase that has not come or is over."
      )
    ),
    DiagnosticExplanation(
      "PRG015",
      title: .init(
        id: "Acara atau asal pendaftaran tidak dapat dicatat begitu",
        en: "An outreach event or a source can't be recorded like that"
      ),
      text: .init(
        id: "Pesannya menyebut sebabnya dan yang seharusnya.",
        en: "The message says why and what is expected."
      )
    ),
    DiagnosticExplanation(
      "PRG016",
      title: .init(
        id: "Bagian ini dihitung orang lain",
        en: "This part is counted by somebody else"
      ),
      text: .init(
        id:
          "Kehadiran dicatat pelatih dan hari berdagang dicatat petugas; peserta tidak mengirimnya sendiri.",
        en:
          "A trainer records attendance, an officer the days of trade; participants don't hand them in."
      )
    ),
    DiagnosticExplanation(
      "PRG017",
      title: .init(
        id: "Peserta belum memenuhi syarat",
        en: "The participant is not eligible"
      ),
      text: .init(
        id: "Pesannya menyebut setiap syarat yang belum terpenuhi.",
        en: "The message names every condition that isn't met."
      )
    ),
    DiagnosticExplanation(
      "PRG018",
      title: .init(
        id: "Kelas sudah selesai",
        en: "The class is over"
      ),
      text: .init(
        id: "Pilih kelas yang masih akan diadakan; 'okoce class list' menampilkannya.",
        en: "Choose a class that is still to be held; 'okoce class list' lists them."
      )
    ),
    DiagnosticExplanation(
      "PRG019",
      title: .init(
        id: "Kelas sudah dimulai",
        en: "The class has begun"
      ),
      text: .init(
        id: "Pilih kelas lain; yang sudah dimulai tidak dapat diubah begitu.",
        en: "Choose another class; one that has begun can't be changed like that."
      )
    ),
    DiagnosticExplanation(
      "PRG020",
      title: .init(
        id: "Peserta sudah punya kursi di kelas lain",
        en: "The participant has a seat in another class"
      ),
      text: .init(
        id: "Lepas kursi yang lama dahulu dengan 'okoce class leave', atau pakai kelas itu.",
        en: "Give up that seat first, or go to that class."
      )
    ),
    DiagnosticExplanation(
      "PRG021",
      title: .init(
        id: "Rencana kelas tidak sesuai aturan",
        en: "A plan of a class breaks a rule that can be set aside"
      ),
      text: .init(
        id:
          "Pesannya menyebut setiap hal. Ubah rencananya, atau sebutkan alasannya bila memang dimaksud.",
        en: "The message names each. Change the plan, or say why if it is meant."
      )
    ),
    DiagnosticExplanation(
      "PRG022",
      title: .init(
        id: "Versi kurikulum lebih rendah daripada yang tertinggi",
        en: "The version is below the highest that is published"
      ),
      text: .init(
        id: "Naikkan versinya; untuk yang memang tetap di versi lama, terbitkan dengan --backport.",
        en: "Raise the version; for those who stay on a lower one, publish with --backport."
      )
    ),
    DiagnosticExplanation(
      "PRG023",
      title: .init(
        id: "Belum ada pada hari yang ditanyakan",
        en: "It did not exist yet on the day that was asked about"
      ),
      text: .init(
        id: "Tanyakan hari sesudah pendaftaran atau pembukaannya.",
        en: "Ask about a day after the registration or the opening."
      )
    ),
    DiagnosticExplanation(
      "REG002",
      title: .init(
        id: "Data orang itu berbeda dari yang sudah tercatat",
        en: "What is said of the person differs from the register"
      ),
      text: .init(
        id:
          "Bandingkan keduanya. Bila orangnya sama dan data baru yang benar, ubah datanya dengan sengaja; bila orang lain, periksa NIK-nya.",
        en:
          "Compare the two. If it is the same person and the new words are right, change the record on purpose; if it is somebody else, check the NIK."
      )
    ),
    DiagnosticExplanation(
      "OUT001",
      title: .init(
        id: "Pembukuan gerai menolak",
        en: "An outlet's books say no"
      ),
      text: .init(
        id: "Pesannya menyebut sebabnya, misalnya barang lebih banyak daripada yang ada di rak.",
        en: "The message says why, such as more goods than there are on the shelf."
      )
    ),
  ]
}
