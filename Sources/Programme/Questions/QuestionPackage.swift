import Archives
import CurriculumModel
import CurriculumXML
import Diagnostics
import Files
import QTI

/// The items of a package of QTI: a folder or a zip archive with `imsmanifest.xml`, or one document.
///
/// - Source: 1EdTech Content Packaging 1.1 and QTI 3.0 Implementation Guide, section 2, Packaging.
struct QuestionPackage {
  /// The test in front, where there is one, and the items; each item carries its `href` from the test.
  private(set) var elements: [MarkupElement] = []
  /// Pictures of the items by their path from the document to write.
  private(set) var pictures: [(path: String, bytes: [UInt8])] = []
  private(set) var findings: [Diagnostic] = []
  /// How many items there are.
  var items: Int { elements.count { Self.items.contains($0.name) } }
  private let path: String
  private let read: (String) -> [UInt8]?

  static let manifest = "imsmanifest.xml"
  private static let items: Set<String> = ["assessmentItem", "qti-assessment-item"]
  private static let tests: Set<String> = ["assessmentTest", "qti-assessment-test"]
  private static let references: Set<String> = ["assessmentItemRef", "qti-assessment-item-ref"]

  /// Whether a root begins something of QTI.
  static func isRoot(_ name: String) -> Bool {
    items.contains(name) || tests.contains(name) || name == "manifest"
  }

  /// - Parameters:
  ///   - path: as findings name the package.
  ///   - read: the bytes of a file by its path in the package.
  init(_ path: String, from start: String, read: @escaping (String) -> [UInt8]?) {
    self.path = path
    self.read = read
    guard let root = root(of: start) else { return }
    switch root.name {
    case "manifest": take(manifest: root, in: Self.folder(of: start))
    case let name where Self.tests.contains(name): take(test: root, at: start)
    default: add(root, at: start, href: nil)
    }
    if elements.isEmpty, findings.isEmpty {
      report("the package names no item of QTI", at: root, fix: "export items or a test of QTI")
    }
  }

  private mutating func take(manifest: MarkupElement, in folder: String) {
    let resources = manifest.elements.filter { $0.name == "resources" }.flatMap(\.elements)
      .filter { $0.name == "resource" }
    func named(_ kind: String) -> [(href: String, resource: MarkupElement)] {
      resources.compactMap { resource in
        guard resource["type"]?.lowercased().contains(kind) == true else { return nil }
        let file = resource.elements.first { $0.name == "file" }?["href"]
        return (resource["href"] ?? file).map { ($0, resource) }
      }
    }
    let tests = named("_test") + named("assessmenttest")
    if tests.count > 1 {
      report(
        "the package has \(tests.count) tests: \(tests.map { "'\($0.href)'" }.joined(separator: ", "))",
        at: tests[1].resource,
        fix: "give the file of one test instead of the package"
      )
      return
    }
    if let test = tests.first, let path = resolve(test.href, from: folder, at: test.resource) {
      if let root = root(of: path) { take(test: root, at: path) }
      return
    }
    for item in named("_item") + named("assessmentitem") {
      guard let path = resolve(item.href, from: folder, at: item.resource) else { continue }
      if let root = root(of: path) { add(root, at: path, href: nil) }
    }
  }

  private mutating func take(test: MarkupElement, at place: String) {
    elements.append(test)
    var taken: Set<String> = []
    for reference in Self.references(in: test) {
      guard let href = reference["href"], taken.insert(href).inserted,
        let path = resolve(href, from: Self.folder(of: place), at: reference),
        let root = root(of: path)
      else { continue }
      add(root, at: path, href: href)
    }
  }

  private static func references(in element: MarkupElement) -> [MarkupElement] {
    element.elements.flatMap { child in
      references.contains(child.name) ? [child] : references(in: child)
    }
  }

  private mutating func add(_ item: MarkupElement, at place: String, href: String?) {
    guard Self.items.contains(item.name) else {
      report(
        "the file begins with <\(item.name)>; expected is one item of QTI",
        at: item,
        fix: "begin with <qti-assessment-item>"
      )
      return
    }
    let problems = AssessmentItem.read(item).diagnostics
    findings += problems
    // One that can't be asked would only make the quiz unusable.
    guard !problems.contains(where: { $0.severity == .error }) else { return }
    var kept = item
    keepPictures(of: &kept, named: item["identifier"] ?? "item", in: Self.folder(of: place))
    if let href { kept.attributes.append(.init(name: "href", value: href)) }
    elements.append(kept.mapTexts(ParameterText.escaping))
  }

