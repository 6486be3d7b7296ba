/// What help texts say of `okoce curriculum`.
enum CurriculumHelp {
  static let curriculum = Phrase(
    id: "Periksa, lihat, bandingkan, dan terbitkan kurikulum.",
    en: "Check, look at, compare and publish curricula."
  )
  static let curriculumExamples = Phrase(
    id: """
      Urutan yang biasa: new, sunting berkasnya, check, publish; kemudian ubah, diff, check, publish, \
      migrate.
      """,
    en: """
      The usual order: new, edit the files, check, publish; later change, diff, check, publish, \
      migrate.
      """
  )
  static let path = Phrase(
    id: "Folder kurikulum, tempat curriculum.xml berada.",
    en: "The curriculum's folder, which holds curriculum.xml."
  )
  static let source = Phrase(
    id: "Folder kurikulum, atau nama yang sudah terbit seperti okoce-2020 atau okoce-2020@1.0.0.",
    en: "A curriculum's folder, or a published name such as okoce-2020 or okoce-2020@1.0.0."
  )

  static let check = Phrase(
    id: "Periksa berkas kurikulum; semua temuan sekaligus, tanpa basis data.",
    en: "Check a curriculum's files; all findings at once, no database needed."
  )
  static let checkExamples = Phrase(
    id: """
      Status keluar 1 bila ada kesalahan. Contoh:
        okoce curriculum check Curricula/okoce-2020
        okoce curriculum check Curricula/okoce-2020 --format json
      """,
    en: """
      The exit status is 1 when there is an error. Examples:
        okoce curriculum check Curricula/okoce-2020
        okoce curriculum check Curricula/okoce-2020 --format json
      """
  )
  static let maxBytes = Phrase(
    id: "Berkas yang lebih besar ditolak.",
    en: "A larger file is refused."
  )
  static let maxDepth = Phrase(
    id: "Unsur yang bersarang lebih dalam ditolak; paling banyak 256.",
    en: "Elements nested deeper are refused; at most 256."
  )

  static func needsPositive(_ option: String, _ value: Int) -> Phrase {
    Phrase(
      id: "\(option) berisi \(value), seharusnya 1 atau lebih",
      en: "\(option) is \(value), expected 1 or more"
    )
  }

  static func needsDepth(_ value: Int) -> Phrase {
    Phrase(
      id: "--max-depth berisi \(value), seharusnya 1 sampai 256",
      en: "--max-depth is \(value), expected 1 to 256"
    )
  }

  static let publish = Phrase(
    id: "Terbitkan satu versi kurikulum; isinya tidak berubah lagi.",
    en: "Publish one version of a curriculum; it never changes afterwards."
  )
  static let publishExamples = Phrase(
    id: """
      Peserta tetap pada versinya; pindahkan dengan 'okoce curriculum migrate'. Contoh:
        okoce curriculum publish Curricula/okoce-2020
      """,
    en: """
      Participants stay with their version; move them with 'okoce curriculum migrate'. Example:
        okoce curriculum publish Curricula/okoce-2020
      """
  )

  static let backport = Phrase(
    id: "Versi ini memang lebih rendah daripada yang tertinggi yang sudah terbit.",
    en: "This version is meant to be below the highest that is published."
  )

  static let list = Phrase(
    id: "Versi kurikulum yang sudah terbit.",
    en: "The versions that were published."
  )
  static let listExamples = Phrase(
    id: """
      Contoh:
        okoce curriculum list
      """,
    en: """
      Example:
        okoce curriculum list
      """
  )

  static let explain = Phrase(
    id: "Arti kode dalam pesan, dan apa yang harus dilakukan.",
    en: "What the code in a message means, and what to do."
  )
  static let explainExamples = Phrase(
    id: """
      Tanpa kode: daftar semua kode. Contoh:
        okoce explain CUR004
        okoce explain PRG001
      """,
    en: """
      Without a code: the list of all codes. Example:
        okoce explain CUR004
        okoce explain PRG001
      """
  )
  static let code = Phrase(
    id: "Kode di dalam kurung siku, seperti CUR004.",
    en: "The code in square brackets, such as CUR004."
  )

  static let show = Phrase(
    id: "Langkah dan modul sebagai pohon, dengan prasyaratnya.",
    en: "Steps and modules as a tree, with their prerequisites."
  )
  static let showExamples = Phrase(
    id: """
      Contoh:
        okoce curriculum show Curricula/okoce-2020
        okoce curriculum show okoce-2020@1.0.0
      """,
    en: """
      Examples:
        okoce curriculum show Curricula/okoce-2020
        okoce curriculum show okoce-2020@1.0.0 --format json
      """
  )

  static let graph = Phrase(
    id: "Apa menunggu apa, untuk program gambar.",
    en: "What waits for what, for programs that draw."
  )
  static let graphExamples = Phrase(
    id: """
      Garis putus-putus: salah satu dari beberapa cara. Contoh:
        okoce curriculum graph Curricula/okoce-2020 | dot -Tsvg > okoce-2020.svg
        okoce curriculum graph okoce-2020 --format mermaid
      """,
    en: """
      A dashed line is one of several ways. Examples:
        okoce curriculum graph Curricula/okoce-2020 | dot -Tsvg > okoce-2020.svg
        okoce curriculum graph okoce-2020 --format mermaid
      """
  )
  static let drawing = Phrase(
    id: "dot untuk Graphviz, mermaid untuk wiki, json untuk program.",
    en: "dot for Graphviz, mermaid for wikis, json for programs."
  )

  static let diff = Phrase(
    id: "Apa yang berubah dari satu kurikulum ke kurikulum lain.",
    en: "What changed from one curriculum to another, in words."
  )
  static let diffExamples = Phrase(
    id: """
      Contoh:
        okoce curriculum diff okoce-2020 Curricula/okoce-2020
        okoce curriculum diff Curricula/okoce-2018 Curricula/okoce-2020
      """,
    en: """
      Examples:
        okoce curriculum diff okoce-2020 Curricula/okoce-2020
        okoce curriculum diff Curricula/okoce-2018 Curricula/okoce-2020
      """
  )
  static let newer = Phrase(id: "Yang dibandingkan dengannya.", en: "What to compare it with.")
}
