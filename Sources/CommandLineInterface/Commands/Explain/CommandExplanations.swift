import Diagnostics

/// What the codes of commands mean, whatever they work on.
enum CommandExplanations {
  static let all: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "ARG001",
      title: .init(
        id: "Perintahnya tidak dapat dipahami",
        en: "The command can't be understood"
      ),
      text: .init(
        id:
          "Periksa pilihan dan nilainya; '--help' menampilkan semua pilihan perintah itu. Tidak ada yang berubah.",
        en:
          "Check its options and their values; '--help' lists what the command takes. Nothing was changed."
      )
    ),
    DiagnosticExplanation(
      "ARG002",
      title: .init(
        id: "Tidak ada perintah bernama itu",
        en: "There is no such command"
      ),
      text: .init(
        id: "Periksa ejaannya; 'okoce --help' menampilkan semua perintah.",
        en: "Check how it is spelt; 'okoce --help' lists all commands."
      )
    ),
    DiagnosticExplanation(
      "ARG003",
      title: .init(
        id: "OKOCE_NOW atau OKOCE_SEED tidak dapat dibaca",
        en: "OKOCE_NOW or OKOCE_SEED can't be read"
      ),
      text: .init(
        id: "Perbaiki nilainya seperti contoh di pesan, atau hapus dari lingkungan.",
        en: "Set it like the example in the message, or unset it."
      )
    ),
    DiagnosticExplanation(
      "EXP001",
      title: .init(
        id: "Tidak ada kode seperti itu",
        en: "There is no such code"
      ),
      text: .init(
        id: "'okoce explain' tanpa kode menampilkan semua kode.",
        en: "'okoce explain' without a code lists them all."
      )
    ),
    DiagnosticExplanation(
      "SIM001",
      title: .init(
        id: "Hari-hari yang dimainkan menemukan kesalahan",
        en: "The days that were played found a fault"
      ),
      text: .init(
        id:
          "Jalankan lagi dengan benih yang sama untuk mengulangnya, dan sampaikan kepada pengelola program ini.",
        en: "Run it again with the same seed to repeat it, and tell whoever maintains this program."
      )
    ),
    DiagnosticExplanation(
      "RUN001",
      title: .init(
        id: "Terjadi sesuatu yang tidak diperkirakan",
        en: "Something happened that was not foreseen"
      ),
      text: .init(
        id: "Coba lagi; bila tetap terjadi, catat pesannya dan sampaikan kepada pengelola.",
        en: "Try again; if it happens again, keep the message and tell the administrator."
      )
    ),
    DiagnosticExplanation(
      "RUN002",
      title: .init(
        id: "Berkas tidak dapat ditulis",
        en: "A file can't be written"
      ),
      text: .init(
        id: "Periksa foldernya ada dan boleh ditulis, dan disk tidak penuh.",
        en: "Check that the folder is there and may be written to, and that the disk isn't full."
      )
    ),
    DiagnosticExplanation(
      "RUN003",
      title: .init(
        id: "Berkas bernama itu sudah ada",
        en: "A file of that name exists already"
      ),
      text: .init(
        id: "Pakai nama lain, atau tambahkan --replace untuk menimpanya.",
        en: "Use another name, or add --replace to overwrite it."
      )
    ),
    DiagnosticExplanation(
      "ALC001",
      title: .init(
        id: "Undian belum dikonfirmasi",
        en: "The draw was not confirmed"
      ),
      text: .init(
        id: "Undian tidak dapat diulang. Jalankan lagi dengan --yes bila memang sudah waktunya.",
        en: "A draw can't be repeated. Run it again with --yes once it is time."
      )
    ),
    DiagnosticExplanation(
      "REG001",
      title: .init(
        id: "Penghapusan belum dikonfirmasi",
        en: "The erasure was not confirmed"
      ),
      text: .init(
        id:
          "Penghapusan data tidak dapat dibatalkan. Jalankan lagi dengan --yes bila memang dimaksud.",
        en: "An erasure can't be undone. Run it again with --yes if it is meant."
      )
    ),
    DiagnosticExplanation(
      "STM001",
      title: .init(
        id: "Kode surat keterangan tidak cocok",
        en: "The code of a statement doesn't match"
      ),
      text: .init(
        id:
          "Bandingkan suratnya dengan 'okoce statement'; ada yang berubah sejak dicetak, atau suratnya bukan dari sini.",
        en:
          "Compare the paper with 'okoce statement'; something changed since it was printed, or it is not from here."
      )
    ),
    DiagnosticExplanation(
      "INI001",
      title: .init(
        id: "Belum disebut dengan apa kantor dimulai",
        en: "Nothing says what the office begins with"
      ),
      text: .init(
        id:
          "Tanpa terminal tidak ada yang bisa ditanya: sebutkan --curriculum (dan --trainer-home bila ada pelatih), atau --yes untuk semua bawaan.",
        en:
          "Without a terminal no one can be asked: give --curriculum (and --trainer-home with a trainer), or --yes for every default."
      )
    ),
    DiagnosticExplanation(
      "INI002",
      title: .init(id: "Dihentikan sebelum mulai", en: "Stopped before it began"),
      text: .init(
        id: "Tidak ada yang dibuat. Jalankan 'okoce init' lagi bila siap.",
        en: "Nothing was made. Run 'okoce init' again when you are ready."
      )
    ),
    DiagnosticExplanation(
      "INI003",
      title: .init(
        id: "Isi bawaan okoce tidak ditemukan",
        en: "What comes with okoce was not found"
      ),
      text: .init(
        id:
          "Kurikulum, pusat, dan kalender bawaan ada di folder Curricula. Sebutkan dengan --curricula atau OKOCE_CURRICULA.",
        en:
          "The curricula, centres and calendars that come with okoce are in the folder Curricula. Name it with --curricula or OKOCE_CURRICULA."
      )
    ),
  ]
}
