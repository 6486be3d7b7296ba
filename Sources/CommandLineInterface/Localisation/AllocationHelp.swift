/// What help texts say of giving stalls out.
enum AllocationHelp {
  static let command = Phrase(
    id: "Pembagian kios: permohonan, undian yang bisa diperiksa siapa saja, daftar tunggu.",
    en: "Giving stalls out: applications, a draw that anybody can verify, waiting lists."
  )
  static let open = Phrase(
    id: "Buka pembagian kios; segel undian diumumkan sebelum ada pemohon.",
    en: "Open a round; the draw's commitment is public before anybody applies."
  )
  static let openExamples = Phrase(
    id: """
      Tanpa --stall semua kios kosong dibagikan. Tanpa --seed dan --commitment mesin membuat benih
      rahasia dan menyimpannya sampai undian.

      Contoh:
        okoce allocation open H000001 --from 2026-03-02 --to 2026-03-13
        okoce allocation open H000001 --from 2026-03-02 --to 2026-03-13 --group original --stall A-001
      """,
    en: """
      Without --stall all free stalls are given out. Without --seed and --commitment a secret seed is
      made and kept until the draw.

      Examples:
        okoce allocation open H000001 --from 2026-03-02 --to 2026-03-13
        okoce allocation open H000001 --from 2026-03-02 --to 2026-03-13 --group original --stall A-001
      """
  )
  static let apply = Phrase(
    id: "Ajukan permohonan kios; setiap syarat dijawab dengan alasannya.",
    en: "Apply for a stall; each rule answers with its reason."
  )
  static let applyExamples = Phrase(
    id: """
      Contoh:
        okoce allocation apply L000001 P000001 --trade culinary
        okoce allocation apply L000001 P000001 --trade craft --group original --household 3171010000000001
      """,
    en: """
      Examples:
        okoce allocation apply L000001 P000001 --trade culinary
        okoce allocation apply L000001 P000001 --trade craft --group original --household 3171010000000001
      """
  )
  static let withdraw = Phrase(
    id: "Tarik permohonan, atau keluar dari daftar tunggu.",
    en: "Withdraw an application, or leave the waiting list."
  )
  static let close = Phrase(
    id: "Tutup daftar pemohon dan umumkan sidik jarinya.",
    en: "Close the list of applicants and publish its fingerprint."
  )
  static let noShow = Phrase(
    id: "Coret pemohon yang tidak hadir saat undian.",
    en: "Strike applicants who did not come to the draw."
  )
  static let draw = Phrase(
    id: "Undi kios; kata para saksi ikut menentukan.",
    en: "Draw the stalls; the words of witnesses decide with it."
  )
  static let drawExamples = Phrase(
    id: """
      Contoh:
        okoce allocation draw L000001 --witness mangga --witness 'tiga belas' --yes --output undian.json
      """,
    en: """
      Examples:
        okoce allocation draw L000001 --witness mangga --witness 'tiga belas' --yes --output draw.json
      """
  )
  static let export = Phrase(
    id: "Tulis lagi yang diumumkan dari undian yang sudah selesai.",
    en: "Write again what was published of a draw that was held."
  )
  static let exportExamples = Phrase(
    id: """
      Isinya sama setiap kali; siapa saja dapat memeriksanya dengan 'okoce allocation verify'.

      Contoh:
        okoce allocation export L000001 --output undian.json
      """,
    en: """
      It is the same every time; anybody can check it with 'okoce allocation verify'.

      Examples:
        okoce allocation export L000001 --output draw.json
      """
  )
  static let confirm = Phrase(
    id: "Ya, undi sekarang; tanpa ini terminal bertanya dulu dan skrip ditolak.",
    en: "Yes, draw now; without it a terminal asks first and a script is refused."
  )
  static let noGroup = Phrase(
    id: "Keluar dari kelompok pada permohonan sebelumnya.",
    en: "Leave the group of the earlier application."
  )
  static let verify = Phrase(
    id: "Periksa undian dari berkas yang diumumkan; tanpa data lain.",
    en: "Verify a draw from what was published; needs nothing else."
  )
  static let verifyExamples = Phrase(
    id: """
      Status keluar 1 bila ada yang berbeda.

      Contoh:
        okoce allocation verify undian.json
      """,
    en: """
      The exit status is 1 when something differs.

      Examples:
        okoce allocation verify draw.json
      """
  )
  static let show = Phrase(
    id: "Satu pembagian: pemohon, undian, daftar tunggu.",
    en: "One round: applicants, draw, waiting list."
  )
  static let promote = Phrase(
    id: "Berikan kios yang kosong kepada yang terdepan di daftar tunggu.",
    en: "Give a free stall to the first of the waiting list."
  )
  static let allocation = Phrase(id: "Nomor pembagian.", en: "The round's number.")
  static let from = Phrase(id: "Hari pertama permohonan.", en: "The first day to apply.")
  static let through = Phrase(id: "Hari terakhir permohonan.", en: "The last day to apply.")
  static let stall = Phrase(
    id: "Kios yang dibagikan; boleh diulang.",
    en: "A stall that is given out; may be repeated."
  )
  static let group = Phrase(
    id: "Kelompok yang didahulukan, menurut urutan; boleh diulang.",
    en: "A group that comes first, in order; may be repeated."
  )
  static let rule = Phrase(
    id: "Syarat yang berlaku; boleh diulang (bawaan: semua).",
    en: "A rule that applies; may be repeated (default: all)."
  )
  static let seed = Phrase(
    id: "Benih undian, 64 angka heksadesimal.",
    en: "The draw's seed, 64 hexadecimal digits."
  )
  static let commitment = Phrase(
    id: "SHA-256 benih yang disimpan pihak lain.",
    en: "The SHA-256 of a seed that somebody else keeps."
  )
  static let person = Phrase(
    id: "Nomor peserta, nomor registrasi, atau NIK.",
    en: "A participant's number, registration number or NIK."
  )
  static let trade = Phrase(
    id: "Jenis dagangan, seperti culinary.",
    en: "The line of trade, such as culinary."
  )
  static let applicantGroup = Phrase(
    id: "Kelompok yang didahulukan, bila termasuk (bawaan: seperti permohonan sebelumnya).",
    en: "The group that comes first, for one who is of it (default: as applied before)."
  )
  static let household = Phrase(
    id: "Nomor kartu keluarga; tersimpan di daftar orang saja.",
    en: "The household card's number; kept in the register only."
  )
  static let otherPlaces = Phrase(
    id: "Jumlah tempat usaha lain menurut petugas (bawaan: menurut surat pernyataan).",
    en: "How many other places of business the officer found (default: as declared)."
  )
  static let witness = Phrase(
    id: "Kata seorang saksi di tempat undian; boleh diulang.",
    en: "What a witness said at the draw; may be repeated."
  )
  static let out = Phrase(
    id: "Tulis yang diumumkan ke berkas ini (bawaan: keluaran).",
    en: "Write what is published to this file (default: the output)."
  )
  static let file = Phrase(id: "Berkas undian yang diumumkan.", en: "The published draw.")
  static let notedCommitment = Phrase(
    id: "Segel yang dicatat sebelum permohonan dibuka.",
    en: "The commitment as noted before applications opened."
  )
  static let notedListDigest = Phrase(
    id: "Sidik jari yang dicatat saat daftar ditutup.",
    en: "The digest as noted when the list was closed."
  )
  static let callOff = Phrase(
    id: "Batalkan pembagian; kiosnya dapat dibagikan lagi.",
    en: "Call a round off; its stalls can be given out again."
  )
  static let freeStall = Phrase(id: "Kios yang kosong.", en: "The stall that is free.")
}
