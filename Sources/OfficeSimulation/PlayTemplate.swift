public import AssessmentKit
import CivilTime
import CurriculumModel
import Halls
import Outlets
import Programme
import Progression
import Scheduling

/// An office as every play begins: made once, copied for each.
public struct PlayTemplate: Sendable {
  /// 3 March 2026, 10.00 in Jakarta: a Tuesday.
  static let start = Instant(milliseconds: 1_772_506_800_000)
  static let officer = Actor(.administrator, "A-1")
  static let trainer = Actor(.trainer, "T-1")
  static let reviewer = Actor(.reviewer, "V-1")
  static let stalls = 3
  static let products = 2
  /// Who teaches what drafts plan, and where; classes that are planned by hand are others'.
  static let scheduledTrainer = "T-9"
  static let scheduledTrainerNumber = 9
  static let scheduledRoom = 9

  private let folder: PlayFolder
  let assessors: [any Assessor]
  let database: String
  /// Registrations of the members whose goods are sold.
  let members: [String]

  /// - Parameters:
  ///   - parent: an existing folder for files that are gone when the template is.
  ///   - assessors: the built-in ones; an assessor that says what it is told joins them.
  public init(in parent: String, assessors: [any Assessor]) throws {
    let folder = try PlayFolder(in: parent)
    self.folder = folder
    self.assessors = assessors + [VerdictAssessor()]
    database = folder.path + "/okoce.db"
    let office = try Office(
      database: database,
      assessors: self.assessors,
      clock: PlayClock(at: Self.start),
      ids: SeededEventIDs(seed: 0)
    )
    _ = try office.openCentres(from: folder.write(PlayedContent.centres, to: "centres.xml"))
    for version in PlayedContent.versions {
      let name = "played-\(version)"
      let text = PlayedContent.curriculum(version)
      _ = try folder.write(text, to: "\(name)/curriculum.xml")
      for module in PlayedModule.allCases {
        _ = try folder.write(
          PlayedContent.module(module, version),
          to: "\(name)/modules/\(module.rawValue)/module.xml"
        )
      }
      _ = try office.publishCurriculum(at: "\(folder.path)/\(name)", by: Self.officer)
    }
    try Self.openRooms(office, in: folder)
    try Self.openHall(office, in: folder)
    members = try Self.openOutlet(office)
  }

  private static func openRooms(_ office: Office, in folder: PlayFolder) throws {
    for year in 2026...2030 {
      _ = try office.keepCalendar(
        from: folder.write(PlayedContent.calendar(year), to: "calendar-\(year).xml")
      )
    }
    for centre in PlayedCentre.allCases {
      try office.enterRoom(
        RoomProfile(
          centre: CentreID(centre.rawValue),
          name: "Ruang \(scheduledRoom)",
          capacity: 50,
          kind: "classroom"
        ),
        by: officer
      )
    }
    try office.enterTrainer(
      TrainerProfile(
        id: scheduledTrainer,
        modules: PlayedModule.allCases.filter(\.isTaught).map { ModuleID($0.rawValue) },
        home: CentreID(PlayedCentre.first.rawValue)
      ),
      name: nil,
      by: officer
    )
  }

  private static func openHall(_ office: Office, in folder: PlayFolder) throws {
    let hours = "mon-sun 08:00-17:00"
    let rows = (0..<stalls).map { "Hall Contoh,Gambir,lokbin,\(hours),\(stall($0)),1" }
    let table = "hall,centre,class,hours,stall,floor\n" + rows.joined(separator: "\n") + "\n"
    _ = try office.importHalls(from: folder.write(table, to: "stalls.csv"), by: officer)
    try office.setTariff(
      TariffPeriod(
        amount: Rupiah(OracleHall.levy),
        from: Day(number: 0),
        source: "A made-up tariff"
      ),
      for: hall,
      by: officer
    )
  }

  private static func openOutlet(_ office: Office) throws -> [String] {
    let opened = start.day().adding(days: -90)
    _ = try office.enterOutlet(
      OutletProfile(
        name: "Gerai Contoh",
        centre: CentreID(PlayedCentre.first.rawValue),
        commission: Share(basisPoints: 1_000) ?? .none,
        opened: opened
      ),
      by: officer
    )
    return try (0..<products).map { number in
      let member = try office.register(person(90 + number, onTrack: false), by: officer)
      _ = try office.listProduct(
        NewProduct(
          id: product(number),
          name: "Barang \(number)",
          owner: member.registration.rawValue,
          price: OracleProduct.price,
          from: opened
        ),
        at: outlet,
        by: officer
      )
      return member.registration.rawValue
    }
  }

  static let hall = "H000001"
  static let outlet = "O000001"
  static func stall(_ number: Int) -> String { "A-00\(number + 1)" }
  static func product(_ number: Int) -> ProductID { ProductID("barang-\(number)") }

  static func person(_ number: Int, onTrack: Bool) -> NewParticipant {
    NewParticipant(
      name: "Peserta Contoh \(number)",
      nik: "3171010101901\(100 + number)",
      centre: CentreID(PlayedCentre.first.rawValue),
      tracks: onTrack ? ["existing"] : [],
      curriculum: "played@1.0.0"
    )
  }
}
