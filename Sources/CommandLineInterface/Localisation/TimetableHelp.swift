/// What help texts say of the `timetable` commands.
enum TimetableHelp {
  static let timetable = Phrase(
    id: "Selesaikan dan periksa soal penjadwalan kuliah (.ctt, .ectt).",
    en: "Solve and check instances of course timetabling (.ctt, .ectt)."
  )
  static let timetableDiscussion = Phrase(
    id: "Dengan soal yang dipakai para peneliti, mutu penyusun jadwal dapat diukur siapa pun.",
    en: "The instances are those that researchers share, so that anybody can measure the scheduler."
  )
  static let solve = Phrase(
    id: "Cari jadwal sebaik mungkin dalam waktu yang diberikan.",
    en: "Find as good a timetable as the time allows."
  )
  static let solveExamples = Phrase(
    id: """
      Contoh:
        okoce timetable solve comp01.ctt --seconds 60 --output comp01.sol
        okoce timetable solve comp07.ctt --seconds 300 --threads 2 --seed 5
      """,
    en: """
      Examples:
        okoce timetable solve comp01.ctt --seconds 60 --output comp01.sol
        okoce timetable solve comp07.ctt --seconds 300 --threads 2 --seed 5
      """
  )
  static let check = Phrase(
    id: "Hitung ulang penalti suatu jadwal, dengan alasannya.",
    en: "Price a solution from scratch, with the reasons."
  )
  static let checkExamples = Phrase(
    id: """
      Contoh:
        okoce timetable check comp01.ctt comp01.sol
      """,
    en: """
      Example:
        okoce timetable check comp01.ctt comp01.sol
      """
  )
  static let instance = Phrase(
    id: "Berkas soal, .ctt atau .ectt.",
    en: "The instance, .ctt or .ectt."
  )
  static let solution = Phrase(
    id: "Berkas jadwal: baris 'mata-kuliah ruang hari jam', hari dan jam mulai dari 0.",
    en: "The solution: lines 'course room day period', days and periods from 0."
  )
  static let moves = Phrase(
    id: "Berhenti setelah sekian langkah per utas; hasilnya sama di komputer mana pun.",
    en: "Stop after so many moves a thread instead; the result is the same on any machine."
  )
  static let threads = Phrase(
    id: "Berapa pencarian berjalan bersamaan.",
    en: "How many searches run side by side."
  )
  static let seed = Phrase(
    id: "Benih acak; benih dan langkah yang sama memberi jadwal yang sama.",
    en: "The seed; the same seed and moves give the same timetable."
  )
  static let output = Phrase(
    id: "Tulis jadwal ke berkas ini (bawaan: keluaran standar).",
    en: "Write the solution here (default: standard output)."
  )
  static let progress = Phrase(
    id: "Tampilkan kemajuan setiap detik juga bila tidak di terminal.",
    en: "Tell the progress every second even where there is no terminal."
  )
  static let limit = Phrase(id: "Paling banyak sekian alasan.", en: "At most so many reasons.")
}
