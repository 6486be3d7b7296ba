import Diagnostics

/// What the refusals of halls, outlets, outreach and the register mean.
enum OfficeRefusalExplanations {
  static let all: [DiagnosticExplanation] = [
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
