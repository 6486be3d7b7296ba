import Diagnostics

/// What the codes about a rubric mean.
enum RubricExplanations {
  static let all = rubric + criteria + levels

  private static let rubric: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "RUB001",
      title: .init(id: "Nilai lulus antara 0 dan 1", en: "The pass mark is from 0 to 1"),
      reason: .init(
        id: "passMark adalah bagian dari nilai tertinggi yang harus dicapai.",
        en: "passMark is the share of the best mark that has to be reached."
      ),
      wrong: "<rubric passMark=\"60\" dueDays=\"14\">…</rubric>",
      right: "<rubric passMark=\"0.6\" dueDays=\"14\">…</rubric>"
    ),
    DiagnosticExplanation(
      "RUB002",
      title: .init(id: "Batas pemeriksaan dalam hari", en: "A review is due in whole days"),
      reason: .init(
        id: "dueDays mengatakan kepada peserta paling lambat kapan kirimannya diperiksa.",
        en: "dueDays tells the participant by when what they handed in will have been looked at."
      ),
      wrong: "<rubric passMark=\"0.6\" dueDays=\"2 minggu\">…</rubric>",
      right: "<rubric passMark=\"0.6\" dueDays=\"14\">…</rubric>"
    ),
    DiagnosticExplanation(
      "RUB003",
      title: .init(id: "Rubrik punya kriteria", en: "A rubric has a criterion"),
      reason: .init(
        id: "Tanpa kriteria pemeriksa tidak punya apa pun untuk dinilai.",
        en: "Without one the reviewer has nothing to mark."
      ),
      wrong: "<rubric passMark=\"0.6\" dueDays=\"14\"/>",
      right: "<rubric passMark=\"0.6\" dueDays=\"14\"><criterion id=\"taste\" weight=\"1\">…"
        + "</criterion></rubric>"
    ),
  ]

  private static let criteria: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "RUB004",
      title: .init(id: "Setiap kriteria punya id sendiri", en: "Each criterion has its own id"),
      reason: .init(
        id: "Nilai pemeriksa dicatat menurut id kriterianya.",
        en: "A reviewer's marks are recorded by the criterion's id."
      ),
      wrong: "<criterion id=\"taste\" …/><criterion id=\"taste\" …/>",
      right: "<criterion id=\"taste\" …/><criterion id=\"packaging\" …/>"
    ),
    DiagnosticExplanation(
      "RUB005",
      title: .init(id: "Bobot kriteria adalah angka", en: "A criterion's weight is a number"),
      reason: .init(
        id: "Bobot mengatakan seberapa besar pengaruh kriteria itu terhadap nilai akhir.",
        en: "The weight says how much the criterion counts in the final mark."
      ),
      wrong: "<criterion id=\"taste\" weight=\"banyak\">…</criterion>",
      right: "<criterion id=\"taste\" weight=\"2\">…</criterion>"
    ),
    DiagnosticExplanation(
      "RUB006",
      title: .init(id: "Kriteria punya dua tingkat", en: "A criterion has two levels or more"),
      reason: .init(
        id: "Dengan satu tingkat saja semua orang mendapat nilai yang sama.",
        en: "With one level alone everybody would get the same mark."
      ),
      wrong:
        "<criterion id=\"taste\" weight=\"1\"><level id=\"good\" points=\"1\">…</level></criterion>",
      right: "<criterion id=\"taste\" weight=\"1\"><level id=\"poor\" points=\"0\">…</level>"
        + "<level id=\"good\" points=\"1\">…</level></criterion>"
    ),
  ]

  private static let levels: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "RUB007",
      title: .init(id: "Setiap tingkat punya id sendiri", en: "Each level has its own id"),
      reason: .init(
        id: "Pemeriksa memilih tingkat dengan id-nya, misalnya --mark taste=good.",
        en: "A reviewer chooses a level by its id, as in --mark taste=good."
      ),
      wrong: "<level id=\"good\" points=\"0\">…</level><level id=\"good\" points=\"1\">…</level>",
      right: "<level id=\"poor\" points=\"0\">…</level><level id=\"good\" points=\"1\">…</level>"
    ),
    DiagnosticExplanation(
      "RUB008",
      title: .init(id: "Poin tingkat adalah angka", en: "A level's points are a number"),
      reason: .init(
        id: "Poin adalah nilai tingkat itu, dari 0 sampai tertinggi.",
        en: "Points are what the level is worth, from 0 up."
      ),
      wrong: "<level id=\"good\" points=\"A\">…</level>",
      right: "<level id=\"good\" points=\"3\">…</level>"
    ),
    DiagnosticExplanation(
      "RUB009",
      title: .init(
        id: "Tingkat berurutan dari yang terendah",
        en: "Levels go from worst to best"
      ),
      reason: .init(
        id: "Pemeriksa membaca tingkat dari atas ke bawah; poinnya harus selalu naik.",
        en: "A reviewer reads them from top to bottom; each has to be worth more than the last."
      ),
      wrong: "<level id=\"good\" points=\"1\">…</level><level id=\"poor\" points=\"0\">…</level>",
      right: "<level id=\"poor\" points=\"0\">…</level><level id=\"good\" points=\"1\">…</level>"
    ),
    DiagnosticExplanation(
      "RUB010",
      title: .init(
        id: "Syarat melihat isian yang ada",
        en: "A condition looks at a field there is"
      ),
      reason: .init(
        id: "Syarat yang melihat isian yang tidak ditanyakan tidak akan pernah berlaku.",
        en: "A condition on a field that no one is asked for could never apply."
      ),
      wrong: "<requires module=\"halal\" field=\"kin\" value=\"food\">…</requires>",
      right: "<requires module=\"halal\" field=\"kind\" value=\"food\">…</requires>"
    ),
  ]
}
