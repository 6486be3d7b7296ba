import Diagnostics

/// Tables of who came to a class, of a mentor's visits and of what came of them.
extension TableForm {
  public static let attendance = TableForm(
    "attendance",
    .init(id: "Kehadiran kelas", en: "Attendance of a class"),
    place: .init(id: "okoce class attendance --file", en: "okoce class attendance --file"),
    [
      Column(
        "participant",
        .code,
        .init(id: "peserta", en: "participant"),
        ["nomor", "number", "nik", "nama peserta", "id peserta"],
        about: .init(id: "id, NIK, atau nama peserta", en: "the participant's id, NIK or name"),
        example: "P000001"
      ),
      Column(
        "attendance",
        .word,
        .init(id: "kehadiran", en: "attendance"),
        ["hadir", "presence", "status", "absensi"],
        about: .init(id: "hadir, izin, atau absen", en: "present, excused or absent"),
        example: "hadir"
      ),
      Column(
        "meeting",
        .whole,
        .init(id: "pertemuan", en: "meeting"),
        ["pertemuan ke", "sesi"],
        isRequired: false,
        about: .init(id: "pertemuan ke berapa", en: "which meeting, from 1"),
        example: "1"
      ),
    ]
  )

  public static let visits = TableForm(
    "visits",
    .init(id: "Kunjungan pendamping", en: "A mentor's visits"),
    place: .init(
      id: "isian kunjungan pada tugas pendampingan",
      en: "the field of a mentoring task"
    ),
    [
      Column(
        "day",
        .day,
        .init(id: "tanggal", en: "date"),
        ["tgl", "hari", "day"],
        about: .init(id: "hari kunjungan", en: "the day of the visit"),
        example: "1-3-2026"
      ),
      Column(
        "mentor",
        .text,
        .init(id: "pendamping", en: "mentor"),
        ["nama pendamping"],
        about: .init(id: "nama pendamping", en: "the mentor's name"),
        example: "Rina"
      ),
      Column(
        "topic",
        .text,
        .init(id: "topik", en: "topic"),
        ["materi", "pembahasan", "bahasan"],
        about: .init(id: "apa yang dibahas", en: "what was talked about"),
        example: "Harga jual"
      ),
    ]
  )

  public static let actions = TableForm(
    "actions",
    .init(id: "Tindakan yang disepakati", en: "Actions agreed on"),
    place: .init(id: "isian tindakan pada tugas pendampingan", en: "the field of a mentoring task"),
    [
      Column(
        "action",
        .text,
        .init(id: "tindakan", en: "action"),
        ["tindak lanjut", "rencana"],
        about: .init(id: "apa yang dilakukan", en: "what is to be done"),
        example: "Pisahkan kas"
      ),
      Column(
        "due",
        .day,
        .init(id: "tenggat", en: "due"),
        ["batas waktu", "target", "jatuh tempo"],
        about: .init(id: "paling lambat kapan", en: "by when"),
        example: "15-3-2026"
      ),
      Column(
        "closed",
        .day,
        .init(id: "selesai", en: "closed"),
        ["tanggal selesai", "done"],
        about: .init(
          id: "kapan selesai; kosong bila belum",
          en: "when it was done; empty while open"
        ),
        example: ""
      ),
      Column(
        "evidence",
        .text,
        .init(id: "bukti", en: "evidence"),
        ["bukti selesai"],
        about: .init(id: "apa buktinya", en: "what shows it"),
        example: ""
      ),
    ]
  )
}
