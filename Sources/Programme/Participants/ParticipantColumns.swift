import CivilTime
import CurriculumModel
import Readings
import SeparatedValues

/// Where the columns of a participants' file stand, as `TableForm.participants` has them.
///
/// A file has a row for each of a hundred thousand people, so that cells are asked for by place.
struct ParticipantColumns {
  private let head: TableHead
  private let name, nik, phone, sex, address, centre, tracks, curriculum, source: Int?
  private let birthDate, externalID: Int?

  init(_ head: TableHead) {
    self.head = head
    name = head.positions["name"]
    nik = head.positions["nik"]
    phone = head.positions["phone"]
    sex = head.positions["sex"]
    address = head.positions["address"]
    centre = head.positions["centre"]
    tracks = head.positions["tracks"]
    curriculum = head.positions["curriculum"]
    source = head.positions["source"]
    birthDate = head.positions["birth_date"]
    externalID = head.positions["external_id"]
  }

  /// The person a row describes, or every reason why it describes none.
  /// - Parameter today: the day on which they register; `nil` leaves their age out.
  func read(
    _ record: CSVReader.Record,
    curriculum standard: String?,
    today: Day? = nil
  ) -> (newcomer: NewParticipant, problems: [RowProblem]) {
    var problems: [RowProblem] = []
    func report(_ place: Int?, _ problem: TableProblem) {
      let column = place.flatMap { record.columns.indices.contains($0) ? record.columns[$0] : nil }
      problems.append(.table(TableFinding(line: record.line, column: column ?? 1, problem)))
    }
    if record.isMalformed {
      report(nil, .quote)
    } else if let problem = head.shapeProblem(record.fields) {
      report(nil, problem)
    }
    // In a row that has not the shape of its headings, every further finding would be about a shift.
    let isShaped = problems.isEmpty
    func text(_ place: Int?) -> String? {
      guard isShaped, let place, place < record.fields.count else { return nil }
      let text = TypedValue.trimmed(record.fields[place])
      return text.isEmpty ? nil : text
    }
    func misread(_ id: String, _ place: Int?, _ text: String, _ misreading: Misreading) {
      report(place, .misread(head.name(of: id), text, misreading))
    }
    func require(_ id: String, _ place: Int?) -> String {
      if let text = text(place) { return text }
      if isShaped { report(place, .emptyCell(head.name(of: id))) }
      return ""
    }
    func code(_ id: String, _ place: Int?) -> String? {
      guard let text = text(place) else { return nil }
      do throws(Misreading) { return try TypedValue.code(text) } catch {
        misread(id, place, text, error)
        return nil
      }
    }
    var newcomer = NewParticipant(
      name: require("name", name),
      nik: code("nik", nik),
      phone: code("phone", phone),
      address: text(address),
      externalID: code("external_id", externalID),
      centre: CentreID(require("centre", centre)),
      tracks: (text(tracks) ?? "").split { "|; ,".contains($0) }.map { TrackID(String($0)) },
      curriculum: text(curriculum) ?? standard ?? "",
      source: text(source)
    )
    guard isShaped else { return (newcomer, problems) }
    if newcomer.curriculum.isEmpty {
      report(curriculum, .emptyCell(head.name(of: "curriculum")))
    }
    if let text = text(birthDate) {
      do throws(Misreading) { newcomer.birthDate = try TypedValue.day(text) } catch {
        misread("birth_date", birthDate, text, error)
      }
    }
    if let text = text(sex) {
      newcomer.sex = NewParticipant.Sex(code: text)
      if newcomer.sex == nil {
        misread("sex", sex, text, .word(["perempuan", "laki-laki", "P", "L", "female", "male"]))
      }
    }
    problems += newcomer.settle(on: today)
    return (newcomer, problems)
  }
}

extension NewParticipant.Sex {
  /// Also as an Indonesian identity card writes it: P (perempuan) and L (laki-laki).
  public init?(code: String) {
    switch code.lowercased() {
    case "female", "f", "p", "pr", "perempuan", "wanita": self = .female
    case "male", "m", "l", "lk", "laki-laki", "laki laki", "laki", "pria": self = .male
    default: return nil
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  var trimmed: String { TypedValue.trimmed(self) }
}
