/// Texts with signs of every language next to scalars that join, turn or hide them.
enum HostileText {
  static let signs: [Unicode.Scalar] = [
    "<", ">", "&", "\"", "'", ",", ";", "#", "\\", "`", "=", "+", "-", "@", "%", "{", "}", " ", "a",
    "Z", "0", "$", "\n", "\r", "\t", "!", "/", ":",
  ]
  static let joiners: [Unicode.Scalar] = [
    "\u{600}", "\u{6DD}", "\u{110BD}", "\u{301}", "\u{338}", "\u{200D}", "\u{200C}", "\u{20E3}",
    "\u{FE0F}", "\u{1F3FD}", "\u{E0061}", "\u{94D}", "\u{1F1EE}",
  ]
  static let steering: [Unicode.Scalar] = [
    "\u{1}", "\u{8}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{9D}", "\u{61C}",
    "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}",
    "\u{206A}", "\u{FEFF}", "\u{FFF9}",
  ]

  static func any(using random: inout SplitMix64) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let family =
        switch Int.random(in: 0..<6, using: &random) {
        case 0...2: signs
        case 3, 4: joiners
        default: steering
        }
      text.append(family.randomElement(using: &random) ?? "x")
    }
    return String(text)
  }
}
