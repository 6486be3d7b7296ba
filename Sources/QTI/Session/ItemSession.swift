/// One participant's go at one item: template variables drawn, responses taken, outcomes given.
public struct ItemSession: Sendable {
  public let item: AssessmentItem
  var evaluation: Evaluation

  /// Draws the template variables.
  ///
  /// - Parameters:
  ///   - seed: the same seed draws the same question on every machine.
  ///   - templateDefaults: what a test gives the template variables before they are drawn.
  public init(
    _ item: AssessmentItem,
    seed: UInt64 = 0,
    templateDefaults: [String: Value] = [:]
  ) {
    self.item = item
    var initial = item.initial
    for (name, value) in templateDefaults {
      guard let slot = item.slots[name], item.variables[slot].role == .template else { continue }
      let variable = item.variables[slot]
      initial.defaults[slot] = value.held(as: variable.baseType, variable.cardinality)
      initial.values[slot] = initial.defaults[slot]
    }
    evaluation = initial
    evaluation.random = Mulberry32(seed: seed)
    guard !item.templateRules.isEmpty else { return }
    // The standard asks for at least a hundred tries before the defaults are taken.
    for _ in 0..<100 {
      Rule.run(item.templateRules, in: &evaluation)
      let isRejected = evaluation.isRejected
      evaluation.isStopped = false
      evaluation.isRejected = false
      if !isRejected { return }
      let random = evaluation.random
      evaluation = initial
      evaluation.random = random
    }
  }

  /// Takes a response; `false` for a variable that is no response of this item.
  @discardableResult
  public mutating func respond(_ identifier: String, _ value: Value) -> Bool {
    guard let slot = item.slots[identifier], item.variables[slot].role == .response else {
      return false
    }
    evaluation.values[slot] = value
    return true
  }

  /// Runs response processing, and then the item's own outcome processing.
  public mutating func process() {
    guard item.hasResponseProcessing || !item.outcomeRules.isEmpty else { return }
    if !item.isAdaptive, let slot = item.slots["completionStatus"] {
      evaluation.values[slot] = .single(.text("completed", .identifier))
    }
    Rule.run(item.responseRules, in: &evaluation)
    evaluation.isStopped = false
    Rule.run(item.outcomeRules, in: &evaluation)
    evaluation.isStopped = false
  }

  /// The value of any variable; NULL for one that there is not.
  public subscript(identifier: String) -> Value {
    item.slots[identifier].map { evaluation.values[$0] } ?? .null
  }

  /// The correct response of a variable, after templates; NULL where none is known.
  public func correctResponse(_ identifier: String) -> Value {
    item.slots[identifier].map { evaluation.corrects[$0] } ?? .null
  }

  /// Every outcome variable with its value, in the order declared.
  public var outcomes: [(identifier: String, value: Value)] {
    zip(item.variables, evaluation.values).compactMap { variable, value in
      variable.role == .outcome ? (variable.identifier, value) : nil
    }
  }

  /// The feedback that its outcome variable lets be seen, in document order.
  public var feedback: [ItemElement] { item.modalFeedback.filter { isShown($0) } }

  /// Whether an element with `outcomeIdentifier`, `identifier` and `showHide` is to be seen.
  ///
  /// - Source: QTI 3.0, feedbackBlock, feedbackInline, modalFeedback, templateBlock.
  public func isShown(_ element: ItemElement) -> Bool {
    guard let variable = element["outcomeIdentifier"] ?? element["templateIdentifier"] else {
      return true
    }
    let wanted = element["identifier"] ?? ""
    let isNamed = self[variable].members.contains { $0.written == wanted }
    return isNamed == (element["showHide"] != "hide")
  }

  /// Whether every response equals its correct one; `nil` unless every response has one.
  ///
  /// - Source: QTI 3.0, numberCorrect and numberIncorrect, which count no other items.
  public var isCorrect: Bool? {
    let judged = item.responses
    guard !judged.isEmpty, judged.allSatisfy({ !correctResponse($0.identifier).isNull }) else {
      return nil
    }
    return judged.allSatisfy {
      self[$0.identifier].matches(correctResponse($0.identifier)) ?? false
    }
  }
}
