import AssessmentKit
import CurriculumModel

/// What each kind of document asks for.
enum DocumentFields {
  /// Names that an extra field may not take, whatever the kind.
  static let reserved = [
    "number", "birthDate", "sex", "regionCode", "edition", "issuer", "issueDate", "expiryDate",
    "declaration",
  ]

  /// In the order in which a form asks.
  static func fields(for document: DocumentConfiguration) -> [SubmissionField] {
    // With a duty day it depends on that day what is missing; see DocumentDuty.
    let isAsked = document.dutyFrom == nil
    var fields = [
      SubmissionField(
        name: "number",
        kind: .text,
        label: LocalizedText(id: number(document.kind).id, en: number(document.kind).en),
        isRequired: isAsked,
        isPersonal: document.kind.isPersonal,
        isOwnNIK: document.kind == .nik
      )
    ]
    if document.dutyFrom != nil { fields.append(declaration) }
    switch document.kind {
    case .nik: fields += identity
    case .kbli: fields += [edition, issueDate(isRequired: false)]
    case .npwp: fields += [issuer(document), issueDate(isRequired: false)]
    case .nib, .pirt, .halal, .other:
      fields += [issuer(document), issueDate(isRequired: isAsked)]
    }
    if document.expiry != .none {
      // A number that carries its year of expiry need not be followed by the day.
      let isRequired = document.expiry == .required && document.kind != .pirt && isAsked
      fields.append(expiryDate(isRequired: isRequired))
    }
    return fields + document.extraFields
  }

  static func number(_ kind: DocumentKind) -> NumberName {
    switch kind {
    case .nik: NumberName(id: "NIK", en: "NIK")
    case .npwp: NumberName(id: "NPWP", en: "NPWP")
    case .nib: NumberName(id: "NIB", en: "NIB")
    case .pirt: NumberName(id: "Nomor P-IRT", en: "P-IRT number")
    case .halal: NumberName(id: "Nomor sertifikat halal", en: "Halal certificate number")
    case .kbli: NumberName(id: "Kode KBLI", en: "KBLI code")
    case .other: NumberName(id: "Nomor dokumen", en: "Document number")
    }
  }

  static let missingIssueDate = Finding(
    .error,
    "field.missing",
    about: "issueDate",
    id: "Tanggal terbit belum ada. Mohon dilengkapi.",
    en: "The issue date is missing. Please add it."
  )

  static let missingExpiry = Finding(
    .error,
    "field.missing",
    about: "expiryDate",
    id: "Tanggal berakhir belum ada. Mohon dilengkapi.",
    en: "The expiry date is missing. Please add it."
  )

  private static let identity = [
    SubmissionField(
      name: "birthDate",
      kind: .day,
      label: LocalizedText(id: "Tanggal lahir", en: "Date of birth"),
      isRequired: false,
      isPersonal: true
    ),
    SubmissionField(
      name: "sex",
      kind: .choice,
      label: LocalizedText(id: "Jenis kelamin", en: "Sex"),
      isRequired: false,
      choices: [
        .init(value: "female", label: LocalizedText(id: "Perempuan", en: "Female")),
        .init(value: "male", label: LocalizedText(id: "Laki-laki", en: "Male")),
      ],
      isPersonal: true
    ),
    SubmissionField(
      name: "regionCode",
      kind: .text,
      label: LocalizedText(
        id: "Kode kecamatan pada KTP, misalnya 31.71.01",
        en: "Code of the kecamatan on the identity card, such as 31.71.01"
      ),
      isRequired: false,
      isPersonal: true
    ),
  ]

  private static let edition = SubmissionField(
    name: "edition",
    kind: .choice,
    label: LocalizedText(id: "Edisi KBLI", en: "Edition of KBLI"),
    isRequired: false,
    choices: ["2025", "2020", "2017", "2015"].map {
      .init(value: $0, label: LocalizedText(id: "KBLI \($0)", en: "KBLI \($0)"))
    }
  )

  private static let declaration = SubmissionField(
    name: "declaration",
    kind: .choice,
    label: LocalizedText(
      id: "Pernyataan, hanya bila dokumen belum ada",
      en: "Declaration, only without the document"
    ),
    isRequired: false,
    choices: [
      .init(
        value: "not-yet-obliged",
        label: LocalizedText(id: "Belum wajib", en: "Not yet obliged")
      )
    ]
  )

  private static func issuer(_ document: DocumentConfiguration) -> SubmissionField {
    SubmissionField(
      name: "issuer",
      kind: .text,
      label: LocalizedText(
        id: document.issuer.map { "Penerbit (bila bukan \($0))" } ?? "Penerbit",
        en: document.issuer.map { "Issuer (if not \($0))" } ?? "Issuer"
      ),
      isRequired: document.kind == .other && document.issuer == nil && document.dutyFrom == nil
    )
  }

  private static func issueDate(isRequired: Bool) -> SubmissionField {
    SubmissionField(
      name: "issueDate",
      kind: .day,
      label: LocalizedText(id: "Tanggal terbit", en: "Issue date"),
      isRequired: isRequired
    )
  }

  private static func expiryDate(isRequired: Bool) -> SubmissionField {
    SubmissionField(
      name: "expiryDate",
      kind: .day,
      label: LocalizedText(id: "Berlaku sampai", en: "Valid until"),
      isRequired: isRequired
    )
  }
}
