import ArgumentParser
import CurriculumModel
import OrderedJSON
import Programme
import Progression

/// `okoce class attendance`: who came to one meeting.
struct ClassAttendanceCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "attendance",
      abstract: ClassHelp.attendance.spoken,
      discussion: ClassHelp.attendanceExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ClassHelp.classID.spoken))
  var id: String

  @Option(
    help: ArgumentHelp(ClassHelp.meetingNumber.spoken, valueName: "number"),
    transform: WholeNumber.count
  )
  var meeting: Int?

  @Option(
    help: ArgumentHelp(ClassHelp.attendanceFile.spoken, valueName: "csv"),
    completion: .file(extensions: ["csv"])
  )
  var file: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(ClassHelp.present.spoken, valueName: "participant")
  )
  var present: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(ClassHelp.absent.spoken, valueName: "participant")
  )
  var absent: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(ClassHelp.excused.spoken, valueName: "participant")
  )
  var excused: [String] = []

  @Flag(help: ArgumentHelp(ClassHelp.everyone.spoken))
  var all = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if file != nil {
      if all || !present.isEmpty || !excused.isEmpty || !absent.isEmpty {
        throw ValidationError(ClassHelp.whoCame.spoken)
      }
      return
    }
    if meeting == nil { throw ValidationError(ClassHelp.whichMeeting.spoken) }
    let saysWhoCame = all || !present.isEmpty
    if all && !present.isEmpty || !saysWhoCame && excused.isEmpty || !all && !absent.isEmpty {
      throw ValidationError(ClassHelp.whoCame.spoken)
    }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    guard file == nil, let meeting else { return try takeFile(in: session, office) }
    let receipt = try office.recordAttendance(
      in: id,
      meeting: meeting,
      MeetingAttendance(
        present: try all
          ? everyoneBut(absent + excused, in: office) : present.isEmpty ? nil : present,
        excused: excused,
        absent: absent
      ),
      by: actor.resolved(as: .trainer, in: session)
    )
    switch format.format {
    case .json: session.show("class attendance", receipt.json(in: session.language))
    case .text:
      var page = session.newPage()
      try add(receipt, to: &page, session, office)
      session.show(page)
    }
  }

  private func add(
    _ receipt: AttendanceReceipt,
    to page: inout Page,
    _ session: Session,
    _ office: Office
  ) throws {
    try AttendanceView(receipt: receipt, language: session.language)
      .add(to: &page) { try office.participant($0.rawValue).name }
    let released = receipt.rows.flatMap { $0.receipt?.released ?? [] }
    try ReleaseView(released: released, titles: nil, language: session.language)
      .add(to: &page, office)
  }

  private func takeFile(in session: Session, _ office: Office) throws {
    let language = session.language
    let path = file ?? ""
    let taken = try office.importAttendance(
      in: id,
      meeting: meeting,
      from: path,
      by: actor.resolved(as: .trainer, in: session)
    )
    let words = ProgrammeErrorPhrases(titles: nil)
    let bad = taken.refused.map { row in
      (row.line, row.reasons.map { words.words($0)(language) })
    }
    switch format.format {
    case .json:
      session.show(
        "class attendance",
        [
          .init("kept", .bool(bad.isEmpty)),
          .init(
            "refused",
            .array(
              bad.map { line, reasons in
                ["line": .integer(line), "reasons": .array(reasons.map { .string($0) })]
              }
            )
          ),
          .init("meetings", .array(taken.receipts.map { .object($0.json(in: language)) })),
        ]
      )
    case .text:
      var page = session.newPage()
      for (line, reasons) in bad {
        for reason in reasons {
          page.add("\(path):\(line): \("error[IMP001]:", .bad) \(reason)", hanging: 2)
        }
      }
      if !bad.isEmpty {
        page.add(
          mark: Mark.failed.text(on: session.terminal),
          StyledText(ClassHelp.nothingRecorded(language))
        )
      }
      for receipt in taken.receipts { try add(receipt, to: &page, session, office) }
      session.show(page)
    }
    if !bad.isEmpty { throw CommandFailure.alreadyShown }
  }

  private func everyoneBut(_ absent: [String], in office: Office) throws -> [String] {
    let missing = Set(
      try absent.flatMap { try office.participant($0).registrations.map(\.registration) }
    )
    return try office.classListing(id).seats.filter { !missing.contains($0) }.map(\.rawValue)
  }
}
