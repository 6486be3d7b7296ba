import ArgumentParser
import CurriculumModel
import OrderedJSON

/// `okoce curriculum diff`: what changed from one curriculum to another, in words.
struct CurriculumDiffCommand: OkoceCommand {
  static let audience = Audience.staff
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: CurriculumHelp.diff.spoken,
      discussion: CurriculumHelp.diffExamples.spoken
    )
  }

  @Argument(help: ArgumentHelp(CurriculumHelp.source.spoken, valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp(CurriculumHelp.newer.spoken, valueName: "new"))
  var new: String

  @OptionGroup var libraries: LibraryOptions
  @OptionGroup var format: FormatOption
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.showing([old, new], libraries: libraries.allowed) { curricula in
      show(CurriculumDiff(from: curricula[0], to: curricula[1]), in: session)
    }
  }

  private func show(_ diff: CurriculumDiff, in session: Session) {
    let words = CurriculumChangePhrases(session.language)
    switch format.format {
    case .json:
      session.show(
        "curriculum diff",
        [.init("changes", .array(diff.changes.map { words.json($0) }))]
      )
    case .text:
      var page = session.newPage()
      var subject: CurriculumChange.Subject?
      for change in diff.changes {
        if change.subject != subject {
          if case .changed = change.kind {
            page.add(StyledText(words.subject(change.subject), .strong))
          }
          subject = change.subject
        }
        switch change.kind {
        case .added: page.add("+ \(words.subject(change.subject), .good) \(words.change(.added))")
        case .removed:
          page.add("- \(words.subject(change.subject), .bad) \(words.change(.removed))")
        case .changed:
          page.add(StyledText(words.change(change.kind)), indent: 2, hanging: 2)
        }
      }
      if diff.isEmpty { page.add(StyledText(CurriculumPhrases.noDifference(session.language))) }
      session.show(page)
    }
  }
}

extension CurriculumChangePhrases {
  fileprivate func json(_ change: CurriculumChange) -> JSONValue {
    var members: [JSONValue.Member] = [.init("subject", .string(subject(change.subject)))]
    switch change.kind {
    case .added: members.append(.init("kind", "added"))
    case .removed: members.append(.init("kind", "removed"))
    case .changed(let aspect, from: let old, to: let new):
      members += [
        .init("kind", "changed"), .init("aspect", .string(aspect.rawValue)),
        .init("from", json(old)), .init("to", json(new)),
      ]
    }
    return .object(members)
  }

  private func json(_ value: CurriculumChange.Value) -> JSONValue {
    switch value {
    case .none, .content: .null
    case .number(let number): .integer(number)
    case .flag(let flag): .bool(flag)
    case .text(let text): .string(text)
    case .localized(let text): .string(text(language))
    case .condition(let condition):
      .string(CurriculumConditionPhrases(language).clause(condition))
    }
  }
}
