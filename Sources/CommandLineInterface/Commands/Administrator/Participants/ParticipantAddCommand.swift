import ArgumentParser
import CurriculumModel
import OrderedJSON
import Outreach
import Programme
import Progression
import Timetabling

/// `okoce participant add`: one person into the register, and onto a curriculum.
struct ParticipantAddCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: RegisterHelp.add.spoken,
      discussion: RegisterHelp.addExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(RegisterHelp.name.spoken))
  var name: String?

  @Option(help: ArgumentHelp(RegisterHelp.curriculum.spoken, valueName: "id[@version]"))
  var curriculum: String

  @Option(help: ArgumentHelp(RegisterHelp.centre.spoken))
  var centre: String

  @Option(help: ArgumentHelp(RegisterHelp.nik.spoken))
  var nik: String?

  @Option(help: ArgumentHelp(RegisterHelp.phone.spoken))
  var phone: String?

  @Option(help: ArgumentHelp(RegisterHelp.birthDate.spoken, valueName: "yyyy-mm-dd"))
  var birthDate: DayArgument?

  @Option(help: ArgumentHelp(RegisterHelp.sex.spoken, valueName: "female|male"))
  var sex: SexArgument?

  @Option(help: ArgumentHelp(RegisterHelp.address.spoken))
  var address: String?

  @Option(name: .customLong("track"), help: ArgumentHelp(RegisterHelp.track.spoken))
  var tracks: [String] = []

  @Option(
    help: ArgumentHelp(OutreachHelp.source.spoken),
    completion: .list(PlainSource.all.map(\.id))
  )
  var source: String?

  @Option(help: ArgumentHelp(OutreachHelp.asLead.spoken, valueName: "lead"))
  var lead: String?

  @Flag(help: ArgumentHelp(RegisterHelp.update.spoken))
  var update = false

  @Flag(help: ArgumentHelp(RegisterHelp.transferring.spoken))
  var transfer = false

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if name == nil, lead == nil { throw ValidationError(OutreachPhrases.nameOrLead.spoken) }
    if lead != nil, source != nil { throw ValidationError(OutreachPhrases.leadOrSource.spoken) }
  }

  func run(in session: Session) throws {
    let office = try session.office(.write)
    let newcomer = NewParticipant(
      name: name ?? "",
      nik: nik,
      phone: phone,
      birthDate: birthDate?.day,
      sex: sex?.sex,
      address: address,
      centre: CentreID(centre),
      tracks: tracks.map { TrackID($0) },
      curriculum: curriculum,
      source: source
    )
    let actor = actor.resolved(as: .administrator, in: session)
    let allowed = AllowedChanges(identity: update, centre: transfer)
    let enrolment =
      try lead.map { try office.register(lead: $0, as: newcomer, allowing: allowed, by: actor) }
      ?? office.register(newcomer, allowing: allowed, by: actor)
    let likes =
      enrolment.change == .added ? try office.possibleDuplicates(of: enrolment.participant) : []
    switch format.format {
    case .text:
      var page = session.newPage()
      page.add(
        mark: Mark.done.text(on: session.terminal),
        StyledText(RegisterPhrases.enrolled(enrolment)(session.language))
      )
      for note in enrolment.notes {
        page.add(
          mark: Mark.warning.text(on: session.terminal),
          StyledText(note.text(in: session.language.rawValue))
        )
      }
      if !likes.isEmpty {
        page.add(
          mark: Mark.warning.text(on: session.terminal),
          StyledText(IdentityPhrases.possibleDuplicates(session.language))
        )
        for like in likes {
          let reasons = like.reasons.map { $0.wording.text(in: session.language.rawValue) }
          page.add(
            "\(like.participant.rawValue, .strong) \(like.name) · "
              + "\(reasons.joined(separator: ", "))",
            indent: 2,
            hanging: 2
          )
        }
      }
      session.show(page)
    case .json:
      session.show(
        "participant add",
        [
          .init("participant", .string(enrolment.participant.rawValue)),
          .init("registration", .string(enrolment.registration.rawValue)),
          .init("change", .string(enrolment.change.rawValue)),
          .init(
            "possibleDuplicates",
            .array(
              likes.map { like in
                .object([
                  .init("participant", .string(like.participant.rawValue)),
                  .init("name", .string(like.name)),
                  .init("reasons", .array(like.reasons.map { .string($0.rawValue) })),
                ])
              }
            )
          ),
          .init(
            "notes",
            .array(enrolment.notes.map { .string($0.text(in: session.language.rawValue)) })
          ),
        ]
      )
    }
  }
}

/// Female or male, as the register writes it.
struct SexArgument: ExpressibleByArgument, Sendable {
  static let allValueStrings = NewParticipant.Sex.allCases.map(\.rawValue)
  var sex: NewParticipant.Sex

  init?(argument: String) {
    guard let sex = NewParticipant.Sex(code: argument) else { return nil }
    self.sex = sex
  }
}
