/// An order: every meeting of one class ends before another class first meets.
public struct Precedence: Hashable, Sendable {
  /// The class that comes first, as an index into `Problem.classes`.
  public var first: Int
  /// The class that comes after it.
  public var second: Int

  public init(_ first: Int, before second: Int) {
    self.first = first
    self.second = second
  }
}
