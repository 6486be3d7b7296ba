public import AssessmentKit
import CurriculumModel
import OrderedJSON

extension ExternalAssessor {
  /// Judges many submissions, in the order given; one's fault never harms another.
  ///
  /// They go in batches where the assessor takes them, else one after the other without waiting. A
  /// batch that fails as a whole is asked again one by one, so that the culprit is found.
  public func assessAll(_ requests: [AssessmentRequest]) -> [Result<Outcome, AssessorFault>] {
    var answers: [Result<Outcome, AssessorFault>] = []
    answers.reserveCapacity(requests.count)
    var rest = requests[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(settings.batchSize))
      rest = rest.dropFirst(part.count)
      answers += judge(part)
    }
    return answers
  }

  private func judge(_ part: [AssessmentRequest]) -> [Result<Outcome, AssessorFault>] {
    // Files are laid out for one submission at a time, so that no assessor sees another's.
    guard part.count > 1, !program.manifest.needsFiles else { return part.map(judgeAlone) }
    let shown = part.map { ShownRequest($0, fields: fields(for: $0.configuration), by: self) }
    do throws(HostFault) {
      for request in shown { try request.requireLength(program.limits) }
      let results = try pool.withConnection { (connection) throws(HostFault) in
        try ask(connection, shown.map { $0.params(connection.inbox) })
      }
      return zip(shown, results).map { request, result in read(result, of: request) }
    } catch {
      return part.map(judgeAlone)
    }
  }

  private func ask(
    _ connection: AssessorConnection,
    _ params: [[JSONValue.Member]]
  ) throws(HostFault) -> [Result<JSONValue, HostFault>] {
    let patience = program.limits.wallTime
    guard connection.greeting?.takesBatches == true else {
      return try connection.assessPipelined(params, within: patience)
    }
    return try connection.assessBatch(params, within: patience).map { answer in
      guard let error = answer["error"] else { return .success(answer) }
      let code = error["code"]?.integer ?? 0
      return .failure(HostFault(.answeredError, "it answered with the error \(code)"))
    }
  }

  private func read(
    _ result: Result<JSONValue, HostFault>,
    of request: ShownRequest
  ) -> Result<Outcome, AssessorFault> {
    do throws(HostFault) {
      return .success(try request.outcome(try result.get()))
    } catch {
      return .failure(error.fault(of: kind.name.rawValue))
    }
  }

  private func judgeAlone(_ request: AssessmentRequest) -> Result<Outcome, AssessorFault> {
    do throws(AssessorFault) {
      return .success(try assess(request))
    } catch {
      return .failure(error)
    }
  }
}
