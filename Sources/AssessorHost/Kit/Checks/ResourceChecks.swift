/// What it uses, and what it leaves behind.
enum ResourceChecks {
  static let all = [processes, files, leftovers, network]

  /// Requests that are put before and between looking.
  private static let rounds = 40

  private static func compare<Value: Comparable>(
    _ run: KitRun,
    _ look: (ProcessTree) -> Value?
  ) throws(KitProblem) -> (before: Value, after: Value)? {
    guard let sample = run.samples.first else { return nil }
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    for _ in 0..<3 { _ = try run.outcome(of: sample, from: probe) }
    guard let before = probe.processes.flatMap(look) else { return nil }
    for _ in 0..<rounds { _ = try run.outcome(of: sample, from: probe) }
    guard let after = probe.processes.flatMap(look) else { return nil }
    return (before, after)
  }

  private static let unseen = ConformanceCheck.Answer.skipped("its processes can't be seen here")

  private static let processes = ConformanceCheck(
    "KIT023",
    id: "Tidak menumpuk proses",
    en: "Piles up no processes"
  ) { (run) throws(KitProblem) in
    guard let count = try compare(run, { $0.members.isEmpty ? nil : $0.members.count }) else {
      return unseen
    }
    guard count.after <= count.before + 1 else {
      throw KitProblem(
        "\(count.before) processes became \(count.after) over \(rounds) requests",
        fix: "wait for each process you start before you answer"
      )
    }
    return .kept
  }

  private static let files = ConformanceCheck(
    "KIT024",
    id: "Menutup berkas yang dibukanya",
    en: "Closes the files it opens"
  ) { (run) throws(KitProblem) in
    guard let count = try compare(run, \.openFiles) else { return unseen }
    guard count.after <= count.before + 3 else {
      throw KitProblem(
        "\(count.before) open files became \(count.after) over \(rounds) requests",
        fix: "close every file before you answer"
      )
    }
    return .kept
  }

  private static let leftovers = ConformanceCheck(
    "KIT025",
    id: "Tidak meninggalkan berkas",
    en: "Leaves no files behind"
  ) { (run) throws(KitProblem) in
    guard run.program.sandbox == .bubblewrap else {
      return .skipped("without a sandbox, /tmp is everybody's")
    }
    guard let count = try compare(run, { $0.temporaryFiles?.count }) else { return unseen }
    guard count.after <= count.before else {
      throw KitProblem(
        "\(count.before) files in /tmp became \(count.after) over \(rounds) requests",
        fix: "remove what you write before you answer; nothing else can be written at all"
      )
    }
    return .kept
  }

  private static let network = ConformanceCheck(
    "KIT026",
    id: "Tidak memakai jaringan tanpa menyatakannya",
    en: "Uses no network unless its manifest says so"
  ) { (run) throws(KitProblem) in
    if run.program.manifest.needsNetwork { return .skipped("its manifest says that it does") }
    guard let count = try compare(run, { $0.members.isEmpty ? nil : $0.sockets }) else {
      return unseen
    }
    guard count.after == 0 else {
      throw KitProblem(
        "it holds \(count.after) sockets open",
        fix: "take what you need from the request, or declare <needs network=\"true\"/>"
      )
    }
    return .kept
  }
}
