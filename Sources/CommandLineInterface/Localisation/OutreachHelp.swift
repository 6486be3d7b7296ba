/// What help texts say of outreach.
enum OutreachHelp {
  static let outreach = Phrase(
    id: "Sosialisasi: acara di kelurahan, yang datang, biayanya, dan hasilnya.",
    en: "Outreach: events in the kelurahan, who came, what they cost and brought."
  )
  static let event = Phrase(
    id: "Nomor acara, misalnya E000001.",
    en: "The event's number, such as E000001."
  )
  static let title = Phrase(id: "Nama acara.", en: "What the event is called.")
  static let kelurahan = Phrase(
    id: "Kelurahan tempat acara.",
    en: "The kelurahan in which it is held."
  )
  static let place = Phrase(
    id: "Tempat acara, misalnya 'Balai RW 05'.",
    en: "The place, such as 'Balai RW 05'."
  )
  static let date = Phrase(id: "Tanggal acara.", en: "The day of the event.")
  static let reason = Phrase(id: "Alasannya.", en: "Why.")
  static let correction = Phrase(
    id: "Alasan, bila membetulkan yang sudah dicatat.",
    en: "Why, when it corrects what stands there already."
  )
  static let add = Phrase(
    id: "Catat acara sosialisasi, yang akan datang atau yang sudah lewat.",
    en: "Enter an event, to come or held already."
  )
  static let addExamples = Phrase(
    id: """
      Contoh:
        okoce outreach add 'Sosialisasi RW 05' --centre Gambir --kelurahan Cideng \\
          --place 'Balai RW 05' --on 2026-03-07
      """,
    en: """
      Examples:
        okoce outreach add 'Sosialisasi RW 05' --centre Gambir --kelurahan Cideng \\
          --place 'Balai RW 05' --on 2026-03-07
      """
  )
  static let change = Phrase(
    id: "Ubah nama, tanggal, atau tempat acara.",
    en: "Change the name, day or place of an event."
  )
  static let changeExamples = Phrase(
    id: "Contoh:\n  okoce outreach change E000001 --on 2026-03-14 --reason 'balai dipakai'",
    en: "Examples:\n  okoce outreach change E000001 --on 2026-03-14 --reason 'hall in use'"
  )
  static let cancel = Phrase(
    id: "Batalkan acara; biayanya tetap tercatat.",
    en: "Call an event off; what it cost stays."
  )
  static let cancelExamples = Phrase(
    id: "Contoh:\n  okoce outreach cancel E000001 --reason banjir",
    en: "Examples:\n  okoce outreach cancel E000001 --reason flood"
  )
  static let count = Phrase(
    id: "Catat berapa orang datang dan berapa yang meninggalkan kontak.",
    en: "Say how many came and how many left a contact."
  )
  static let countExamples = Phrase(
    id: """
      Jumlah yang dicatat terakhir yang berlaku; untuk membetulkannya perlu alasan.

      Contoh:
        okoce outreach count E000001 --reach 60 --leads 18
        okoce outreach count E000001 --reach 64 --leads 18 --reason 'salah hitung'
      """,
    en: """
      The count told last holds; correcting it needs a reason.

      Examples:
        okoce outreach count E000001 --reach 60 --leads 18
        okoce outreach count E000001 --reach 64 --leads 18 --reason miscounted
      """
  )
  static let reach = Phrase(id: "Orang yang datang.", en: "People who came.")
  static let leads = Phrase(
    id: "Orang yang meninggalkan kontak.",
    en: "People who left a contact."
  )
  static let cost = Phrase(
    id: "Catat biaya acara menurut jenisnya.",
    en: "Say what one kind of cost came to."
  )
  static let costExamples = Phrase(
    id: """
      Jenis: venue (sewa tempat), food (konsumsi), transport (transportasi), printing (cetakan \
      dan spanduk), speaker (honor narasumber), equipment (perlengkapan), other (lainnya).

      Contoh:
        okoce outreach cost E000001 konsumsi 1500000
      """,
    en: """
      Each kind has one amount; correcting it needs a reason.

      Examples:
        okoce outreach cost E000001 food 1500000
        okoce outreach cost E000001 food 1450000 --reason 'receipt counted twice'
      """
  )
  static let kind = Phrase(id: "Jenis biaya.", en: "What it was spent on.")
  static let rupiah = Phrase(id: "Jumlah dalam rupiah.", en: "The amount in rupiah.")
  static let lead = Phrase(
    id: "Simpan nama dan telepon orang yang meninggalkan kontak.",
    en: "Keep the name and number that somebody left."
  )
  static let leadExamples = Phrase(
    id: """
      Nama dan telepon hanya ada di data pribadi dan dapat dihapus dengan erase-lead.

      Contoh:
        okoce outreach lead E000001 'Warga Contoh' --phone 080000000001
      """,
    en: """
      Name and number stand in the register only, and erase-lead takes them out again.

      Examples:
        okoce outreach lead E000001 'Warga Contoh' --phone 080000000001
      """
  )
  static let eraseLead = Phrase(
    id: "Hapus nama dan telepon satu kontak untuk selamanya.",
    en: "Erase one contact's name and number for good."
  )
  static let eraseLeadExamples = Phrase(
    id: "Jumlah kontak tidak berubah.\n\nContoh:\n  okoce outreach erase-lead K000001",
    en: "The count stays.\n\nExamples:\n  okoce outreach erase-lead K000001"
  )
  static let leadID = Phrase(
    id: "Nomor kontak, misalnya K000001.",
    en: "The contact's number, such as K000001."
  )
  static let asLead = Phrase(
    id:
      "Kontak yang kini mendaftar, misalnya K000001: nama, telepon, dan sumbernya dari kontak itu.",
    en: "The contact who registers now, such as K000001: name, phone and source are theirs."
  )
  static let list = Phrase(id: "Daftar acara menurut tanggal.", en: "List events by their day.")
  static let listExamples = Phrase(
    id: "Contoh:\n  okoce outreach list --centre Gambir",
    en: "Examples:\n  okoce outreach list --centre Gambir"
  )
  static let show = Phrase(
    id: "Satu acara: yang datang, biaya, dan sampai mana pesertanya.",
    en: "One event: who came, what it cost, and how far its people got."
  )
  static let showExamples = Phrase(
    id: "Contoh:\n  okoce outreach show E000001 --names",
    en: "Examples:\n  okoce outreach show E000001 --names"
  )
  static let names = Phrase(
    id: "Tampilkan juga nama dan telepon kontak.",
    en: "Also show the contacts' names and numbers."
  )
  static let report = Phrase(
    id: "Hasil sosialisasi: biaya per pendaftaran dan corong menurut sumber.",
    en: "What outreach brought: cost per registration, a funnel by source."
  )
  static let reportExamples = Phrase(
    id: """
      Setiap pendaftaran dihitung tepat satu kali: pada sumbernya, atau pada "tidak disebut". \
      Dengan --as-of, laporan berisi apa yang tercatat pada akhir hari itu.

      Contoh:
        okoce outreach report --centre Gambir
        okoce outreach report --since 2026-01-01 --as-of 2026-06-30
      """,
    en: """
      Every registration is counted once: under its source, or under "not stated". With --as-of \
      the report holds what was on record at the end of that day.

      Examples:
        okoce outreach report --centre Gambir
        okoce outreach report --since 2026-01-01 --as-of 2026-06-30 --format json
      """
  )
  static let since = Phrase(
    id: "Hanya acara dan pendaftaran sejak tanggal itu.",
    en: "Only events and registrations of that day or later."
  )
  static let source = Phrase(
    id: "Sumber: nomor acara (E000001), atau walk-in, web, mentor, pkk, plkb, rptra, rt-rw, "
      + "community, department, friend, media, other, unknown.",
    en: "Where from: an event (E000001), or walk-in, web, mentor, pkk, plkb, rptra, rt-rw, "
      + "community, department, friend, media, other, unknown."
  )
  static let nameSource = Phrase(
    id: "Catat atau betulkan dari mana seorang peserta datang.",
    en: "Say or correct where a registration came from."
  )
  static let nameSourceExamples = Phrase(
    id: """
      Contoh:
        okoce participant source P000017 E000001
        okoce participant source P000017 mentor --reason 'salah catat'
      """,
    en: """
      Examples:
        okoce participant source P000017 E000001
        okoce participant source P000017 mentor --reason 'written down wrongly'
      """
  )
}
