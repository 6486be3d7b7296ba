import CurriculumModel
import Diagnostics

/// How large an XSD becomes once its references are followed, which decides how long libxml2 takes
/// to compile it: time grows with the third power of a content model.
struct SchemaSize {
  /// Elements and wildcards of one type, those of its base and of groups counted where they are used.
  static let mostParticles = 200
  /// Attributes of one type, and members of one union, counted so.
  static let mostAttributes = 1_000
  /// Of the schema's text.
  static let mostBytes = 1 << 20
  /// The sum over all types of the third power of their particles; as much as two of the greatest.
  static let greatestWork = 2 * mostParticles * mostParticles * mostParticles

  /// References inside references; beyond that a schema counts as too large.
  private static let deepest = 64
  private static let namespace = "http://www.w3.org/2001/XMLSchema"

  /// Global components by kind and name.
  private var globals: [String: MarkupElement] = [:]
  private var known: [String: Int] = [:]
  private var open: Set<String> = []

  /// What is too large about an XSD, in English; `nil` when nothing is.
  ///
  /// What is no XML or no XSD is for the compiler to say.
  /// - Complexity: O(bytes).
  static func excess(in text: String) -> String? {
    guard text.utf8.count <= mostBytes else {
      return "it has \(text.utf8.count) bytes; at most \(mostBytes) are read"
    }
    let (root, findings) = MarkupLoader.unchecked(Array(text.utf8), path: "")
    if let first = findings.first(where: { $0.code == .xmlTooDeep || $0.code == .xmlTooWide }) {
      return first.message
    }
    guard let root else { return nil }
    var size = SchemaSize(root)
    return size.excess(below: root)
  }

  private init(_ root: MarkupElement) {
    for element in root.elements where element.namespace == Self.namespace {
      if let name = element["name"] { globals["\(element.name) \(name)"] = element }
    }
  }

  private mutating func excess(below root: MarkupElement) -> String? {
    var work = 0
    var waiting = [root]
    while let element = waiting.popLast() {
      waiting += element.elements
      guard element.namespace == Self.namespace else { continue }
      let owner = element["name"].map { " of '\($0)'" } ?? ""
      switch element.name {
      case "complexType":
        let particles = particles(of: element)
        guard particles <= Self.mostParticles else {
          return "a content model\(owner) has more than \(Self.mostParticles) elements"
        }
        work += particles * particles * particles
        guard work <= Self.greatestWork else {
          return "its content models have too many elements together; split the largest of them"
        }
        guard attributes(of: element) <= Self.mostAttributes else {
          return "a type\(owner) has more than \(Self.mostAttributes) attributes"
        }
      case "attributeGroup", "simpleType":
        guard attributes(of: element) <= Self.mostAttributes else {
          return "\(element.name)\(owner) has more than \(Self.mostAttributes) members"
        }
      default: break
      }
    }
    return nil
  }

  /// Elements and wildcards, up to a little more than may be.
  private mutating func particles(of element: MarkupElement) -> Int {
    guard element.namespace == Self.namespace else { return 0 }
    switch element.name {
    case "element", "any": return 1
    case "group":
      guard let name = element["ref"] else { return sum(element) { $0.particles(of: $1) } }
      return followed("group", name, most: Self.mostParticles) { $0.particles(of: $1) }
    case "extension":
      let base = element["base"] ?? ""
      return sum(element) { $0.particles(of: $1) }
        + followed("complexType", base, most: Self.mostParticles) { $0.particles(of: $1) }
    case "complexType", "complexContent", "restriction", "sequence", "choice", "all":
      return sum(element) { $0.particles(of: $1) }
    default: return 0
    }
  }

  /// Attributes of a type or group, or members of a union.
  private mutating func attributes(of element: MarkupElement) -> Int {
    guard element.namespace == Self.namespace else { return 0 }
    switch element.name {
    case "attribute", "anyAttribute": return 1
    case "attributeGroup":
      guard let name = element["ref"] else { return sum(element) { $0.attributes(of: $1) } }
      return followed("attributeGroup", name, most: Self.mostAttributes) { $0.attributes(of: $1) }
    case "extension":
      let base = element["base"] ?? ""
      return sum(element) { $0.attributes(of: $1) }
        + followed("complexType", base, most: Self.mostAttributes) { $0.attributes(of: $1) }
    case "union":
      let members = (element["memberTypes"] ?? "").split(separator: " ")
      return members.reduce(element.elements.count) { total, member in
        guard total <= Self.mostAttributes else { return total }
        return total + 1
          + followed("simpleType", String(member), most: Self.mostAttributes) {
            $0.attributes(of: $1)
          }
      }
    case "complexType", "complexContent", "simpleContent", "restriction", "simpleType", "list":
      return sum(element) { $0.attributes(of: $1) }
    default: return 0
    }
  }

  private mutating func sum(
    _ element: MarkupElement,
    _ size: (inout SchemaSize, MarkupElement) -> Int
  ) -> Int {
    var total = 0
    for child in element.elements where total <= Self.mostAttributes { total += size(&self, child) }
    return total
  }

  /// The size of a global component that is named, looked at once; a circle adds nothing.
  private mutating func followed(
    _ kind: String,
    _ name: String,
    most: Int,
    _ size: (inout SchemaSize, MarkupElement) -> Int
  ) -> Int {
    let local = name.utf8.lastIndex(of: UInt8(ascii: ":")).map {
      name[name.utf8.index(after: $0)...]
    }
    let key = "\(kind) \(local ?? name[...])"
    let counted = "\(most) \(key)"
    if let known = known[counted] { return known }
    guard let component = globals[key], !open.contains(counted) else { return 0 }
    guard open.count < Self.deepest else { return most + 1 }
    open.insert(counted)
    defer { open.remove(counted) }
    let found = min(size(&self, component), most + 1)
    known[counted] = found
    return found
  }
}
