/// What holds while the rules of an item or a test run.
struct Evaluation: Sendable {
  /// By the place of the variable's declaration.
  var values: [Value]
  var defaults: [Value]
  var corrects: [Value]
  var random: Mulberry32
  /// Set by an exit rule: nothing after it runs.
  var isStopped = false
  /// Set by a template constraint that doesn't hold: template processing starts over.
  var isRejected = false
  /// The items of the test, for a test's own rules; empty within an item.
  var items: [ItemResult] = []
}

/// One item of a test after it was judged, as outcome processing sees it.
struct ItemResult: Sendable {
  var identifier: String
  var section: [String]
  var categories: [String]
  var weights: [String: Double]
  var isPresented: Bool
  var isResponded: Bool
  /// `nil` where the item has no correct response to compare with.
  var isCorrect: Bool?
  var values: [String: Value]
  /// By outcome variable, where the item says them.
  var maximums: [String: Double]
  var minimums: [String: Double]
  /// Where each variable can lie, whatever is answered.
  var spans: [String: Span] = [:]
}
