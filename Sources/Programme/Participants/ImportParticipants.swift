import CivilTime
public import Progression
import Readings
import SeparatedValues
import Storage
import Timetabling

extension Office {
  /// Enters every person of a file of comma-separated values; importing the same file again changes
  /// nothing.
  ///
  /// A row needs a NIK or an id of another system, by which the person is known the next time. Good
  /// rows are kept and bad ones named, unless `options.isStrict`, when one bad row refuses all.
  /// Columns: see `ParticipantColumns`.
  /// - Parameter progress: how many rows were read, after each chunk.
  /// - Throws: `UnreadableFile`, `UnreadableTable` for its headings; `StoppedImport` when the file or
  ///   the database fails in the middle.
  /// - Complexity: O(rows); one chunk of rows is in memory at a time, all of them when strict.
  public func importParticipants(
    from path: String,
    options: ImportOptions = ImportOptions(),
    by actor: Actor,
    progress: (_ rows: Int) -> Void = { _ in }
  ) throws -> ImportReport {
    try importParticipants(
      StoppedImport.keepingNothing { try TableFile(path, as: .participants) },
      options: options,
      by: actor,
      progress: progress
    )
  }

  func importParticipants(
    _ file: TableFile,
    options: ImportOptions,
    by actor: Actor,
    progress: (_ rows: Int) -> Void
  ) throws -> ImportReport {
    var file = file
    var run = ImportRun(
      columns: ParticipantColumns(file.head),
      options: options,
      actor: actor,
      today: clock.now().day()
    )
    do {
      if options.isStrict {
        try StoppedImport.keepingNothing {
          try batch { office in
            try run.importAll(&file, into: office, progress)
            if !run.report.refused.isEmpty { throw StrictImportRefusal() }
          }
        }
      } else {
        try run.importAll(&file, into: self, progress)
      }
    } catch is StrictImportRefusal {
      run.report.isKept = false
    }
    return run.report
  }
}

/// Undoes a strict import with a bad row; never leaves this file.
private struct StrictImportRefusal: Error {}

/// One import under way.
private struct ImportRun {
  let columns: ParticipantColumns
  let options: ImportOptions
  let actor: Actor
  let today: Day
  var report = ImportReport()
  /// By NIK or other id: the line that named the person first in this file.
  private var lines: [String: Int] = [:]
  /// Made with the first chunk.
  fileprivate var likeness: Likeness?

  init(columns: ParticipantColumns, options: ImportOptions, actor: Actor, today: Day) {
    self.columns = columns
    self.options = options
    self.actor = actor
    self.today = today
  }

  mutating func importAll(
    _ file: inout TableFile,
    into office: Office,
    _ progress: (Int) -> Void
  ) throws {
    var isAtEnd = false
    while !isAtEnd {
      // A strict import is one transaction, of which nothing is kept when a piece fails.
      let kept = options.isStrict ? nil : report
      try StoppedImport.keeping(kept) {
        try office.write { access in
          var places = Places()
          if likeness == nil { likeness = try Likeness(of: access) }
          for _ in 0..<max(1, options.chunk) {
            guard let record = try file.record() else {
              isAtEnd = true
              return
            }
            try take(record, &places, office, access)
          }
        }
      }
      progress(report.rows)
    }
  }

  private mutating func take(
    _ record: CSVReader.Record,
    _ places: inout Places,
    _ office: Office,
    _ access: WriteAccess
  ) throws {
    report.rows += 1
    var (newcomer, problems) = columns.read(
      record,
      curriculum: options.curriculum,
      today: today
    )
    let key = newcomer.nik ?? newcomer.externalID
    if key == nil {
      problems.append(
        .words(
          id: "nik dan external_id kosong, salah satu diperlukan untuk mengenali orangnya",
          en: "nik and external_id are both empty, one is needed to know the person by"
        )
      )
    }
    if let key, let first = lines[key] {
      problems.append(
        .words(
          id: "orang yang sama ada di baris \(first)",
          en: "the same person stands on line \(first)"
        )
      )
    }
    if problems.isEmpty {
      do {
        var enrolment = try office.register(
          newcomer,
          allowing: options.allowed,
          places: &places,
          by: actor,
          in: access
        )
        if enrolment.change == .added {
          enrolment.notes += likeNotes(newcomer, as: enrolment.participant)
        }
        if report.notes.count >= ImportReport.mostNotes {
          if !enrolment.notes.isEmpty { report.furtherNotes += 1 }
        } else if !enrolment.notes.isEmpty {
          report.notes.append(ImportReport.Note(line: record.line, words: enrolment.notes))
        }
        switch enrolment.change {
        case .added: report.added += 1
        case .updated: report.updated += 1
        case .unchanged: report.unchanged += 1
        }
        if let key { lines[key] = record.line }
      } catch let error as ProgrammeError {
        problems.append(.error(error))
      } catch let error as StorageFailure {
        guard let words = error.aboutOnePerson else { throw error }
        problems.append(words)
      }
    }
    if !problems.isEmpty {
      report.refused.append(ImportReport.BadRow(line: record.line, reasons: problems))
    }
  }
}

extension ImportRun {
  /// Remembers a person who was added, and says who they may be already.
  fileprivate mutating func likeNotes(
    _ newcomer: NewParticipant,
    as id: ParticipantID
  ) -> [Wording] {
    likeness?.insert(id, newcomer.name, newcomer.nik, newcomer.birthDate, newcomer.phone)
    guard let found = likeness?.likeLast(), !found.isEmpty else { return [] }
    return found.prefix(3).map { like in
      Wording(
        id: "mungkin orang yang sama dengan \(like.id): \(like.reason.wording.id); bila ya, "
          + "'okoce participant merge \(like.id) \(id)'",
        en: "may be the same person as \(like.id): \(like.reason.wording.en); if so, "
          + "'okoce participant merge \(like.id) \(id)'"
      )
    }
  }
}

extension StorageFailure {
  /// In words, when the failure is about one person's row and no other.
  fileprivate var aboutOnePerson: RowProblem? {
    switch self {
    case .duplicateNIK(let holder):
      .words(id: "NIK itu sudah milik peserta '\(holder)'", en: description)
    case .duplicateExternalID(let holder):
      .words(id: "external_id itu sudah milik peserta '\(holder)'", en: description)
    default: nil
    }
  }
}
