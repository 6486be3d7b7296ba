/// What help texts say of the `okoce curriculum` commands that write files.
enum CurriculumFileHelp {
  static let new = Phrase(
    id: "Mulai kurikulum baru di folder kosong, untuk disunting.",
    en: "Start a new curriculum in an empty folder, to be edited."
  )
  static let newExamples = Phrase(
    id: """
      Isinya dua langkah dengan satu modul masing-masing, sudah sah sejak awal. Contoh:
        okoce curriculum new kurikulum-saya
        okoce curriculum new Curricula/percobaan --id percobaan-2027
      """,
    en: """
      It has two steps of one module each, and is valid from the start. Examples:
        okoce curriculum new my-curriculum
        okoce curriculum new Curricula/trial --id trial-2027
      """
  )
  static let folder = Phrase(
    id: "Folder yang kosong atau belum ada.",
    en: "A folder that is empty or not there yet."
  )
  static let id = Phrase(
    id: "Nama tetap kurikulum: huruf kecil, angka, '-' dan '.'; tanpa ini, nama foldernya.",
    en: "The curriculum's lasting name: small letters, digits, '-' and '.'; else the folder's name."
  )

  static let allowLibrary = Phrase(
    id: "Pustaka modul boleh juga berada di folder ini; boleh diulang.",
    en: "A library of modules may stand in this folder too; may be repeated."
  )

  static let format = Phrase(
    id: "Rapikan berkas kurikulum ke bentuk baku; isinya tetap.",
    en: "Lay out curriculum files in the canonical form; their content stays."
  )
  static let formatExamples = Phrase(
    id: """
      Berkas yang keliru dibiarkan; status keluar 1 bila ada. Contoh:
        okoce curriculum format kurikulum-saya
        okoce curriculum format kurikulum-saya/curriculum.xml --check
      """,
    en: """
      A file with an error is left as it is; the exit status is then 1. Examples:
        okoce curriculum format my-curriculum
        okoce curriculum format my-curriculum/curriculum.xml --check
      """
  )
  static let paths = Phrase(
    id: "Berkas, atau folder yang semua *.xml di bawahnya dirapikan, kecuali di folder schema.",
    en: "A file, or a folder: every *.xml below it, except in folders named schema."
  )
  static let isChecking = Phrase(
    id: "Jangan tulis apa pun; sebutkan yang akan berubah. Status keluar 1 bila ada.",
    en: "Write nothing; list what would change. The exit status is 1 if anything would."
  )
}
