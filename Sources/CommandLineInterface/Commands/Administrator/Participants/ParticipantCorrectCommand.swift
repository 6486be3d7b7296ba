import ArgumentParser
import Programme
import Progression

/// `okoce participant correct`: another name, number or day for a person; what was known is kept.
struct ParticipantCorrectCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "correct",
      abstract: IdentityHelp.correct.spoken,
      discussion: IdentityHelp.correctExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(ParticipantHelp.person.spoken))
  var id: String

  @Option(help: ArgumentHelp(RegisterHelp.name.spoken))
  var name: String?

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

  @Option(help: ArgumentHelp(IdentityHelp.externalID.spoken))
  var externalID: String?

  @OptionGroup var actor: ActorOption
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    let texts = [name, nik, phone, address, externalID]
    if texts.allSatisfy({ $0 == nil }), birthDate == nil, sex == nil {
      throw ValidationError(IdentityHelp.nothingToCorrect.spoken)
    }
  }

  func run(in session: Session) throws {
    let record = try session.office(.write).correctParticipant(
      id,
      ParticipantCorrection(
        name: name,
        nik: nik,
        phone: phone,
        birthDate: birthDate?.day,
        sex: sex?.sex,
        address: address,
        externalID: externalID
      ),
      by: actor.resolved(as: .administrator, in: session)
    )
    switch format.format {
    case .text: session.show(record.page(in: session))
    case .json: session.show("participant correct", record.members)
    }
  }
}
