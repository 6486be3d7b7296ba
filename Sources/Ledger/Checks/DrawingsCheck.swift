import AssessmentKit

extension BookCheck {
  /// Household spending stands under drawings, not among the costs.
  static let drawingsApart = BookCheck(
    code: "book.household",
    titleID: "Belanja rumah tangga dicatat sebagai prive",
    titleEN: "Household spending is written as drawings"
  ) { book in
    let words = book.rules.householdWords.map { Array($0.lowercased().utf8) }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return nil }
    var beginnings = Array(repeating: false, count: 256)
    for word in words { beginnings[Int(word[0])] = true }
    return book.book.entries.compactMap { entry in
      guard book.book.kind(entry.debit).isCost,
        book.book.mentions(words, beginningWith: beginnings, in: entry)
      else {
        return nil
      }
      return BookFinding(
        "book.household",
        line: entry.line,
        found: book.book.text(of: entry),
        id: "Tampaknya belanja rumah tangga, tetapi dicatat sebagai biaya usaha.",
        en: "It looks like household spending, but it is written as a cost of the business.",
        fixID: "Pindahkan ke akun Prive, atau perjelas uraiannya.",
        fixEN: "Move it to Drawings, or make its description clearer."
      )
    }
  }
}

extension CashBook {
  /// Whether a description has one of these words; letters of ASCII count alike in either case.
  fileprivate func mentions(
    _ words: [[UInt8]],
    beginningWith beginnings: [Bool],
    in entry: Entry
  ) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for start in entry.text {
        let first = bytes[start] | 0x20
        guard beginnings[Int(first)] else { continue }
        for word in words where word[0] == first && start + word.count <= entry.text.upperBound {
          if (1..<word.count).allSatisfy({ bytes[start + $0].lowered == word[$0] }) { return true }
        }
      }
      return false
    }
  }
}

extension UInt8 {
  fileprivate var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
