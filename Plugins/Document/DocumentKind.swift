import AssessmentKit
import CivilTime

/// The kinds of documents whose numbers can be read.
enum DocumentKind: String, CaseIterable {
  case nik, npwp, nib
  case pirt = "p-irt"
  case halal, kbli, other

  /// What holds when a configuration doesn't say.
  var usualExpiry: DocumentConfiguration.Expiry {
    switch self {
    case .nik, .npwp, .nib, .kbli: .none
    case .pirt, .halal, .other: .optional
    }
  }

  /// Whether the number belongs to a person; the others stand on labels for everyone to read.
  var isPersonal: Bool {
    switch self {
    case .nik, .npwp, .nib, .other: true
    case .pirt, .halal, .kbli: false
    }
  }

  /// Reads a number by the rules of its kind.
  /// - Parameter today: the day of the assessment, by which ages are counted.
  func read(
    _ number: String,
    _ stated: StatedFacts,
    _ name: NumberName,
    today: Day
  ) -> NumberReading {
    switch self {
    case .nik: NIKFindings.read(number, stated, today: today)
    case .npwp: NPWP.read(number)
    case .nib: NIB.read(number)
    case .pirt: PIRT.read(number, stated)
    case .halal: HalalCertificate.read(number)
    case .kbli: KBLICode.read(number, stated, today: today)
    case .other:
      NumberReading([
        .number(
          .valid,
          "number.present",
          id: "\(name.id) sudah diisi.",
          en: "The \(name.en.lowercased()) is there."
        )
      ])
    }
  }
}

/// What the number is called.
struct NumberName {
  let id: String
  let en: String
}
