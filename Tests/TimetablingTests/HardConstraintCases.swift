@testable import Timetabling

extension ConstraintCase {
  static let hard: [ConstraintCase] = [
    ConstraintCase(
      .ownMeetings,
      costs: 1,
      at: [place(0, 0, aula), place(0, 0, balai), place(1, 0, aula)],
      english: ["class Basic meets 2 times at once on Mon 09:00"],
      indonesian: ["kelas Basic punya 2 pertemuan pada Mon 09:00"]
    ),
    ConstraintCase(
      .trainerClash,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(0, 0, room1)],
      cashBook: 0,
      english: ["trainer Ani gives 2 classes on Mon 09:00: Basic, Cash book"],
      indonesian: ["pelatih Ani mengajar 2 kelas pada Mon 09:00: Basic, Cash book"]
    ),
    ConstraintCase(
      .cohortClash,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(0, 0, room1)],
      english: ["cohort Gambir-1 sits in 2 classes on Mon 09:00: Basic, Cash book"],
      indonesian: ["rombongan Gambir-1 mengikuti 2 kelas pada Mon 09:00: Basic, Cash book"]
    ) { $0.classes[1].cohorts = [0, 1] },
    ConstraintCase(
      .roomClash,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(1, 0, aula)],
      english: ["room Aula holds 2 meetings on Tue 09:00: Basic, Cash book"],
      indonesian: ["ruang Aula dipakai 2 pertemuan pada Tue 09:00: Basic, Cash book"]
    ),
    // One meeting each: the trainer can't, the cohort can't, the class may not.
    ConstraintCase(
      .availability,
      costs: 3,
      at: [place(0, 0, aula), place(1, 0, aula), place(2, 0, room1)],
      english: [
        "trainer Ani can't teach on Mon 09:00 (class Basic)",
        "cohort Gambir-1 can't come on Tue 09:00 (class Basic)",
        "class Cash book may not meet on Wed 09:00",
      ],
      indonesian: [
        "pelatih Ani tidak bisa pada Mon 09:00 (kelas Basic)",
        "rombongan Gambir-1 tidak bisa datang pada Tue 09:00 (kelas Basic)",
        "kelas Cash book tidak boleh berlangsung pada Wed 09:00",
      ]
    ) {
      $0.trainers[0].closed = [slot(0, 0)]
      $0.cohorts[0].closed = [slot(1, 0)]
      $0.classes[1].allowed = [slot(2, 1)]
    },
    ConstraintCase(
      .closedHours,
      costs: 2,
      at: [place(0, 0, aula), place(1, 0, balai), place(1, 0, aula)],
      english: [
        "Mon 09:00 is a holiday or closed (class Basic)",
        "room Balai is closed on Tue 09:00 (class Basic)",
      ],
      indonesian: [
        "Mon 09:00 adalah hari libur atau jam tutup (kelas Basic)",
        "ruang Balai ditutup pada Tue 09:00 (kelas Basic)",
      ]
    ) {
      $0.closed = [slot(0, 0)]
      $0.rooms[balai].closed = [slot(1, 0)]
    },
    ConstraintCase(
      .roomKind,
      costs: 2,
      at: [place(0, 0, aula), place(1, 0, room1), place(2, 0, aula)],
      english: ["class Basic may not use room Ruang 1", "class Cash book may not use room Aula"],
      indonesian: [
        "kelas Basic tidak boleh memakai ruang Ruang 1",
        "kelas Cash book tidak boleh memakai ruang Aula",
      ]
    ) {
      $0.classes[0].roomKind = "hall"
      $0.classes[1].rooms = [room1, balai]
    },
    ConstraintCase(
      .order,
      costs: 1,
      at: [place(0, 0, aula), place(2, 0, aula), place(1, 0, aula)],
      english: ["class Basic hasn't ended when class Cash book starts on Tue 09:00"],
      indonesian: ["kelas Basic belum selesai ketika kelas Cash book mulai pada Tue 09:00"]
    ) { $0.precedences = [Precedence(0, before: 1)] },
    ConstraintCase(
      .lock,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(1, 1, aula)],
      english: ["a meeting of Cash book is locked on Tue 11:00 in Balai"],
      indonesian: ["pertemuan Cash book dikunci pada Tue 11:00, ruang Balai"]
    ) {
      $0.locks[meetings[0]] = Lock(place(0, 0, aula))
      $0.locks[meetings[2]] = Lock(place(1, 1, balai))
    },
    ConstraintCase(
      .qualification,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(1, 1, aula)],
      cashBook: 0,
      english: ["trainer Ani may not give class Cash book"],
      indonesian: ["pelatih Ani tidak boleh mengajar kelas Cash book"]
    ) { $0.classes[1].trainers = [1] },
  ]
}
