import CivilTime
import CurriculumModel

/// What a plan says, in both languages.
extension FloorPlan.Status {
  var title: LocalizedText {
    switch self {
    case .free: LocalizedText(id: "Kosong", en: "Free")
    case .taken: LocalizedText(id: "Terisi", en: "Taken")
    case .inArrears: LocalizedText(id: "Menunggak", en: "In arrears")
    case .sealed: LocalizedText(id: "Disegel", en: "Sealed")
    }
  }

  /// One letter, so that nobody needs colours to read the plan.
  var letter: LocalizedText {
    switch self {
    case .free: LocalizedText(id: "K", en: "F")
    case .taken: LocalizedText(id: "T", en: "T")
    case .inArrears: LocalizedText(id: "M", en: "A")
    case .sealed: LocalizedText(id: "S", en: "S")
    }
  }

  /// The ground of its pattern: colours that people with any colour vision tell apart.
  ///
  /// - Source: Okabe, Ito, "Color Universal Design", 2008; lightened, so that black letters keep a
  ///   contrast of more than 7 to 1.
  var ground: String {
    switch self {
    case .free: "#ffffff"
    case .taken: "#b5dcf3"
    case .inArrears: "#f7d488"
    case .sealed: "#f0b795"
    }
  }
}

enum FloorPlanWords {
  static let plan = LocalizedText(id: "Denah kios", en: "Floor plan")
  static let floor = LocalizedText(id: "Lantai", en: "Floor")
  static let stall = LocalizedText(id: "Kios", en: "Stall")
  static let size = LocalizedText(id: "Ukuran (m)", en: "Size (m)")
  static let trades = LocalizedText(id: "Jenis usaha", en: "Lines of trade")
  static let any = LocalizedText(id: "semua", en: "any")
  static let status = LocalizedText(id: "Keadaan", en: "Status")
  static let number = LocalizedText(id: "Jumlah", en: "Number")

  /// `1 April 2026`, in the language's words.
  static func day(_ day: Day, in language: String) -> String {
    let date = day.date
    let months =
      language == "en"
      ? [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      : [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
      ]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  static let stalls = LocalizedText(id: "Semua kios", en: "All stalls")
}

extension Stall {
  /// `2.5 × 1.5`, or `2,5 × 1,5` in Indonesian; nothing where nobody measured.
  func sizeText(in language: String) -> String {
    guard width > 0, depth > 0 else { return "" }
    return "\(Self.metres(width, language)) × \(Self.metres(depth, language))"
  }

  /// Centimetres as metres, without zeros at the end.
  private static func metres(_ centimetres: Int, _ language: String) -> String {
    let (whole, rest) = (centimetres / 100, centimetres % 100)
    guard rest > 0 else { return "\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return "\(whole)\(language == "en" ? "." : ",")\(digits)"
  }
}
