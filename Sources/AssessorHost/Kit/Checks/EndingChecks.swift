#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// How it comes to its end.
enum EndingChecks {
  static let all = [shutdown, partialLine, termination]

  private static let shutdown = ConformanceCheck(
    "KIT020",
    id: "Menjawab shutdown dan berakhir saat masukannya ditutup",
    en: "Answers shutdown, and ends when its input does"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    _ = try run.result(of: "shutdown", [], from: probe)
    probe.closeInput()
    try requireEnd(of: probe, within: run.settings.closing.afterEndOfInput, "its input was closed")
    return .kept
  }

  private static let partialLine = ConformanceCheck(
    "KIT021",
    id: "Berakhir dengan rapi bila masukannya terputus di tengah baris",
    en: "Ends in order when its input breaks off within a line"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    probe.send(Array("{\"jsonrpc\":\"2.0\",\"id\":5,\"meth".utf8))
    probe.closeInput()
    try requireEnd(
      of: probe,
      within: run.settings.closing.afterEndOfInput,
      "its input broke off within a line"
    )
    return .kept
  }

  private static let termination = ConformanceCheck(
    "KIT022",
    id: "Berakhir saat menerima SIGTERM",
    en: "Ends when it gets SIGTERM"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    guard let processes = probe.processes, !processes.members.isEmpty else {
      return .skipped("its processes can't be seen here")
    }
    processes.signal(SIGTERM)
    try requireEnd(of: probe, within: run.settings.closing.afterTermination, "SIGTERM")
    return .kept
  }

  private static func requireEnd(
    of probe: KitProbe,
    within patience: Duration,
    _ cause: String
  ) throws(KitProblem) {
    for _ in 0..<1_000 {
      switch probe.hear(within: patience) {
      case .end(false): return
      case .line: continue
      case .end(true): throw KitProblem(HostFault(.partialLine), log: probe.logText)
      case .silence:
        throw KitProblem(
          "it still runs \(patience) after \(cause)",
          fix: "end when standard input ends, and leave SIGTERM its ordinary meaning",
          log: probe.logText
        )
      }
    }
  }
}
