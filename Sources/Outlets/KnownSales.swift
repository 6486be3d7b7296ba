import CivilTime
import CurriculumModel

/// Sales that a till numbered or wrote into a file, as often as they were recorded.
///
/// A later export that holds what was recorded before adds only what is new: each line in it meets one
/// that is known, and what is left over is new. How a line is written, with which line ends or in which
/// order, makes no difference.
struct KnownSales: Hashable {
  private struct Key: Hashable {
    var day: Day
    var product: ProductID
    /// Empty for none.
    ///
    /// Tills begin their numbers anew, so that a number goes with its day.
    var receipt: String
  }

  /// What one line said of goods and money.
  struct Figures: Hashable {
    var quantity: Int
    var price: Int
    var channel: SaleLine.Channel
  }

  /// What is known of a line.
  enum Answer {
    case new, known
    /// The receipt has the product with other figures.
    case differs(Figures)
  }

  private var lines: [Key: [Figures]] = [:]
  /// The last one that was met: a receipt whose lines were all met has no further line.
  private var met: [Key: Figures] = [:]

  mutating func insert(_ line: SaleLine, on day: Day) {
    lines[Key(day: day, product: line.product, receipt: line.receipt), default: []].append(
      Figures(quantity: line.quantity, price: line.price, channel: line.channel)
    )
  }

  /// Whether a sale is among them; what it meets is taken out, so that the next alike meets another.
  ///
  /// - Complexity: O(lines of that product, day and receipt).
  mutating func meet(_ request: SaleRequest, isFromFile: Bool) -> Answer {
    guard isFromFile || !request.receipt.isEmpty else { return .new }
    let key = Key(day: request.day, product: request.product, receipt: request.receipt)
    guard var left = lines[key] else { return .new }
    let place = left.firstIndex { known in
      known.quantity == request.quantity && known.channel == request.channel
        && request.price.map { $0 == known.price } ?? true
    }
    if let place {
      met[key] = left.remove(at: place)
      lines[key] = left
      return .known
    }
    if request.receipt.isEmpty { return .new }
    return (left.first ?? met[key]).map { .differs($0) } ?? .new
  }
}
