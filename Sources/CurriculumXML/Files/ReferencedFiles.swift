public import CurriculumModel
public import Diagnostics

/// The files beside a module that its configurations name: the items of a test of QTI.
///
/// They are read with the module and take their place in the configuration, so that they are checked
/// with it and a published version holds them too. An item that stands in the configuration itself
/// needs no file.
public struct ReferencedFiles {
  /// Read, by the path from the module's folder; each once, in the order of their naming.
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  public private(set) var findings: [Diagnostic] = []
  private let read: (String) -> Result<[UInt8], PlainFile.Failure>
  private let display: (String) -> String
  private let documents: DocumentLoading
  private let limits: XMLLimits

  /// - Parameters:
  ///   - read: what a file holds, by its path from the module's folder.
  ///   - display: that path as findings name it.
  init(
    documents: DocumentLoading,
    limits: XMLLimits,
    display: @escaping (String) -> String,
    read: @escaping (String) -> Result<[UInt8], PlainFile.Failure>
  ) {
    self.documents = documents
    self.limits = limits
    self.display = display
    self.read = read
  }

  /// The configuration in a file of its own, with the files that it names beside that file.
  public static func completed(
    _ configuration: MarkupElement,
    besides path: String,
    limits: XMLLimits = XMLLimits()
  ) -> (element: MarkupElement, diagnostics: [Diagnostic]) {
    let folder = ModulePath.folder(of: path)
    return LibXML2.quietly {
      var references = ReferencedFiles(
        documents: DocumentLoading(limits: limits, schemas: nil),
        limits: limits,
        display: { folder + $0 },
        read: { PlainFile.read($0, in: folder, maximumBytes: limits.maximumBytes) }
      )
      return (references.completed(configuration), references.findings)
    }
  }

  mutating func complete(_ module: inout Module) {
    for position in module.assessments.indices {
      guard let configuration = module.assessments[position].configuration else { continue }
      module.assessments[position].configuration = completed(configuration)
    }
  }

  private static let items: Set<String> = ["assessmentItem", "qti-assessment-item"]
  private static let references: Set<String> = ["assessmentItemRef", "qti-assessment-item-ref"]

  private mutating func completed(_ configuration: MarkupElement) -> MarkupElement {
    var named: [MarkupElement] = []
    Self.collect(configuration, into: &named)
    guard !named.isEmpty else { return configuration }
    let inline = Set(
      configuration.elements.filter { Self.items.contains($0.name) }.compactMap { $0["identifier"] }
    )
    // Items that were brought over with their test still say which file they were.
    var taken = Set(
      configuration.elements.filter { Self.items.contains($0.name) }.compactMap { $0["href"] }
    )
    var completed = configuration
    for reference in named {
      guard let href = reference["href"], !inline.contains(Self.item(of: href)) else { continue }
      guard taken.insert(href).inserted else { continue }
      if var item = item(at: href, named: reference) {
        // By its file it is found again: two files may hold items of one identifier.
        item.attributes.append(.init(name: "href", value: href))
        completed.children.append(.element(item))
      }
    }
    return completed
  }

  private static func collect(_ element: MarkupElement, into found: inout [MarkupElement]) {
    if references.contains(element.name) { found.append(element) }
    if items.contains(element.name) { return }
    for child in element.elements { collect(child, into: &found) }
  }

  /// The identifier that an item in the configuration itself is found by: the file's name without
  /// the ending.
  private static func item(of href: String) -> String {
    let name = ModulePath.pieces(of: href).last.map(String.init) ?? ""
    return name.hasSuffix(".xml") ? String(name.dropLast(4)) : name
  }

  private mutating func item(at href: String, named reference: MarkupElement) -> MarkupElement? {
    guard ModulePath.isInside(href) else {
      report(
        "the file '\(href)' lies outside the module's folder",
        at: reference.origin.location,
        fix: "put the item into the module's folder and name it from there, such as items/q1.xml"
      )
      return nil
    }
    let path = display(href)
    let bytes: [UInt8]
    switch read(href) {
    case .success(let read): bytes = read
    // Whoever looks for the item says that it isn't there.
    case .failure(.missing): return nil
    case .failure(let failure):
      let finding = failure.finding(path, limits)
      report(finding.message, at: reference.origin.location, fix: finding.fix ?? "fix the file")
      return nil
    }
    if !files.contains(where: { $0.path == href }) { files.append((href, bytes)) }
    guard let root = documents.markup(bytes, path: path, &findings) else { return nil }
    guard Self.items.contains(root.name) else {
      report(
        "the file begins with <\(root.name)>; expected is one item of QTI",
        at: root.origin.location,
        fix: "begin with <qti-assessment-item>"
      )
      return nil
    }
    return root
  }

  private mutating func report(_ message: String, at location: SourceLocation?, fix: String) {
    findings.append(Diagnostic(.error, .xmlReference, message, at: location, fix: fix))
  }
}

extension ModulePath {
  /// Whether a path from a folder stays in it on every system.
  static func isInside(_ path: String) -> Bool {
    let parts = pieces(of: path, omitsEmpty: false)
    return isRelative(path) && !path.utf8.contains(UInt8(ascii: "%"))
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

extension PlainFile {
  /// A file below a folder; none that a link on the way leads out of it.
  static func read(
    _ path: String,
    in folder: String,
    maximumBytes: Int
  ) -> Result<[UInt8], Failure> {
    var way = folder
    for part in ModulePath.pieces(of: path).dropLast() {
      way += part
      if isLink(way) { return .failure(.notPlain) }
      way += "/"
    }
    return read(folder + path, maximumBytes: maximumBytes)
  }
}
