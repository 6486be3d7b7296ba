@testable import Timetabling

extension ConstraintCase {
  static let soft: [ConstraintCase] = [
    // 25 people in a room for 20; 20 people fit.
    ConstraintCase(
      .roomCapacity,
      costs: 5,
      at: [place(0, 0, room1), place(1, 0, aula), place(2, 0, room1)],
      english: ["room Ruang 1 seats 20, class Basic has 25 (Mon 09:00)"],
      indonesian: ["ruang Ruang 1 muat 20 orang, kelas Basic 25 orang (Mon 09:00)"]
    ),
    ConstraintCase(
      .leastDays,
      costs: 5,
      at: [place(0, 0, aula), place(0, 1, aula), place(1, 0, aula)],
      english: ["class Basic is spread over 1 of at least 2 days"],
      indonesian: ["kelas Basic tersebar pada 1 hari, sebaiknya 2"]
    ) { $0.classes[0].leastDays = 2 },
    // Monday's two are a block apart; Tuesday's stand next to each other.
    ConstraintCase(
      .compactness,
      costs: 4,
      at: [place(0, 0, aula), place(0, 2, aula), place(1, 0, aula)],
      english: [
        "cohort Gambir-1 has a lone meeting on Mon 09:00: Basic",
        "cohort Gambir-1 has a lone meeting on Mon 13:00: Basic",
      ],
      indonesian: [
        "rombongan Gambir-1 punya pertemuan yang tidak bersambung pada Mon 09:00: Basic",
        "rombongan Gambir-1 punya pertemuan yang tidak bersambung pada Mon 13:00: Basic",
      ]
    ) { $0.classes[1].cohorts = [] },
    ConstraintCase(
      .roomStability,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, balai), place(2, 0, room1)],
      english: ["class Basic uses 2 rooms: Aula, Balai"],
      indonesian: ["kelas Basic memakai 2 ruang: Aula, Balai"]
    ),
    // Monday between two centres of this timetable, Tuesday to a class that was published before.
    ConstraintCase(
      .travel,
      costs: 6,
      at: [place(0, 0, aula), place(1, 0, aula), place(0, 2, balai)],
      cashBook: 0,
      english: [
        "trainer Ani travels between centres on Mon: Gambir, Tebet",
        "trainer Ani travels between centres on Tue: Gambir, Tebet",
      ],
      indonesian: [
        "pelatih Ani berpindah pusat pada Mon: Gambir, Tebet",
        "pelatih Ani berpindah pusat pada Tue: Gambir, Tebet",
      ]
    ) { $0.trainers[0].duties = [Duty(slot(1, 2), centre: 1), Duty(slot(2, 0), centre: 1)] },
    // Three here and one before, two agreed; without the one before it would be one over.
    ConstraintCase(
      .trainerLoad,
      costs: 10,
      at: [place(0, 0, aula), place(1, 0, aula), place(2, 0, aula)],
      cashBook: 0,
      english: ["trainer Ani gives 4 meetings in week 1, agreed were 2"],
      indonesian: ["pelatih Ani mengajar 4 kali pada minggu 1, batasnya 2"]
    ) {
      $0.trainers[0].mostMeetingsAWeek = 2
      $0.trainers[0].duties = [Duty(slot(2, 2))]
    },
    // Five meetings for the two who may give them: three each at most.
    ConstraintCase(
      .fairness,
      costs: 2,
      at: [place(0, 0, aula), place(1, 0, aula), place(2, 0, aula)],
      cashBook: 0,
      english: ["trainer Ani gives 5 meetings (2 of them settled before), a fair share is 3"],
      indonesian: [
        "pelatih Ani mengajar 5 pertemuan (2 di antaranya sudah tetap), jatah wajarnya 3"
      ]
    ) {
      $0.trainers.append(Trainer("Citra"))
      $0.trainers[0].duties = [Duty(slot(2, 1)), Duty(slot(2, 2))]
    },
    ConstraintCase(
      .preference,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(2, 0, aula)],
      english: ["class Basic would rather have another time than Tue 09:00"],
      indonesian: ["kelas Basic lebih suka waktu lain daripada Tue 09:00"]
    ) { $0.classes[0].preferred = [slot(0, 0), slot(0, 1)] },
    ConstraintCase(
      .preference,
      costs: 1,
      at: [place(0, 0, aula), place(1, 0, aula), place(2, 0, aula)],
      english: ["trainer Ani would rather teach class Basic at another time than Tue 09:00"],
      indonesian: ["pelatih Ani lebih suka waktu lain daripada Tue 09:00 untuk kelas Basic"]
    ) { $0.trainers[0].preferred = [slot(0, 0), slot(2, 0)] },
    // Another time is two units, another room one, another trainer one.
    ConstraintCase(
      .distance,
      costs: 4,
      at: [place(0, 1, aula), place(1, 0, balai), place(2, 0, aula)],
      english: [
        "class Basic moves from Mon 09:00 to Mon 11:00", "class Basic moves from Aula to Balai",
        "class Cash book gets another trainer on Wed 09:00",
      ],
      indonesian: [
        "kelas Basic dipindah dari Mon 09:00 ke Mon 11:00",
        "kelas Basic dipindah dari Aula ke Balai",
        "kelas Cash book berganti pelatih pada Wed 09:00",
      ]
    ) {
      var before = Timetable(for: $0)
      before[meetings[0]] = place(0, 0, aula)
      before[meetings[1]] = place(1, 0, aula)
      before[meetings[2]] = place(2, 0, aula)
      $0.existing = before
    },
  ]
}
