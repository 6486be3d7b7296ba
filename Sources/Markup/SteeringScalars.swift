extension Unicode.Scalar {
  /// Whether it steers a reader instead of being seen: a control, a line or paragraph separator, a
  /// mark that turns the writing direction or that annotates what follows.
  ///
  /// - Source: ECMA-48 (C0 and C1); Unicode Standard Annex 9, section 2 (explicit and implicit
  ///   directional formatting); Unicode 16, sections 23.1, 23.3 and 23.8.
  public var isSteering: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// Whether Unicode says that it never will be a character, such as U+FFFF.
  var isNoCharacter: Bool {
    value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
  }

  /// Whether no XML 1.0 document may hold it, written out or as a reference.
  var isOutsideXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
