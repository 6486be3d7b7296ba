import AssessmentKit
import Diagnostics
import OrderedJSON

/// What it says of submissions.
enum OutcomeChecks {
  static let all = [golden, hostile, purity, batches, discretion]

  private static let golden = ConformanceCheck(
    "KIT015",
    id: "Memberi hasil yang tertulis dalam tests/*.json",
    en: "Gives the outcomes that tests/*.json expect"
  ) { (run) throws(KitProblem) in
    for kind in run.program.manifest.kinds.map(\.name)
    where !run.golden.contains(where: { $0.kind == kind }) {
      throw KitProblem(
        "there is no exchange for the kind '\(kind)' in \(GoldenExchange.folder)/",
        fix: "write one, such as those of `okoce assessor new`"
      )
    }
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    for exchange in run.golden {
      guard let expected = exchange.expected else {
        throw KitProblem(
          "\(exchange.path) says no outcome that it expects",
          fix: "look at what --record writes there, and keep it if it is right"
        )
      }
      let sample = run.sample(of: exchange)
      let found = try run.json(of: sample, from: probe)
      // As outcomes, so that 1 and 1.0 are one score.
      if let wanted = try? Outcome(json: expected), wanted == (try? Outcome(text: found)) {
        continue
      }
      guard found == expected.text() else {
        throw KitProblem(
          "\(exchange.path): expected \(expected.text()), found \(found)",
          fix: "fix the assessor, or the exchange if it was wrong"
        )
      }
    }
    return .kept
  }

  /// Noise, NaN, long lines, crashes and hangs come out here, each by the host's own code.
  private static let hostile = ConformanceCheck(
    "KIT016",
    id: "Menjawab kiriman seburuk apa pun dengan hasil yang sah",
    en: "Answers any submission whatever with a sound outcome"
  ) { (run) throws(KitProblem) in
    for sample in run.samples {
      for seed in 0..<40 {
        let (probe, _) = try run.greeted()
        defer { probe.stop() }
        let one = sample.hostile(seed: UInt64(seed))
        do throws(KitProblem) {
          _ = try run.judged(one, from: probe)
        } catch {
          throw KitProblem(
            "submission \(seed) for '\(sample.kind)': \(error.what)",
            fix: error.fix,
            log: error.log
          )
        }
      }
    }
    return .kept
  }

  private static let purity = ConformanceCheck(
    "KIT017",
    id: "Permintaan yang sama selalu mendapat hasil yang sama",
    en: "Gives the same request the same outcome, byte for byte"
  ) { (run) throws(KitProblem) in
    let (first, _) = try run.greeted()
    let (second, _) = try run.greeted()
    defer {
      first.stop()
      second.stop()
    }
    for sample in run.allSamples(hostile: 10) {
      let answers = [
        try run.json(of: sample, from: first), try run.json(of: sample, from: first),
        try run.json(of: sample, from: second),
      ]
      guard Set(answers).count == 1 else {
        throw KitProblem(
          answers[0] == answers[1]
            ? "two processes judge one submission differently"
            : "one process judges one submission in two ways",
          fix: "take the day from `today` and chance from `seed`, and keep nothing in between",
          log: first.logText
        )
      }
    }
    return .kept
  }

  private static let batches = ConformanceCheck(
    "KIT018",
    id: "Menilai banyak kiriman sekaligus seperti satu per satu",
    en: "Judges a batch as it judges one by one"
  ) { (run) throws(KitProblem) in
    let (probe, greeting) = try run.greeted()
    defer { probe.stop() }
    guard greeting.takesBatches else { return .skipped("it takes no batches") }
    let samples = run.allSamples(hostile: 5).filter { $0.request.submission.files.isEmpty }
    var single: [String] = []
    for sample in samples { single.append(try run.json(of: sample, from: probe)) }
    var requests: [JSONValue] = []
    for sample in samples { requests.append(.object(try run.params(of: sample, for: probe))) }
    let answer = try run.result(
      of: "assess/batch",
      [.init("requests", .array(requests))],
      from: probe
    )
    let outcomes = (answer["outcomes"]?.array ?? []).map { KitRun.text(of: $0) }
    guard outcomes == single else {
      throw KitProblem(
        "a batch of \(samples.count) gives other outcomes than the same requests one by one",
        fix: "answer with one outcome a request, in their order",
        log: probe.logText
      )
    }
    return .kept
  }

  private static let discretion = ConformanceCheck(
    "KIT019",
    id: "Tidak mencatat isi kiriman di keluaran galatnya",
    en: "Writes nothing that was typed to its log"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    for sample in run.allSamples(hostile: 20) {
      _ = try run.outcome(of: sample, from: probe)
      _ = probe.hear(within: .milliseconds(5))
      let typed = sample.request.submission.fields.values.map { TypedValue.trimmed($0) }
        .filter { $0.utf8.count >= 6 && $0.utf8.count <= 200 }
      guard !typed.contains(where: probe.logText.contains) else {
        throw KitProblem(
          "its standard error repeats what was typed",
          fix: "log what happened, never what a person wrote"
        )
      }
    }
    return .kept
  }
}

extension Outcome {
  /// - Throws: what keeps the text from being an outcome.
  fileprivate init(text: String) throws {
    try self.init(json: JSONValue(parsing: Array(text.utf8)))
  }
}
