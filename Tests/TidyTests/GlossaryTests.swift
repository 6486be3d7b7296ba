import Testing

@Suite("docs/GLOSSARY.md")
struct GlossaryTests {
  static let page = "docs/GLOSSARY.md"

  @Test func `every type it names is declared in the sources`() throws {
    let declared = Set(
      try Repository.files(below: ["Sources", "Plugins"], suffix: ".swift").flatMap { path in
        try Repository.text(path)
          .matches(of: /\b(?:struct|enum|class|protocol|actor|typealias) (\w+)/)
          .map { String($0.1) }
      }
    )
    let named = try Repository.text(Self.page).matches(of: /`([A-Z]\w*)`/).map { String($0.1) }
    #expect(named.count > 30)
    for type in named {
      #expect(declared.contains(type), "\(Self.page): error: there is no type `\(type)`")
    }
  }

  @Test func `no word is explained twice`() throws {
    var rows: [String: Int] = [:]
    for line in try Repository.text(Self.page).split(separator: "\n") where line.hasPrefix("| ") {
      guard let first = line.split(separator: "|").first, !first.contains("---") else { continue }
      for word in first.split(separator: ",") {
        let word = word.drop { $0 == " " }.prefix { $0 != " " && $0 != "(" }
        if word != "word" { rows[String(word), default: 0] += 1 }
      }
    }
    #expect(rows.filter { $0.value > 1 }.isEmpty)
  }
}
