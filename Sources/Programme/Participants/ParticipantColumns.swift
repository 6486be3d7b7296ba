import CivilTime
import CurriculumModel
import SeparatedValues

/// The columns of a participants file, found by the header's names in any order.
///
/// `name` and `centre` are required; `nik`, `phone`, `birth_date`, `sex`, `address`, `external_id`,
/// `tracks` (ids parted by `|`, `;` or a space), `curriculum` and `source` are optional. Case does not
/// matter.
struct ParticipantColumns {
  enum Column: String, CaseIterable {
    case name, nik, phone, sex, address, centre, tracks, curriculum, source
    case birthDate = "birth_date"
    case externalID = "external_id"
  }

  private var positions: [Column: Int] = [:]
  private let width: Int
  /// What is wrong with the header; nothing can be read then.
  private(set) var problems: [RowProblem] = []

  init(header: [String]) {
    width = header.count
    for (position, title) in header.enumerated() {
      let name = title.trimmed.lowercased()
      guard let column = Column(rawValue: name) else {
        problems.append(.unknownColumn(name, expected: Column.allCases.map(\.rawValue)))
        continue
      }
      if positions.updateValue(position, forKey: column) != nil {
        problems.append(.repeatedColumn(name))
      }
    }
    for column in [Column.name, .centre] where positions[column] == nil {
      problems.append(.missingColumn(column.rawValue))
    }
  }

  /// The person a row describes, or every reason why it describes none.
  /// - Parameter today: the day on which they register; `nil` leaves their age out.
  func read(
    _ record: CSVReader.Record,
    curriculum: String?,
    today: Day? = nil
  ) -> (newcomer: NewParticipant, problems: [RowProblem]) {
    var problems: [RowProblem] = []
    if record.isMalformed { problems.append(.quote) }
    if record.fields.count != width {
      problems.append(.width(record.fields.count, expected: width))
    }
    func text(_ column: Column) -> String? {
      guard let position = positions[column], position < record.fields.count else { return nil }
      let text = record.fields[position].trimmed
      return text.isEmpty ? nil : text
    }
    func require(_ column: Column) -> String {
      if let text = text(column) { return text }
      problems.append(.empty(column.rawValue))
      return ""
    }
    var newcomer = NewParticipant(
      name: require(.name),
      nik: text(.nik),
      phone: text(.phone),
      address: text(.address),
      externalID: text(.externalID),
      centre: CentreID(require(.centre)),
      tracks: (text(.tracks) ?? "").split { "|; ,".contains($0) }.map { TrackID(String($0)) },
      curriculum: text(.curriculum) ?? curriculum ?? "",
      source: text(.source)
    )
    if newcomer.curriculum.isEmpty { problems.append(.empty("curriculum")) }
    if let text = text(.birthDate) {
      newcomer.birthDate = Day(text)
      if newcomer.birthDate == nil {
        problems.append(
          .value("birth_date", text, id: "hari seperti 1990-05-17", en: "a day such as 1990-05-17")
        )
      }
    }
    if let text = text(.sex) {
      newcomer.sex = NewParticipant.Sex(code: text)
      if newcomer.sex == nil {
        problems.append(
          .value("sex", text, id: "P atau L (female atau male)", en: "female or male (or P or L)")
        )
      }
    }
    problems += newcomer.settle(on: today)
    return (newcomer, problems)
  }
}

extension NewParticipant.Sex {
  /// Also as an Indonesian identity card writes it: P (perempuan) and L (laki-laki).
  init?(code: String) {
    switch code.lowercased() {
    case "female", "f", "p", "perempuan": self = .female
    case "male", "m", "l", "laki-laki": self = .male
    default: return nil
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String {
    // Most texts begin and end with a letter or a digit; bytes tell that sooner than characters.
    let visible: ClosedRange<UInt8> = 0x21...0x7E
    let text = Substring(self).utf8
    guard let first = text.first, let last = text.last else { return "" }
    if visible.contains(first), visible.contains(last) { return String(self) }
    var slice = self[...]
    while slice.first?.isWhitespace == true { slice = slice.dropFirst() }
    while slice.last?.isWhitespace == true { slice = slice.dropLast() }
    return String(slice)
  }
}
