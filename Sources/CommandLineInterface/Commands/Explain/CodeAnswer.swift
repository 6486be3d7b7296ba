import AssessmentKit
import Diagnostics
import OrderedJSON
import Programme

/// What a code means, or the list of all.
struct CodeAnswer {
  private let code: String?
  private let command: String
  private let format: FormatOption.Format

  init(_ code: String?, command: String, format: FormatOption.Format) {
    self.code = code
    self.command = command
    self.format = format
  }

  /// - Throws: `CommandFailure` for an unknown code, with the one most like it.
  func show(in session: Session) throws {
    let language = session.language
    let explanations = ExplainedCodes.all(of: session.assessors.all)
    guard let code else {
      show(explanations, in: session)
      return
    }
    let wanted = code.lowercased()
    guard
      let explanation = explanations.first(where: { $0.code.rawValue.lowercased() == wanted })
    else {
      let near = Spelling.closest(
        to: code.contains(".") ? wanted : code.uppercased(),
        among: explanations.lazy.map(\.code.rawValue)
      )
      throw CommandFailure(
        .refused,
        "EXP001",
        CurriculumPhrases.unknownCode(code)(language),
        fix: near.map { CurriculumPhrases.didYouMean($0)(language) }
          ?? CurriculumPhrases.listCodes(language)
      )
    }
    switch format {
    case .json: session.show(command, explanation.members(in: language))
    case .text:
      var page = session.newPage()
      page.add(
        "\(explanation.code.rawValue, .strong) · \(explanation.title.text(in: language.rawValue))",
        hanging: 2
      )
      page.addBlank()
      page.addMarkdown(explanation.text.text(in: language.rawValue))
      session.show(page)
    }
  }

  private func show(_ explanations: [DiagnosticExplanation], in session: Session) {
    switch format {
    case .json:
      let codes = explanations.map { explanation -> JSONValue in
        [
          "code": JSONValue(explanation.code),
          "title": .string(explanation.title.text(in: session.language.rawValue)),
        ]
      }
      session.show(command, [.init("codes", .array(codes))])
    case .text:
      var page = session.newPage()
      for explanation in explanations {
        page.add(
          "\(explanation.code.rawValue, .strong)  "
            + StyledText(explanation.title.text(in: session.language.rawValue)),
          hanging: 8
        )
      }
      session.show(page)
    }
  }
}

extension DiagnosticExplanation {
  fileprivate func members(in language: Language) -> [JSONValue.Member] {
    [
      .init("code", JSONValue(code)),
      .init("title", .string(title.text(in: language.rawValue))),
      .init("text", .string(text.text(in: language.rawValue))),
    ]
  }
}

extension Page {
  /// Paragraphs are wrapped; what stands between fences is indented and left as it is.
  fileprivate mutating func addMarkdown(_ text: String) {
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isCode.toggle()
      } else if isCode {
        addLine(StyledText("    \(line)"))
      } else if line.isEmpty {
        addBlank()
      } else {
        add(StyledText(String(line)))
      }
    }
  }
}
