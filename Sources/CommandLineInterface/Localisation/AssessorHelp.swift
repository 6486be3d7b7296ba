/// What help texts say of the commands about assessors.
enum AssessorHelp {
  static let assessor = Phrase(
    id: "Penilai: pasang, lihat, uji, dan tulis sendiri.",
    en: "Assessors: install, look at, test and write them."
  )
  static let assessorExamples = Phrase(
    id: """
      Penilai memeriksa apa yang diserahkan peserta. Beberapa sudah tersedia; yang lain adalah \
      program tersendiri dalam bahasa apa pun, dipasang di samping berkas data dan dijalankan \
      tertutup: tanpa jaringan dan tanpa berkas selain miliknya.

      Contoh:
        okoce assessor install Plugins/photo-present
        okoce assessor new stok --language python
      """,
    en: """
      An assessor looks at what participants hand in. Some are in the box; others are programs of \
      their own, in any language, installed beside the database and shut in when they run: no \
      network, and no files but their own.

      Examples:
        okoce assessor install Plugins/photo-present
        okoce assessor new stock --language python
      """
  )
  static let list = Phrase(id: "Semua penilai yang ada.", en: "All assessors there are.")
  static let listExamples = Phrase(
    id: "Contoh:\n  okoce assessor list",
    en: "Examples:\n  okoce assessor list"
  )
  static let show = Phrase(
    id: "Yang dinyatakan satu penilai tentang dirinya, tanpa menjalankannya.",
    en: "What one assessor says of itself, without running it."
  )
  static let showExamples = Phrase(
    id: "Contoh:\n  okoce assessor show menu-costing",
    en: "Examples:\n  okoce assessor show menu-costing"
  )
  static let name = Phrase(
    id: "Nama penilai, atau folder yang memuat assessor.xml.",
    en: "An assessor's name, or a folder that holds an assessor.xml."
  )
  static let id = Phrase(id: "Nama penilai yang terpasang.", en: "The name of an installed one.")
  static let folder = Phrase(
    id: "Folder yang memuat assessor.xml.",
    en: "The folder that holds its assessor.xml."
  )
  static let install = Phrase(
    id: "Pasang penilai dari sebuah folder.",
    en: "Install an assessor from a folder."
  )
  static let installExamples = Phrase(
    id: """
      Isi folder disalin dan diingat sidik jarinya; tidak ada yang dijalankan.

      Contoh:
        okoce assessor install Plugins/menu-costing
      """,
    en: """
      Its files are copied and their SHA-256 remembered; nothing of it is run.

      Examples:
        okoce assessor install Plugins/menu-costing
        okoce assessor install ./stock --replace
      """
  )
  static let replace = Phrase(
    id: "Gantikan yang sudah terpasang dengan nama sama.",
    en: "Take the place of an installed one of that name."
  )
  static let sandbox = Phrase(
    id: "bubblewrap (biasa), atau none: tanpa kurungan, dan setiap laporan menyebutnya.",
    en: "bubblewrap (the default), or none: not shut in, and every report says so."
  )
  static let network = Phrase(
    id: "Izinkan jaringan, bila assessor.xml memintanya.",
    en: "Grant the network, where its assessor.xml asks for it."
  )
  static let remove = Phrase(
    id: "Copot penilai; hasil yang pernah diberikannya tetap terbaca.",
    en: "Take an assessor away; the outcomes it gave stay readable."
  )
  static let removeExamples = Phrase(
    id: "Contoh:\n  okoce assessor remove menu-costing",
    en: "Examples:\n  okoce assessor remove menu-costing"
  )
  static let enable = Phrase(id: "Pakai lagi penilai.", en: "Let an assessor judge again.")
  static let enableExamples = Phrase(
    id: "Contoh:\n  okoce assessor enable menu-costing",
    en: "Examples:\n  okoce assessor enable menu-costing"
  )
  static let disable = Phrase(
    id: "Istirahatkan penilai; kiriman untuknya menunggu.",
    en: "Let an assessor judge nothing; submissions for it wait."
  )
  static let disableExamples = Phrase(
    id: "Contoh:\n  okoce assessor disable menu-costing",
    en: "Examples:\n  okoce assessor disable menu-costing"
  )
  static let test = Phrase(
    id: "Uji sebuah penilai: janji, kesalahan, dan jejaknya.",
    en: "Test an assessor: its promises, its faults, its traces."
  )
  static let testExamples = Phrase(
    id: "Contoh:\n  okoce assessor test ./stok",
    en: "Examples:\n  okoce assessor test ./stock\n  okoce assessor test ./stock --record"
  )
  static let record = Phrase(
    id: "Tulis hasil sekarang ke tests/*.json, untuk dibaca lalu disimpan.",
    en: "Write today's outcomes into tests/*.json, to be read and kept."
  )
  static let assess = Phrase(
    id: "Nilai satu kiriman di luar program, untuk mencoba.",
    en: "Judge one submission outside any programme, to try things out."
  )
  static let assessExamples = Phrase(
    id: """
      Kiriman adalah JSON: {"fields": {"number": "..."}, "files": [{"path": "foto.jpg"}]}.

      Contoh:
        okoce assessor assess document --config nib.xml --submission nib.json
      """,
    en: """
      The submission is JSON: {"fields": {"number": "..."}, "files": [{"path": "photo.jpg"}]}.

      Examples:
        okoce assessor assess document --config nib.xml --submission nib.json
      """
  )
  static let config = Phrase(
    id: "Berkas XML konfigurasinya.",
    en: "The XML file with its configuration."
  )
  static let submission = Phrase(
    id: "Berkas JSON kiriman.",
    en: "The JSON file with the submission."
  )
  static let seed = Phrase(
    id: "Angka untuk hal yang tampak acak.",
    en: "The number behind whatever looks random."
  )
  static let serve = Phrase(
    id: "Jalankan penilai bawaan sebagai proses yang menjawab baris JSON.",
    en: "Run a built-in assessor as a process that answers lines of JSON."
  )
  static let serveExamples = Phrase(
    id: "Contoh:\n  okoce assessor serve document",
    en: "Examples:\n  okoce assessor serve document"
  )
  static let builtInName = Phrase(id: "Nama penilai bawaan.", en: "A built-in assessor's name.")
  static let new = Phrase(
    id: "Mulai menulis penilai: contoh yang berjalan, dengan ujinya.",
    en: "Begin an assessor: one that works, with its tests."
  )
  static let newExamples = Phrase(
    id: "Contoh:\n  okoce assessor new stok --language sh",
    en: "Examples:\n  okoce assessor new stock --language python"
  )
  static let newName = Phrase(
    id: "Nama penilai baru; juga nama foldernya.",
    en: "The new assessor's name; its folder's, too."
  )
  static let programmingLanguage = Phrase(
    id: "Bahasa program: python, sh, atau swift.",
    en: "The programming language: python, sh or swift."
  )
  static let package = Phrase(
    id: "Untuk swift: folder sumber okoce.",
    en: "For swift: the folder of okoce's sources."
  )
}
