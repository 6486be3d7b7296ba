public import Diagnostics

/// What the codes about any assessor's configuration mean: its fields and its parameters.
public enum ConfigurationExplanations {
  /// In the order of the codes.
  public static let all: [DiagnosticExplanation] = fields + parameters

  private static let fields: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "FLD001",
      title: .init(id: "Setiap isian punya nama sendiri", en: "Each field has a name of its own"),
      reason: .init(
        id: "Jawaban peserta disimpan menurut nama isian. Dua isian bernama sama akan saling "
          + "menimpa; sebagian nama, misalnya number pada dokumen, sudah dipakai penilainya.",
        en: "Answers are kept by the field's name. Two fields of one name would overwrite each "
          + "other; some names, such as a document's number, are the assessor's own."
      ),
      wrong: "<field name=\"photo\" kind=\"file\">…</field>\n"
        + "<field name=\"photo\" kind=\"file\">…</field>",
      right: "<field name=\"front-photo\" kind=\"file\">…</field>\n"
        + "<field name=\"label-photo\" kind=\"file\">…</field>"
    ),
    DiagnosticExplanation(
      "FLD002",
      title: .init(id: "Jenis isian dikenal", en: "A field is of a known kind"),
      reason: .init(
        id: "Formulir perlu tahu apa yang ditanyakan: text, number, day, choice, atau file.",
        en: "A form has to know what it asks for: text, number, day, choice or file."
      ),
      wrong: "<field name=\"start\" kind=\"date\">…</field>",
      right: "<field name=\"start\" kind=\"day\">…</field>"
    ),
    DiagnosticExplanation(
      "FLD003",
      title: .init(id: "Pilihan ada sedikitnya dua", en: "A choice is between two or more"),
      reason: .init(
        id: "Isian choice memuat dua jawaban atau lebih, masing-masing satu kali.",
        en: "A field of the kind choice lists two answers or more, each of them once."
      ),
      wrong: "<field name=\"line\" kind=\"choice\"><choice value=\"food\">…</choice></field>",
      right: "<field name=\"line\" kind=\"choice\"><choice value=\"food\">…</choice>"
        + "<choice value=\"craft\">…</choice></field>"
    ),
    DiagnosticExplanation(
      "FLD004",
      title: .init(
        id: "Hanya isian choice memuat pilihan",
        en: "Only a field of the kind choice lists choices"
      ),
      reason: .init(
        id: "Isian jenis lain tidak akan pernah menampilkan pilihannya.",
        en: "A field of any other kind would never show them."
      ),
      wrong: "<field name=\"line\" kind=\"text\"><choice value=\"food\">…</choice>…</field>",
      right: "<field name=\"line\" kind=\"choice\"><choice value=\"food\">…</choice>…</field>"
    ),
  ]

  private static let parameters: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      "PAR001",
      title: .init(
        id: "Parameter dalam kurung kurawal dinyatakan",
        en: "A parameter in braces is declared"
      ),
      reason: .init(
        id: "{nama} diganti dengan nilai parameter pada hari penilaian. Parameternya harus ada di "
          + "modul atau di kurikulum.",
        en: "{name} is replaced by the parameter's value on the day of the assessment. The module "
          + "or the curriculum has to declare it."
      ),
      wrong: "<attendance threshold=\"{atendance-share}\"/>",
      right: "<attendance threshold=\"{attendance-share}\"/>"
    ),
    DiagnosticExplanation(
      "PAR002",
      title: .init(
        id: "Parameter punya nilai pada hari itu",
        en: "A parameter has a value on the day"
      ),
      reason: .init(
        id: "Nilai parameter berlaku dari tanggal sampai tanggal. Pada hari ini tidak ada yang "
          + "berlaku, jadi tidak seorang pun dapat dinilai.",
        en:
          "A parameter's values hold from day to day. None holds today, so no one could be judged."
      ),
      wrong: "<value until=\"2025-12-31\" source=\"…\">0.8</value>",
      right: "<value until=\"2025-12-31\" source=\"…\">0.8</value>\n"
        + "<value from=\"2026-01-01\" source=\"…\">0.75</value>"
    ),
  ]
}
