/// A picture and its parts in words, for those who read a question on a screen of letters.
///
/// - Source: QTI 3.0, hotspotChoice, associableHotspot and their `hotspotLabel`, `shape` and `coords`.
extension Interaction {
  /// What a choice says; of a part of the picture its label and where it lies.
  public func words(for choice: Choice, _ words: ContentText) -> String {
    let text = words.text(of: choice.content)
    guard text.isEmpty || Self.parts.contains(choice.content.name) else { return text }
    let label =
      choice.content["hotspotLabel"] ?? choice.content["objectLabel"].map { "[\($0)]" }
      ?? (text.isEmpty ? choice.identifier : text)
    guard let place = place(of: choice.content, language: words.language) else { return label }
    return "\(label) (\(place))"
  }

  /// The picture's description and size, and how a point on it is answered; empty without one.
  public func pictureWords(_ words: ContentText) -> String {
    guard let picture else { return "" }
    let isIndonesian = words.language != "en"
    var text = isIndonesian ? "[Gambar" : "[Picture"
    if let width = picture.width, let height = picture.height {
      text += " \(Self.whole(width)) × \(Self.whole(height))"
    }
    let description = picture.element["alt"] ?? words.text(ofPicture: picture.element)
    if !description.isEmpty { text += ": \(description)" }
    text += "]"
    if kind == .selectPoint || kind == .positionObject {
      text +=
        isIndonesian
        ? " Tulis titiknya sebagai x y, dihitung dari kiri atas."
        : " Write the point as x y, counted from the top left."
    }
    return text
  }

  private static let parts: Set<String> = ["hotspotChoice", "associableHotspot"]

  private var picture: (element: ItemElement, width: Double?, height: Double?)? {
    let isGraphic =
      [.hotspot, .selectPoint, .graphicOrder, .graphicAssociate, .graphicGapMatch, .positionObject]
      .contains(kind)
    guard isGraphic,
      let element = element.elements.first(where: { ["object", "img"].contains($0.name) })
    else { return nil }
    return (element, element.number("width"), element.number("height"))
  }

  /// Which ninth of the picture the part's middle lies in, and the middle itself.
  private func place(of part: ItemElement, language: String) -> String? {
    guard let area = Area(shape: part["shape"] ?? "", coords: part["coords"] ?? ""),
      let (x, y) = area.middle
    else { return nil }
    let point = "x \(Self.whole(x)), y \(Self.whole(y))"
    guard let width = picture?.width, let height = picture?.height, width > 0, height > 0 else {
      return point
    }
    let column = min(2, max(0, Int(3 * x / width)))
    let row = min(2, max(0, Int(3 * y / height)))
    return Self.ninth(row, column, language) + ", " + point
  }

  private static func ninth(_ row: Int, _ column: Int, _ language: String) -> String {
    let isIndonesian = language != "en"
    let rows = isIndonesian ? ["atas", "", "bawah"] : ["top", "", "bottom"]
    let columns = isIndonesian ? ["kiri", "", "kanan"] : ["left", "", "right"]
    // "kiri atas" in Indonesian, "top left" in English.
    let words = isIndonesian ? [columns[column], rows[row]] : [rows[row], columns[column]]
    let text = words.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? (isIndonesian ? "tengah" : "middle") : text
  }

  private static func whole(_ value: Double) -> String {
    Int(exactly: value.rounded()).map { String($0) } ?? String(value)
  }
}

extension Area {
  /// The middle of what bounds it; `nil` for everything.
  var middle: (x: Double, y: Double)? {
    switch self {
    case .everywhere: return nil
    case .rectangle(let left, let top, let right, let bottom):
      return ((left + right) / 2, (top + bottom) / 2)
    case .circle(let x, let y, _), .ellipse(let x, let y, _, _): return (x, y)
    case .polygon(let corners):
      let (xs, ys) = (corners.map(\.x), corners.map(\.y))
      guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
      else { return nil }
      return ((left + right) / 2, (top + bottom) / 2)
    }
  }
}
