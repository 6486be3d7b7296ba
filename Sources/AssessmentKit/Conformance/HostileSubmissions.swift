/// Submissions as nobody would hope for, repeatable by their seed.
package struct HostileSubmissions {
  /// SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// Each field missing, plausible or hostile; now and then a file, an empty one or none.
  package mutating func submission(for fields: [SubmissionField]) -> Submission {
    var submission = Submission()
    for field in fields where next(below: 8) > 0 {
      submission.fields[field.name] = next(below: 3) == 0 ? hostile() : plausible(field)
    }
    for position in 0..<next(below: 4) {
      submission.files.append(
        Submission.File(
          name: next(below: 4) == 0 ? hostile() : "photo-\(position).jpg",
          sha256: String(repeating: "0", count: 64),
          size: [0, 1, 40_000, -1, Int.max][next(below: 5)]
        )
      )
    }
    return submission
  }

  private mutating func plausible(_ field: SubmissionField) -> String {
    switch field.kind {
    case .text, .file: digits(count: 8 + next(below: 15))
    case .number: "\(next(below: 400)).\(next(below: 10))"
    case .day: "\(1 + next(below: 31))-\(1 + next(below: 12))-\(1940 + next(below: 120))"
    case .choice:
      field.choices.isEmpty ? "" : field.choices[next(below: field.choices.count)].value
    }
  }

  private mutating func hostile() -> String {
    let digits = digits(count: 16)
    let texts = [
      "", "   ", "\u{0}", "\(digits)\u{0}", "-\(digits)", digits + digits + digits, "0000000000",
      "٣١٧١٠١٠١٠١٩٠٠٠٠١", "３１７１０１０１０１９００００１", "\u{202E}\(digits)\u{202C}",
      "👩🏽‍🍳👩🏽‍🍳👩🏽‍🍳", "e\u{301}\u{301}\u{301}\u{301}", "1e309", "NaN", "-0", "9223372036854775808",
      "99,99,99", "1.2.3,4.5", "31-02-2026", "2026-13-01", "0000-00-00", "99/99/9999",
      "'; DROP TABLE event; --", "<xml attribute=\"{parameter}\">", "{attendance-share}",
      "P-IRT \(digits)", "ID\(digits)", "KH.\(digits)", "C\(digits.prefix(5))", "\r\n\t\(digits)",
      "½²③\(digits)", String(repeating: "9", count: 20_000), String(repeating: "🧾", count: 5_000),
    ]
    return texts[next(below: texts.count)]
  }

  private mutating func digits(count: Int) -> String {
    var text = ""
    for _ in 0..<count { text += "\(next(below: 10))" }
    return text
  }

  private mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
