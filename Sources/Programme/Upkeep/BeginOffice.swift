import CurriculumModel
public import Progression
public import Scheduling
import Storage

/// What an office begins with.
public struct OfficeBeginning: Sendable {
  /// As `CurriculumInspector` found them; sound.
  public var curricula: [CurriculumCheck]
  /// The file of the centres.
  public var centres: String
  /// Files of calendars, one a year.
  public var calendars: [String]
  public var trainer: TrainerProfile?
  public var trainerName: String?

  public init(
    curricula: [CurriculumCheck],
    centres: String,
    calendars: [String],
    trainer: TrainerProfile? = nil,
    trainerName: String? = nil
  ) {
    self.curricula = curricula
    self.centres = centres
    self.calendars = calendars
    self.trainer = trainer
    self.trainerName = trainerName
  }
}

/// What beginning an office did.
public struct BegunOffice: Sendable {
  public var curricula: [Publication] = []
  public var centres: CentresOpening
  public var calendars: [CalendarKeeping] = []
}

extension Office {
  /// Publishes the first curricula, opens the centres, keeps the calendars and enters the first trainer:
  /// all of it, or nothing.
  /// - Throws: what each of these throws; `ProgrammeError.invalid` for an office that has begun.
  public func begin(_ beginning: OfficeBeginning, by actor: Actor) throws -> BegunOffice {
    try batch { office in
      if try !office.publishedCurricula().isEmpty {
        throw ProgrammeError.invalid(
          field: "database",
          value: store.path,
          id: "berkas data yang belum memuat kurikulum, misalnya dengan --database",
          en: "a database in which no curriculum is published yet, such as with --database"
        )
      }
      var begun = BegunOffice(centres: try office.openCentres(from: beginning.centres))
      begun.curricula = try beginning.curricula.map { try office.publish($0, by: actor) }
      begun.calendars = try beginning.calendars.map { try office.keepCalendar(from: $0) }
      if let trainer = beginning.trainer {
        try office.enterTrainer(trainer, name: beginning.trainerName, by: actor)
      }
      return begun
    }
  }
}
