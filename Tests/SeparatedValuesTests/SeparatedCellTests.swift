import SeparatedValues
import Testing

@Suite struct SeparatedCellTests {
  @Test(arguments: [
    (SeparatedCell.plain("Gambir"), "Gambir"), (.plain(-5_000), "-5000"),
    (.text("Tanah Abang, 2"), "\"Tanah Abang, 2\""), (.text("=1+1"), "'=1+1"),
    (.text("+62812"), "'+62812"), (.text("-5"), "'-5"), (.text("@SUM(A1)"), "'@SUM(A1)"),
    (.text("\t=1"), "\"'\t=1\""), (.text("\r=1"), "\"'\r=1\""), (.text(" =1"), "' =1"),
    (.text("\u{200B}=1"), "'\u{200B}=1"), (.text("＝1"), "'＝1"), (.text("a=1"), "a=1"),
    (.text("a,\u{301}b"), "\"a,\u{301}b\""), (.text("\u{600},b"), "\"\u{600},b\""),
    (.text("a\"\u{301}"), "\"a\"\"\u{301}\""), (.text(""), ""),
  ])
  func `a cell is written so`(_ cell: SeparatedCell, _ written: String) {
    let line = [[cell, "x"]].separatedByCommas
    #expect(Array(line.utf8) == Array("\(written),x\r\n".utf8))
  }
}
