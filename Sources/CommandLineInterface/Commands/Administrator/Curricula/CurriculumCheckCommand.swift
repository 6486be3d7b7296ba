import ArgumentParser
import CurriculumXML
import Diagnostics
import Programme

/// `okoce curriculum check`: everything that is wrong with a curriculum's files, at once.
struct CurriculumCheckCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: CurriculumHelp.check.spoken,
      discussion: CurriculumHelp.checkExamples.spoken
    )
  }

  @Argument(
    help: ArgumentHelp(CurriculumHelp.path.spoken, valueName: "path"),
    completion: .directory
  )
  var path: String

  @OptionGroup var limits: XMLLimitOptions
  @OptionGroup var libraries: LibraryOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    // Only the JSON tells the hash of all bytes; findings need no more than outlines.
    let check = try session.check(
      path,
      limits: limits.limits,
      libraries: libraries.allowed,
      keeping: format.format == .json ? .everything : .outlines
    )
    switch format.format {
    case .json: session.show("curriculum check", check.json)
    case .text:
      var page = session.newPage()
      CurriculumFindingsView(check, in: session.language).add(to: &page)
      session.show(page)
    }
    if !check.isSound { throw CommandFailure.alreadyShown }
  }
}

extension Session {
  /// The curriculum in that folder with everything found in it.
  /// - Throws: `ProgrammeError.notFound` when nothing stands there.
  func check(
    _ path: String,
    limits: XMLLimits = XMLLimits(),
    libraries: [String] = [],
    keeping: CurriculumFolder.Keeping = .everything
  ) throws -> CurriculumCheck {
    guard CurriculumName(path).isOnDisk else {
      throw ProgrammeError.notFound(.file, name: path, suggestions: [])
    }
    return try CurriculumInspector(
      assessors: assessors.all,
      limits: limits,
      libraries: libraries
    )
    .check(path, keeping: keeping)
  }
}
