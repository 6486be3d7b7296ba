/// A telephone number in the one form in which it is kept, searched and linked.
///
/// `0812-3456-789`, `+62 812 3456 789`, `62812 3456789` and `(0812) 3456789` are one number. A
/// number of another country begins with `+`.
/// - Source: ITU-T E.164 (at most 15 digits with the country's code); +62 is Indonesia's.
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  /// Why something is no telephone number.
  public enum Fault: Error, Hashable, Sendable {
    /// Something beside digits and the signs that group them.
    case foreign
    case tooShort
    case tooLong
  }

  /// `+` and the digits with the country's code, as E.164 has it: `+628123456789`.
  public let international: String

  /// Reads a number as people write it.
  /// - Throws: the fault.
  public init(_ written: String) throws(Fault) {
    let bare = NumberLabel.stripped(written, of: PhoneNumber.names)
    // A bracket or a plus in front belongs to the number; without a label nothing is taken off.
    guard let (digits, isInternational) = PhoneNumber.digits(in: bare) else { throw .foreign }
    if digits.utf8.count < 8 { throw .tooShort }
    let whole = isInternational ? digits : PhoneNumber.abroad(digits)
    if whole.utf8.count > 15 { throw .tooLong }
    international = "+" + whole
  }

  /// As it is kept and shown: as people of Indonesia dial it, `08123456789`; another country's with
  /// its `+`.
  public var national: String {
    international.hasPrefix("+62") ? "0" + international.dropFirst(3) : international
  }

  /// The number in the form in which it is kept.
  ///
  /// - Throws: the fault.
  /// - Complexity: O(length), without an allocation for one that has the form already.
  public static func kept(_ written: String) throws(Fault) -> String {
    let bytes = written.utf8
    if (9...13).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }),
      bytes.first == 0x30, bytes.dropFirst().first != 0x30
    {
      return written
    }
    return try PhoneNumber(written).national
  }

  /// What a telephone opens by itself (RFC 3966).
  public var link: String { "tel:" + international }

  /// What opens a conversation in WhatsApp.
  public var whatsApp: String { "https://wa.me/" + international.dropFirst() }

  public var description: String { national }

  /// A number that was kept before there was one form, in that form; what can't be read stays as it
  /// is.
  public static func normal(_ written: String) -> String {
    (try? kept(written)) ?? written
  }

  /// The digits that a part of a number has wherever it stands in the one form: without the leading
  /// 0, 62 or +62; `nil` for what is no part of a number, or for fewer than three digits.
  public static func part(_ written: String) -> String? {
    guard let (digits, _) = digits(in: written), digits.utf8.count >= 3 else { return nil }
    let part = digits.hasPrefix("0") ? Substring(digits.dropFirst()) : Substring(digits)
    return part.hasPrefix("62") && part.utf8.count > 4 ? String(part.dropFirst(2)) : String(part)
  }

  private static let names: Set<String> = [
    "HP", "WA", "WHATSAPP", "TELP", "TLP", "TEL", "TELEPON", "TELEPHONE", "PHONE", "MOBILE",
    "NOHP", "NOWA", "NOTELP", "HANDPHONE", "PONSEL", "SELULER",
  ]

  private static func abroad(_ digits: String) -> String {
    if digits.hasPrefix("0") { return "62" + digits.dropFirst() }
    return digits.hasPrefix("62") ? digits : "62" + digits
  }

  /// The digits, and whether they begin with a country's code (`+` or `00`); `nil` when something
  /// else stands there.
  private static func digits(in written: String) -> (String, isInternational: Bool)? {
    var digits = ""
    var isInternational = false
    for scalar in written.unicodeScalars {
      let scalar = scalar.narrow
      if scalar.isASCIIDigit {
        digits.unicodeScalars.append(scalar)
      } else if scalar == "+", digits.isEmpty, !isInternational {
        isInternational = true
      } else if !scalar.properties.isWhitespace, !scalar.isInvisible,
        !"-.()/–".unicodeScalars.contains(scalar)
      {
        return nil
      }
    }
    if !isInternational, digits.hasPrefix("00") {
      digits.removeFirst(2)
      isInternational = true
    }
    // `+62 (0) 812`: the 0 is dialled inside the country only.
    if isInternational, digits.hasPrefix("620") { digits = "62" + digits.dropFirst(3) }
    return (digits, isInternational)
  }
}
