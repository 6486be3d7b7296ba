import CurriculumModel
import Diagnostics

/// Texts, pictures and findings of one question of Moodle.
extension MoodleQuestion {
  var location: SourceLocation {
    element.origin.location ?? SourceLocation(path: path, line: 1, column: 1)
  }

  /// What a child says, such as `questiontext`; empty without it.
  mutating func text(_ name: String) -> RichText {
    element.elements.first { $0.name == name }.map { text(of: $0) } ?? ""
  }

  /// What the `<text>` in an element says, by its format, with the pictures beside it.
  mutating func text(of element: MarkupElement) -> RichText {
    let written = element.writtenText
    if element["format"] == "plain_text" { return RichText(plain: written.trimmedBlanks) }
    return text(ofHTML: written, files: element)
  }

  mutating func text(ofHTML written: String, files element: MarkupElement) -> RichText {
    let (text, unsupported, sources) = HTMLReading.read(written)
    if !unsupported.isEmpty {
      report(
        .lostContent,
        "<\(unsupported.joined(separator: ">, <"))> in a text can't be brought over",
        at: element,
        fix: "say it in words, or use a picture"
      )
    }
    for source in sources where !pictures.contains(where: { $0.source == source }) {
      keep(source, from: element)
    }
    return text
  }

  private mutating func keep(_ source: String, from element: MarkupElement) {
    let mark = "@@PLUGINFILE@@"
    if source.hasPrefix("data:"), let comma = source.firstIndex(of: ","),
      source[..<comma].hasSuffix(";base64"),
      let bytes = Base64.bytes(of: source[source.index(after: comma)...])
    {
      let type = source.dropFirst(5).prefix { $0 != ";" }.split(separator: "/").last ?? "png"
      let name = "picture-\(pictures.count + 1).\(type.prefix { $0.isLetter })"
      pictures.append(.init(source: source, name: name, bytes: bytes))
      return
    }
    let name = HTMLEntities.unescapedPath(source.split(separator: "/").last.map(String.init) ?? "")
    let file = element.elements.first { $0.name == "file" && $0["name"] == name }
    guard source.hasPrefix(mark), let file, file["encoding"] ?? "base64" == "base64",
      let bytes = Base64.bytes(of: file.text), !bytes.isEmpty
    else {
      let isOutside = !source.hasPrefix(mark)
      report(
        .lostContent,
        isOutside
          ? "the picture '\(source.prefix(80))' lies on another server and can't be brought over"
          : "the picture '\(name)' isn't in the file",
        at: element,
        fix: isOutside
          ? "put the picture into the question in Moodle and export again, or say it in words"
          : "export again with the pictures, or say in words what it shows"
      )
      return
    }
    pictures.append(.init(source: source, name: name, bytes: bytes))
  }

  /// The text of a child without any reading, such as `true`.
  func plain(_ name: String) -> String {
    element.elements.first { $0.name == name }?.writtenText.trimmedBlanks ?? ""
  }

  mutating func answers(in element: MarkupElement) -> [ImportedQuestion.Answer] {
    var answers: [ImportedQuestion.Answer] = []
    for answer in element.elements where answer.name == "answer" {
      guard let worth = worth(answer) else { continue }
      answers.append(.init(text: text(of: answer), worth: worth, feedback: feedback(of: answer)))
    }
    return answers
  }

  mutating func feedback(of answer: MarkupElement) -> RichText {
    answer.elements.first { $0.name == "feedback" }.map { text(of: $0) } ?? ""
  }

  mutating func worth(_ answer: MarkupElement) -> Double? {
    let written = answer["fraction"] ?? "0"
    if let percent = Double(written), (-100...100).contains(percent) { return percent / 100 }
    report(.malformedNumber, "fraction is '\(written)'; expected is -100 to 100", at: answer)
    return nil
  }

  mutating func report(
    _ code: DiagnosticCode,
    _ what: String,
    at place: MarkupElement? = nil,
    fix: String = "correct it in Moodle and export again, or correct it here"
  ) {
    findings.append(finding(.error, code, what, at: place, fix: fix))
  }

  /// A finding that names the question.
  func finding(
    _ severity: Severity,
    _ code: DiagnosticCode,
    _ what: String,
    at place: MarkupElement? = nil,
    fix: String
  ) -> Diagnostic {
    let name = RichText(plain: plain("name")).plain.prefix(60)
    return Diagnostic(
      severity,
      code,
      name.isEmpty ? what : "in the question '\(name)': \(what)",
      at: (place ?? element).origin.location ?? location,
      fix: fix
    )
  }
}

extension MarkupElement {
  /// The `<text>` inside, or the element's own.
  var writtenText: String {
    elements.first { $0.name == "text" }?.text ?? (elements.isEmpty ? text : ownText)
  }

  private var ownText: String {
    children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

/// Bytes as base64 writes them.
///
/// - Source: RFC 4648, section 4.
enum Base64 {
  /// `nil` for what isn't base64; blanks between the letters don't count.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var (word, count) = (UInt32(0), 0)
    for letter in text.utf8 {
      let value: UInt8
      switch letter {
      case 0x41...0x5A: value = letter - 0x41
      case 0x61...0x7A: value = letter - 0x61 + 26
      case 0x30...0x39: value = letter - 0x30 + 52
      case 0x2B: value = 62
      case 0x2F: value = 63
      case 0x3D, 0x20, 0x09, 0x0A, 0x0D: continue
      default: return nil
      }
      word = word << 6 | UInt32(value)
      count += 1
      if count == 4 {
        bytes += [UInt8(word >> 16 & 255), UInt8(word >> 8 & 255), UInt8(word & 255)]
        (word, count) = (0, 0)
      }
    }
    switch count {
    case 2: bytes.append(UInt8(word >> 4 & 255))
    case 3: bytes += [UInt8(word >> 10 & 255), UInt8(word >> 2 & 255)]
    case 1: return nil
    default: break
    }
    return bytes
  }
}
