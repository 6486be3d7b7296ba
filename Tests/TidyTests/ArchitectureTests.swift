import Testing

@Suite("docs/ARCHITECTURE.md")
struct ArchitectureTests {
  @Test func `the layer table names every target of Package.swift`() throws {
    let architecture = try Repository.text("docs/ARCHITECTURE.md")
    let rows = architecture.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let manifest = try Repository.text("Package.swift")
    let layers = manifest.matches(of: /(?m)^  \(\s*"(\w+)",/).map { String($0.1) }
    #expect(layers.count >= 9)
    for layer in layers {
      #expect(
        rows.contains { $0.contains("`\(layer)`") },
        "docs/ARCHITECTURE.md: error: the layer table lacks `\(layer)`; add its row"
      )
    }
  }
}
