import AssessmentKit
import CurriculumModel
import OrderedJSON

/// What the checks of one run share: the assessor, how it is started, and what it is asked.
struct KitRun {
  let program: AssessorProgram
  let settings: HostSettings
  let golden: [GoldenExchange]
  /// For kinds without a golden exchange, too: one request for each kind.
  let samples: [KitSample]

  var limits: AssessorLimits { program.limits }

  /// A process that has not been greeted.
  func probe() throws(KitProblem) -> KitProbe {
    do throws(HostFault) {
      return try KitProbe(program, settings)
    } catch {
      throw KitProblem(error)
    }
  }

  /// A process that was greeted, and what it said of itself.
  func greeted() throws(KitProblem) -> (probe: KitProbe, greeting: Greeting) {
    let probe = try probe()
    let answer = try result(of: "initialize", WireFormat.initialize(limits), from: probe)
    do throws(HostFault) {
      return (probe, try Greeting(answer, expecting: program.manifest))
    } catch {
      throw KitProblem(error, log: probe.logText)
    }
  }

  /// The answer to one request, whatever comes between; it has to be a result.
  func result(
    of method: String,
    _ params: [JSONValue.Member],
    from probe: KitProbe
  ) throws(KitProblem) -> JSONValue {
    let id = probe.nextID()
    probe.send(WireFormat.request(id, method, params))
    switch try answer(to: id, from: probe) {
    case .success(let result): return result
    case .failure(let refusal):
      throw KitProblem(
        "it answers `\(method)` with the error \(refusal.code)",
        fix: FaultKind.answeredError.fix,
        log: probe.logText
      )
    }
  }

  struct Refusal: Error { var code: Int }

  /// The one answer to `id`; notifications are passed over, anything else is a problem.
  func answer(
    to id: Int,
    from probe: KitProbe
  ) throws(KitProblem) -> Result<JSONValue, Refusal> {
    for _ in 0..<10_000 {
      guard let message = try message(from: probe, within: limits.wallTime) else {
        throw KitProblem(
          "no answer within \(limits.wallSeconds) s",
          fix: FaultKind.timeOut.fix,
          log: probe.logText
        )
      }
      switch message {
      case .notification: continue
      case .answer(id, let result): return .success(result)
      case .refusal(id, let code): return .failure(Refusal(code: code))
      case .answer, .refusal: throw KitProblem(HostFault(.unknownAnswer), log: probe.logText)
      }
    }
    throw KitProblem(HostFault(.tooMuchOutput), log: probe.logText)
  }

  /// What it says next; `nil` when it is silent.
  func message(
    from probe: KitProbe,
    within patience: Duration
  ) throws(KitProblem) -> WireMessage? {
    do throws(HostFault) {
      switch probe.hear(within: patience) {
      case .silence: return nil
      case .end(true): throw HostFault(.partialLine)
      case .end(false): throw HostFault(.exited)
      case .line(let line):
        guard line.count <= limits.longestLine else { throw HostFault(.lineTooLong) }
        return try WireMessage(line: line)
      }
    } catch {
      throw KitProblem(error, log: probe.logText)
    }
  }

  /// Puts a sample to it and wants an answer of either kind: it has survived what came before.
  func requireSurvival(
    of probe: KitProbe,
    after what: String
  ) throws(KitProblem) {
    guard let sample = samples.first else { return }
    do throws(KitProblem) {
      _ = try outcome(of: sample, from: probe)
    } catch {
      throw KitProblem(
        "after \(what): \(error.what)",
        fix: error.fix,
        log: error.log
      )
    }
  }

  /// What it answers to a sample; a refusal is an answer, too.
  func outcome(
    of sample: KitSample,
    from probe: KitProbe
  ) throws(KitProblem) -> Result<JSONValue, Refusal> {
    let id = probe.nextID()
    probe.send(WireFormat.request(id, "assess", try params(of: sample, for: probe)))
    defer { probe.inbox?.clear() }
    return try answer(to: id, from: probe)
  }

  func params(
    of sample: KitSample,
    for probe: KitProbe
  ) throws(KitProblem) -> [JSONValue.Member] {
    do throws(HostFault) {
      try probe.inbox?.lay(sample.request.submission, sample.request.contents)
    } catch {
      throw KitProblem(error)
    }
    return ShownRequest(
      sample.request,
      fields: sample.fields,
      reads: program.manifest.reads,
      kind: sample.kind
    ).params(probe.inbox)
  }
}

/// One request for one kind.
struct KitSample {
  var kind: AssessorID
  var fields: [SubmissionField]
  var request: AssessmentRequest
}