  private mutating func keepPictures(
    of element: inout MarkupElement,
    named identifier: String,
    in folder: String
  ) {
    for index in element.attributes.indices
    where ["src", "data"].contains(element.attributes[index].name) {
      let source = element.attributes[index].value
      guard !source.contains(":"), let path = resolve(source, from: folder, at: element),
        let bytes = read(path)
      else { continue }
      let name = "pictures/\(identifier)-\(path.split(separator: "/").last ?? "picture")"
      if !pictures.contains(where: { $0.path == name }) { pictures.append((name, bytes)) }
      element.attributes[index].value = name
    }
    for index in element.children.indices {
      guard case .element(var child) = element.children[index] else { continue }
      keepPictures(of: &child, named: identifier, in: folder)
      element.children[index] = .element(child)
    }
  }

  private mutating func root(of file: String) -> MarkupElement? {
    guard let bytes = read(file) else {
      findings.append(
        Diagnostic(
          .error,
          "QIM010",
          "the package names '\(file)', and it has no such file",
          at: SourceLocation(path: path, line: 1, column: 1),
          fix: "export the package again with all its files"
        )
      )
      return nil
    }
    let (root, problems) = MarkupLoader.unchecked(bytes, path: "\(path)/\(file)")
    findings += problems
    return root
  }

  /// A path in the package; `nil` with a finding for one that leads out of it.
  private mutating func resolve(_ href: String, from folder: String, at element: MarkupElement)
    -> String?
  {
    var parts = folder.split(separator: "/").map(String.init)
    var isInside = !href.hasPrefix("/") && !href.contains(":") && !href.contains("\\")
    for part in href.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        isInside = false
      }
    }
    if isInside, !parts.isEmpty { return parts.joined(separator: "/") }
    report("'\(href)' leads out of the package", at: element, fix: "put the file into the package")
    return nil
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private mutating func report(_ what: String, at element: MarkupElement, fix: String) {
    findings.append(Diagnostic(.error, "QIM010", what, at: element.origin.location, fix: fix))
  }
}

extension QuestionPackage {
  /// The package of a file or a folder; `nil` for what is none.
  ///
  /// - Throws: `UnreadableFile`.
  static func of(_ path: String) throws(UnreadableFile) -> QuestionPackage? {
    let inFolder = path.hasSuffix("/") ? path : path + "/"
    if WrittenFile.exists(inFolder + manifest) { return inFiles(path, inFolder, from: manifest) }
    let bytes = try ReadableFile.bytes(of: path, as: .questions)
    if ZipArchive.isLikely(bytes) { return zipped(bytes, path) }
    guard
      bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) })
        == UInt8(ascii: "<"), bytes.count < 8_000_000,
      Self.names(bytes), let root = MarkupLoader.root(of: bytes, path: path), isRoot(root.name)
    else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return inFiles(path, String(path.dropLast(name.count)), from: name)
  }

  /// Whether the beginning of a text has a word of QTI's, so that others aren't parsed for nothing.
  private static func names(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    return ["manifest", "assessment-item", "assessment-test", "assessmentItem", "assessmentTest"]
      .contains { start.contains($0) }
  }

  private static func inFiles(_ path: String, _ folder: String, from start: String)
    -> QuestionPackage
  {
    QuestionPackage(path.hasSuffix(start) ? String(folder.dropLast()) : path, from: start) { file in
      // A link would lead out of the package.
      try? ReadableFile.bytes(
        of: folder + file,
        as: .document,
        limit: 20_000_000,
        opening: .plainFile
      )
    }
  }

  private static func zipped(_ bytes: [UInt8], _ path: String) -> QuestionPackage {
    do throws(ZipArchive.Fault) {
      let archive = try ZipArchive(bytes)
      let manifests = archive.names.filter { $0 == manifest || $0.hasSuffix("/" + manifest) }
      guard let start = manifests.min(by: { $0.count < $1.count }) else {
        throw ZipArchive.Fault(what: "it has no \(manifest)")
      }
      return QuestionPackage(path, from: start) { try? archive.bytes(of: $0) }
    } catch {
      var package = QuestionPackage(path, from: manifest) { _ in [] }
      package.elements = []
      package.findings = [
        Diagnostic(
          .error,
          "QIM010",
          "the archive isn't read: \(error.what)",
          at: SourceLocation(path: path, line: 1, column: 1),
          fix: "export the package again, or give its folder"
        )
      ]
      return package
    }
  }
}
