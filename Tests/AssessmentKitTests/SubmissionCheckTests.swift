import AssessmentKit
import CivilTime
import CurriculumModel
import Testing

@Suite("What was handed in") struct SubmissionCheckTests {
  static func asked(_ name: String, _ kind: SubmissionField.Kind, isRequired: Bool = true)
    -> SubmissionField
  {
    SubmissionField(
      name: name,
      kind: kind,
      label: LocalizedText(id: "Isian", en: "Entry"),
      isRequired: isRequired,
      choices: kind != .choice
        ? []
        : [
          .init(value: "small", label: LocalizedText(id: "Kecil", en: "Small")),
          .init(value: "big", label: LocalizedText(id: "Besar", en: "Big")),
        ]
    )
  }

  static func file(_ name: String, size: Int = 1) -> Submission.File {
    Submission.File(name: name, sha256: String(repeating: "0", count: 64), size: size)
  }

  @Test(arguments: [
    (SubmissionField.Kind.text, "Keripik", ""), (.text, " \n", "field.missing"),
    (.text, "line\nbreak\tand tab", ""), (.text, "bell\u{7}", "field.unprintable"),
    (.text, "\u{0}", "field.unprintable"),
    (.text, String(repeating: "a", count: 10_000), ""),
    (.text, String(repeating: "a", count: 10_001), "field.too-long"),
    (.text, String(repeating: " ", count: 10_001), "field.too-long"),
    (.number, "1.250.000,50", ""), (.number, "banyak", "field.not-a-number"),
    (.number, "", "field.missing"), (.day, "1/3/2026", ""), (.day, "31-02-2026", "field.not-a-day"),
    (.choice, "big", ""), (.choice, " big ", ""), (.choice, "Big", "field.not-a-choice"),
    (.choice, "", "field.missing"), (.file, "photo.jpg", "field.missing"),
  ])
  func `a required field is read by its kind`(
    kind: SubmissionField.Kind,
    typed: String,
    code: String
  ) {
    let check = SubmissionCheck(
      Submission(fields: ["entry": typed]),
      for: [Self.asked("entry", kind)]
    )
    #expect(check.findings.map(\.code).joined(separator: " ") == code)
    #expect(check.missing == (code.isEmpty ? [] : ["entry"]))
    #expect(check.incomplete?.verdict == (code.isEmpty ? nil : .incomplete(missing: ["entry"])))
  }

  @Test(arguments: [
    ("AB-1234", ""), (" AB-1234 ", ""), ("AB-12345", "field.not-matching"),
    ("xAB-1234", "field.not-matching"), (String(repeating: "A", count: 201), "field.not-matching"),
  ])
  func `a pattern has to match the whole text`(typed: String, code: String) {
    var field = Self.asked("entry", .text)
    field.pattern = "[A-Z]{2}-[0-9]{4}"
    let check = SubmissionCheck(Submission(fields: ["entry": typed]), for: [field])
    #expect(check.findings.map(\.code).joined(separator: " ") == code)
  }

  @Test(arguments: [
    (SubmissionField.Kind.text, "", ""), (.number, "", ""), (.day, " ", ""), (.choice, "", ""),
    (.file, "", ""), (.number, "banyak", "field.not-a-number"), (.day, "soon", "field.not-a-day"),
    (.choice, "huge", "field.not-a-choice"),
  ])
  func `an optional field may be left out, but what is there has to be readable`(
    kind: SubmissionField.Kind,
    typed: String,
    code: String
  ) {
    let check = SubmissionCheck(
      Submission(fields: ["entry": typed]),
      for: [Self.asked("entry", kind, isRequired: false)]
    )
    #expect(check.findings.map(\.code).joined(separator: " ") == code)
  }

  @Test func `values come trimmed and typed, and nobody's fields are ignored`() {
    let check = SubmissionCheck(
      Submission(fields: [
        "story": "  Keripik ", "price": "Rp 12.500", "since": "01-03-2026", "other": "\u{0}",
      ]),
      for: [Self.asked("story", .text), Self.asked("price", .number), Self.asked("since", .day)]
    )
    #expect(check.texts == ["story": "Keripik", "price": "Rp 12.500", "since": "01-03-2026"])
    #expect(check.numbers["price"]?.description == "12500")
    #expect(check.days["since"]?.description == "2026-03-01")
    #expect(check.incomplete == nil)
  }

  @Test func `findings stand in the order of the fields and speak both languages`() {
    let check = SubmissionCheck(
      Submission(fields: ["b": "banyak", "c": "huge"]),
      for: [Self.asked("a", .text), Self.asked("b", .number), Self.asked("c", .choice)]
    )
    #expect(check.missing == ["a", "b", "c"])
    #expect(
      check.findings.map { $0.message.text(in: "id") } == [
        "Isian belum ada. Mohon dilengkapi.",
        "Isian harus berupa angka, misalnya 1.250.000 atau 12,5.",
        "Isian harus salah satu dari: small (Kecil), big (Besar).",
      ]
    )
    #expect(check.findings.allSatisfy { $0.message.languages == ["id", "en"] })
  }

  /// Fields typed, files handed in, files read as `field:file`, codes.
  static let files: [([String: String], [Submission.File], String, String)] = [
    ([:], [file("1.jpg"), file("2.jpg")], "front:1.jpg back:2.jpg", ""),
    (["back": "1.jpg"], [file("1.jpg"), file("2.jpg")], "front:2.jpg back:1.jpg", ""),
    (["back": "9.jpg"], [file("1.jpg"), file("2.jpg")], "front:1.jpg back:2.jpg", ""),
    ([:], [file("1.jpg")], "front:1.jpg", "field.missing"),
    ([:], [], "", "field.missing field.missing"),
    ([:], [file("1.jpg", size: 0), file("2.jpg")], "back:2.jpg", "field.empty-file"),
    ([:], [file("1.jpg", size: -1), file("2.jpg")], "back:2.jpg", "field.empty-file"),
    (
      ["front": "same.jpg", "back": "same.jpg"], [file("same.jpg"), file("same.jpg")],
      "front:same.jpg back:same.jpg", ""
    ),
    ([:], [file("1.jpg"), file("2.jpg"), file("3.jpg")], "front:1.jpg back:2.jpg", ""),
  ]

  @Test(arguments: files.indices)
  func `a file goes to the field that names it, the rest in order`(row: Int) {
    let (typed, files, read, codes) = Self.files[row]
    let fields = [Self.asked("front", .file), Self.asked("back", .file)]
    let check = SubmissionCheck(Submission(fields: typed, files: files), for: fields)
    let assigned = fields.compactMap { field in
      check.files[field.name].map { "\(field.name):\($0.name)" }
    }
    #expect(assigned.joined(separator: " ") == read)
    #expect(check.findings.map(\.code).joined(separator: " ") == codes)
  }

  @Test func `a field rejected twice is missing once`() {
    var check = SubmissionCheck(Submission(), for: [Self.asked("a", .text)])
    check.reject(Finding(.error, "later", about: "a", id: "Salah", en: "Wrong"))
    #expect(check.missing == ["a"])
    #expect(check.findings.map(\.code) == ["field.missing", "later"])
  }
}
