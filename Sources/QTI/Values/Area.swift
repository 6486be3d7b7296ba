/// A part of a picture, in its pixels from the top left.
///
/// - Source: QTI 3.0, ShapeEnum and coords, after HTML's image maps.
enum Area: Sendable {
  case everywhere
  case rectangle(left: Double, top: Double, right: Double, bottom: Double)
  case circle(x: Double, y: Double, radius: Double)
  case ellipse(x: Double, y: Double, horizontal: Double, vertical: Double)
  /// Corners in order; at least three.
  case polygon([(x: Double, y: Double)])

  /// `nil` for an unknown shape or the wrong number of coordinates.
  init?(shape: String, coords: String) {
    let numbers = coords.split { $0 == "," || $0.isWhitespace }.map { Double($0) ?? .nan }
    guard numbers.allSatisfy(\.isFinite) else { return nil }
    switch (shape, numbers.count) {
    case ("default", _): self = .everywhere
    case ("rect", 4):
      self = .rectangle(
        left: min(numbers[0], numbers[2]),
        top: min(numbers[1], numbers[3]),
        right: max(numbers[0], numbers[2]),
        bottom: max(numbers[1], numbers[3])
      )
    case ("circle", 3): self = .circle(x: numbers[0], y: numbers[1], radius: numbers[2])
    case ("ellipse", 4):
      self = .ellipse(
        x: numbers[0],
        y: numbers[1],
        horizontal: numbers[2],
        vertical: numbers[3]
      )
    case ("poly", 6...) where numbers.count.isMultiple(of: 2):
      var corners = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
      if let first = corners.first, let last = corners.last, first == last { corners.removeLast() }
      guard corners.count >= 3 else { return nil }
      self = .polygon(corners)
    default: return nil
    }
  }

  /// Whether a point lies in it; its edge belongs to it, except for a polygon's, where only the
  /// rule of crossings decides.
  func contains(x: Double, y: Double) -> Bool {
    switch self {
    case .everywhere: return true
    case .rectangle(let left, let top, let right, let bottom):
      return x >= left && x <= right && y >= top && y <= bottom
    case .circle(let centreX, let centreY, let radius):
      return (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) <= radius * radius
    case .ellipse(let centreX, let centreY, let horizontal, let vertical):
      guard horizontal > 0, vertical > 0 else { return false }
      let (across, down) = ((x - centreX) / horizontal, (y - centreY) / vertical)
      return across * across + down * down <= 1
    case .polygon(let corners):
      var isInside = false
      var previous = corners[corners.count - 1]
      for corner in corners {
        if (corner.y > y) != (previous.y > y) {
          let crossing =
            (previous.x - corner.x) * (y - corner.y) / (previous.y - corner.y) + corner.x
          if x < crossing { isInside.toggle() }
        }
        previous = corner
      }
      return isInside
    }
  }
}
