import Testing

@testable import CommandLineInterface

struct TextWrappingTests {
  @Test(arguments: [
    ("", 10, 0, [""]),
    ("satu dua tiga", 20, 0, ["satu dua tiga"]),
    ("satu dua tiga", 8, 0, ["satu dua", "tiga"]),
    ("satu dua tiga", 8, 4, ["satu dua", "tiga"]),
    ("satu  dua", 20, 0, ["satu dua"]),
    ("satu\ndua", 20, 0, ["satu", "dua"]),
    ("pengusaha", 4, 0, ["peng", "usah", "a"]),
    ("pengusaha", 5, 2, ["pengu", "sah", "a"]),
    ("漢字漢字", 5, 0, ["漢字", "漢字"]),
  ])
  func `text breaks at spaces and inside words that are too wide`(
    text: String,
    width: Int,
    hanging: Int,
    lines: [String]
  ) {
    let wrapped = StyledText(text).wrapped(to: width, hanging: hanging)
    #expect(wrapped.map(\.plainText) == lines)
  }

  @Test(arguments: 1...40)
  func `no line is wider than the window`(width: Int) {
    let text: StyledText = "Kelas dasar \("kewirausahaan", .strong) untuk 漢字 dan NIB"
    for line in text.wrapped(to: width, hanging: 2) {
      #expect(line.width <= max(width, 2), "'\(line.plainText)' in \(width) columns")
    }
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢", 2), ("✓ ya", 4), ("·–…", 3),
  ])
  func `width counts columns, not letters`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test func `control characters never reach the terminal`() {
    let text = StyledText("a\u{1B}[2Jb\u{202E}c")
    #expect(text.rendered(colour: false) == "a\\u{1B}[2Jb\\u{202E}c")
  }

  @Test(arguments: [
    (true, "Gambir · 9–16 … ya\n"), (false, "Gambir | 9-16 ~ ya\n"),
  ])
  func `an ASCII terminal gets ASCII signs`(hasUnicode: Bool, shown: String) {
    var page = Page(for: Terminal(width: 40, hasUnicode: hasUnicode))
    page.add("Gambir · 9–16 … ya")
    #expect(page.text == shown)
  }

  @Test func `a table that does not fit becomes a block for each row`() {
    var table = Table([.init("Kode"), .init("Nama", isFlexible: true), .init("Kosong")])
    table.add("C000001", "Kelas dasar kewirausahaan", "")
    #expect(
      table.lines(width: 24).map(\.plainText)
        == ["C000001", "  Nama: Kelas dasar", "    kewirausahaan"]
    )
    #expect(table.lines(width: 80).count == 2)
  }
}
