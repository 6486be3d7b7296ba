public import AssessmentKit
import CurriculumModel
import OrderedJSON

extension ExternalAssessor {
  /// Judges many submissions, in the order given; one's fault never harms another.
  ///
  /// They go in batches where the assessor takes them, else one after the other without waiting. A
  /// batch that fails as a whole is asked again one by one, so that the culprit is found.
  public func assessAll(_ requests: [AssessmentRequest]) -> [Result<Outcome, AssessorFault>] {
    let breaches = requests.map(breach)
    guard breaches.contains(where: { $0 != nil }) else { return askAll(requests) }
    var answers = askAll(zip(requests, breaches).filter { $1 == nil }.map(\.0))[...]
    return breaches.compactMap { $0.map { .success($0) } ?? answers.popFirst() }
  }

  private func askAll(_ requests: [AssessmentRequest]) -> [Result<Outcome, AssessorFault>] {
    // Files are laid out for one submission at a time, so that no assessor sees another's.
    guard requests.count > 1, !program.manifest.needsFiles else { return requests.map(judgeAlone) }
    var run = BatchRun(requests, of: self)
    while run.answers.count < requests.count {
      do throws(HostFault) {
        try pool.withConnection { (connection) throws(HostFault) in
          try run.ask(connection)
        }
      } catch {
        run.answers += run.part(from: run.answers.count).map(judgeAlone)
      }
    }
    return run.answers
  }

  private func judgeAlone(_ request: AssessmentRequest) -> Result<Outcome, AssessorFault> {
    do throws(AssessorFault) {
      return .success(try assess(request))
    } catch {
      return .failure(error)
    }
  }
}

/// Many submissions on their way through one assessor; what is answered stays answered.
private struct BatchRun {
  let requests: [AssessmentRequest]
  let assessor: ExternalAssessor
  var answers: [Result<Outcome, AssessorFault>] = []

  init(_ requests: [AssessmentRequest], of assessor: ExternalAssessor) {
    self.requests = requests
    self.assessor = assessor
    answers.reserveCapacity(requests.count)
  }

  func part(from start: Int) -> ArraySlice<AssessmentRequest> {
    requests[start..<min(start + assessor.settings.batchSize, requests.count)]
  }

  /// Asks for all that has no answer yet.
  mutating func ask(_ connection: AssessorConnection) throws(HostFault) {
    if connection.greeting?.takesBatches == true {
      try askInBatches(connection)
    } else {
      while answers.count < requests.count { try askWithoutWaiting(connection) }
    }
  }

  private mutating func askInBatches(_ connection: AssessorConnection) throws(HostFault) {
    var start = answers.count
    var sent: [[ShownRequest]] = []
    let patience = assessor.program.limits.wallTime * min(assessor.settings.batchSize, 10)
    var answered: [Result<Outcome, AssessorFault>] = []
    defer { answers += answered }
    try connection.assessBatches(
      within: patience,
      hasMore: { start < requests.count },
      next: { () throws(HostFault) in
        guard start < requests.count else { return nil }
        let shown = try show(part(from: start))
        start += shown.count
        sent.append(shown)
        return shown.map { $0.params(connection.inbox) }
      },
      take: { (outcomes) throws(HostFault) in
        for (request, outcome) in zip(sent.removeFirst(), outcomes) {
          answered.append(read(outcome, of: request))
        }
      }
    )
  }

  private mutating func askWithoutWaiting(_ connection: AssessorConnection) throws(HostFault) {
    let shown = try show(part(from: answers.count))
    let results = try connection.assessPipelined(
      shown.map { $0.params(connection.inbox) },
      within: assessor.program.limits.wallTime
    )
    answers += zip(shown, results).map { request, result in
      do throws(HostFault) {
        return .success(try request.outcome(try result.get()))
      } catch {
        return .failure(fault(error))
      }
    }
  }

  private func show(_ part: ArraySlice<AssessmentRequest>) throws(HostFault) -> [ShownRequest] {
    var shown: [ShownRequest] = []
    for request in part {
      let fields = assessor.fields(for: request.configuration)
      let one = ShownRequest(
        request,
        fields: fields,
        reads: assessor.program.manifest.reads,
        kind: assessor.kind.name
      )
      try one.requireLength(assessor.program.limits)
      shown.append(one)
    }
    return shown
  }

  private func read(
    _ answer: JSONValue,
    of request: ShownRequest
  ) -> Result<Outcome, AssessorFault> {
    do throws(HostFault) {
      if let error = answer["error"] {
        let code = error["code"]?.integer ?? 0
        throw HostFault(.answeredError, "it answered with the error \(code)")
      }
      return .success(try request.outcome(answer))
    } catch {
      return .failure(fault(error))
    }
  }

  private func fault(_ fault: HostFault) -> AssessorFault {
    fault.fault(of: assessor.kind.name.rawValue)
  }
}
