/// How an answer of several of a field's choices is put together.
public enum AnswerComposition: Hashable, Sendable {
  /// Any of the choices, in no order.
  ///
  /// - Parameter atMost: how many may be chosen; 0 for any number.
  case set(atMost: Int)
  /// The choices in an order.
  case sequence
  /// Two choices at a time, with a blank between them.
  ///
  /// - Parameter sources: how many choices, counted from the first, may stand first in a pair, while
  ///   the rest stand second; `nil` where any two make a pair.
  case pairs(sources: Int?)
}
