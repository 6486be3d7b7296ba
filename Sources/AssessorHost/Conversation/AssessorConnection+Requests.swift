import AssessmentKit
import CurriculumModel
import OrderedJSON

/// What can be asked of a greeted assessor.
extension AssessorConnection {
  /// One judgement.
  ///
  /// When the time is up it is told so; if it then says that it stopped, it can be asked again.
  func assess(
    _ params: [JSONValue.Member],
    within patience: Duration,
    cancelling: Duration
  ) throws(HostFault) -> JSONValue {
    let id = nextID()
    do throws(HostFault) {
      return try ask(id, "assess", params, within: patience)
    } catch {
      if error.kind == .timeOut { try cancel(id, within: cancelling, because: error) }
      throw error
    }
  }

  /// Judgements of many, many in one line.
  ///
  /// - Parameters:
  ///   - patience: how long the answer to one line may take.
  ///   - hasMore: whether `next` would give more.
  ///   - next: gives the assessments of the next line; `nil` when that was all.
  ///   - take: is given the outcomes of a line, in the order asked; an object with `error` for one
  ///     that it could not judge.
  func assessBatches(
    within patience: Duration,
    hasMore: () -> Bool,
    next: () throws(HostFault) -> [[JSONValue.Member]]?,
    take: ([JSONValue]) throws(HostFault) -> Void
  ) throws(HostFault) {
    // At most two: the one that is answered next, and the one ahead of it.
    var asked: [(id: Int, count: Int)] = []
    try exchange(
      within: patience,
      next: { () throws(HostFault) in
        guard let assessments = try next() else { return nil }
        asked.append((nextID(), assessments.count))
        let requests = JSONValue.array(assessments.map { .object($0) })
        return WireFormat.request(lastID, "assess/batch", [.init("requests", requests)])
      },
      receive: { (message) throws(HostFault) in
        switch message {
        case .notification: return .none
        case .answer(let id, let answer):
          guard id == asked.first?.id else { throw HostFault(.unknownAnswer) }
          guard let outcomes = answer["outcomes"]?.array, outcomes.count == asked.first?.count
          else {
            throw HostFault(.badOutcome, "its batch has another number of outcomes than requests")
          }
          asked.removeFirst()
          try take(outcomes)
          return asked.isEmpty && !hasMore() ? .done : .more
        case .refusal(_, let code): throw refusal(code)
        }
      }
    )
  }

  /// Many judgements, each asked before those before it are answered.
  func assessPipelined(
    _ assessments: [[JSONValue.Member]],
    within patience: Duration
  ) throws(HostFault) -> [Result<JSONValue, HostFault>] {
    var lines: [UInt8] = []
    var positions: [Int: Int] = [:]
    for (position, params) in assessments.enumerated() {
      let id = nextID()
      positions[id] = position
      lines += WireFormat.request(id, "assess", params)
    }
    var results = [Result<JSONValue, HostFault>?](repeating: nil, count: assessments.count)
    try exchange(lines, within: patience) { (message) throws(HostFault) in
      let answered: (id: Int?, result: Result<JSONValue, HostFault>)
      switch message {
      case .notification: return .none
      case .answer(let id, let answer): answered = (id, .success(answer))
      case .refusal(let id, let code): answered = (id, .failure(refusal(code)))
      }
      guard let id = answered.id, let position = positions.removeValue(forKey: id) else {
        throw HostFault(.unknownAnswer)
      }
      results[position] = answered.result
      return positions.isEmpty ? .done : .more
    }
    return results.map { $0 ?? .failure(HostFault(.noMessage)) }
  }

  /// What it says of a configuration.
  func validate(
    _ configuration: MarkupElement,
    kind: AssessorID,
    within patience: Duration
  ) throws(HostFault) -> JSONValue {
    let params: [JSONValue.Member] = [
      .init("kind", .string(kind.rawValue)),
      .init("configuration", WireFormat.markup(configuration)),
    ]
    return try ask(nextID(), "config/validate", params, within: patience)
  }

  /// One request and its one answer.
  ///
  /// An error it answers with is a fault, after which it can be asked again.
  private func ask(
    _ id: Int,
    _ method: String,
    _ params: [JSONValue.Member],
    within patience: Duration
  ) throws(HostFault) -> JSONValue {
    var result: JSONValue?
    var code = 0
    try exchange(
      WireFormat.request(id, method, params),
      within: patience
    ) { (message) throws(HostFault) in
      switch message {
      case .notification: return .none
      case .answer(id, let answer): result = answer
      case .refusal(id, let refused): code = refused
      case .answer, .refusal: throw HostFault(.unknownAnswer)
      }
      return .done
    }
    guard let result else { throw refusal(code) }
    return result
  }

  /// Its own words stay out: they may repeat what a participant typed.
  private func refusal(_ code: Int) -> HostFault {
    HostFault(.answeredError, "it answered with the error \(code)")
  }

  /// Whatever it answers to a request that was cancelled is dropped.
  private func cancel(
    _ id: Int,
    within patience: Duration,
    because fault: HostFault
  ) throws(HostFault) {
    do throws(HostFault) {
      try exchange(
        WireFormat.notification("$/cancel", [.init("id", .integer(id))]),
        within: patience
      ) { (message) throws(HostFault) in
        switch message {
        case .notification: return .none
        case .answer(id, _), .refusal(id, _): return .done
        case .answer, .refusal: throw HostFault(.unknownAnswer)
        }
      }
    } catch {
      // That it doesn't stop is part of the same fault.
      throw fault
    }
  }
}
