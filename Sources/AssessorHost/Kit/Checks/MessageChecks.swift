import OrderedJSON

/// What it makes of messages it did not expect.
enum MessageChecks {
  static let all =
    [unknownMethod, unknownNotification, unknownMembers] + strangeLines + [
      duplicateID, unknownCancel, lateAnswer, earlyAnswer,
    ]

  private static let unknownMethod = ConformanceCheck(
    "KIT004",
    id: "Menjawab -32601 untuk metode yang tidak dikenal",
    en: "Answers -32601 to a method it doesn't know"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    let id = probe.nextID()
    probe.send(WireFormat.request(id, "future/method", []))
    switch try run.answer(to: id, from: probe) {
    case .failure(let refusal) where refusal.code == -32601: return .kept
    case .failure(let refusal):
      throw KitProblem(
        "it answers the error \(refusal.code), expected -32601",
        fix: "give every method you don't know the error -32601"
      )
    case .success:
      throw KitProblem(
        "it gives a result for a method that doesn't exist",
        fix: "give every method you don't know the error -32601"
      )
    }
  }

  private static let unknownNotification = ConformanceCheck(
    "KIT005",
    id: "Mengabaikan pemberitahuan yang tidak dikenal",
    en: "Ignores a notification it doesn't know"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    probe.send(WireFormat.notification("$/future", []))
    try run.requireSurvival(of: probe, after: "a notification it doesn't know")
    return .kept
  }

  private static let unknownMembers = ConformanceCheck(
    "KIT006",
    id: "Mengabaikan isian pesan yang belum ada hari ini",
    en: "Ignores members that don't exist today"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    for sample in run.samples {
      let plain = try run.params(of: sample, for: probe)
      let id = probe.nextID()
      probe.send(WireFormat.request(id, "assess", plain))
      let expected = try run.answer(to: id, from: probe)
      let crowded = plain + [.init("x-future", ["list": [1, 2, 3]])]
      let other = probe.nextID()
      probe.send(WireFormat.request(other, "assess", crowded))
      let found = try run.answer(to: other, from: probe)
      probe.inbox?.clear()
      guard (try? expected.get()) == (try? found.get()) else {
        throw KitProblem(
          "another member in params changes the outcome",
          fix: "read the members you know by name, and ignore the rest"
        )
      }
    }
    return .kept
  }

  /// Each is followed by an ordinary request, which has to be answered as ever.
  private static let strangeLines: [ConformanceCheck] = [
    strange(
      "KIT007",
      id: "Bertahan terhadap baris yang bukan JSON",
      en: "Survives a line that is no JSON",
      "a line that is no JSON"
    ) { _ in Array("noise\n".utf8) },
    strange(
      "KIT008",
      id: "Bertahan terhadap bita yang bukan UTF-8",
      en: "Survives bytes that are no UTF-8",
      "bytes that are no UTF-8"
    ) { _ in
      Array("{\"jsonrpc\":\"2.0\",\"id\":90001,\"method\":\"".utf8) + [0xFF, 0xFE]
        + Array("\",\"params\":{}}\n".utf8)
    },
    strange(
      "KIT009",
      id: "Bertahan terhadap JSON yang sangat dalam",
      en: "Survives JSON that is very deep",
      "JSON of 50,000 levels"
    ) { _ in
      Array(repeating: UInt8(ascii: "["), count: 50_000)
        + Array(repeating: UInt8(ascii: "]"), count: 50_000) + [0x0A]
    },
    strange(
      "KIT010",
      id: "Bertahan terhadap NaN",
      en: "Survives NaN",
      "a line with NaN"
    ) { _ in
      Array("{\"jsonrpc\":\"2.0\",\"id\":90002,\"method\":\"assess\",\"params\":NaN}\n".utf8)
    },
    strange(
      "KIT011",
      id: "Bertahan terhadap baris sepanjang 2 MiB",
      en: "Survives a line of 2 MiB",
      "a line of 2 MiB"
    ) { _ in
      WireFormat.request(
        90_003,
        "future/long",
        [.init("text", .string(String(repeating: "x", count: 2 << 20)))]
      )
    },
  ]

  private static func strange(
    _ code: String,
    id: String,
    en: String,
    _ words: String,
    line: @escaping @Sendable (KitRun) -> [UInt8]
  ) -> ConformanceCheck {
    ConformanceCheck(code, id: id, en: en) { (run) throws(KitProblem) in
      let (probe, _) = try run.greeted()
      defer { probe.stop() }
      probe.send(line(run))
      // An error is welcome, silence is allowed; garbage, a hang and an end are not.
      let patience = min(run.limits.wallTime, .seconds(3))
      _ = try run.message(from: probe, within: patience)
      try run.requireSurvival(of: probe, after: words)
      return .kept
    }
  }

  private static let duplicateID = ConformanceCheck(
    "KIT012",
    id: "Menjawab setiap permintaan satu kali, meski nomornya sama",
    en: "Answers each request once, even two of one id"
  ) { (run) throws(KitProblem) in
    guard let sample = run.samples.first else { return .skipped("it judges nothing") }
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    let id = probe.nextID()
    let line = WireFormat.request(id, "assess", try run.params(of: sample, for: probe))
    probe.send(line + line)
    _ = try run.answer(to: id, from: probe)
    _ = try run.answer(to: id, from: probe)
    try run.requireSurvival(of: probe, after: "two requests of one id")
    return .kept
  }

  private static let unknownCancel = ConformanceCheck(
    "KIT013",
    id: "Mengabaikan pembatalan permintaan yang tidak ada",
    en: "Ignores the cancelling of a request that doesn't exist"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    probe.send(WireFormat.notification("$/cancel", [.init("id", .integer(77_777))]))
    try run.requireSurvival(of: probe, after: "cancelling a request that doesn't exist")
    return .kept
  }

  private static let earlyAnswer = ConformanceCheck(
    "KIT027",
    id: "Tidak menjawab sebelum ditanya",
    en: "Answers nothing before it is asked"
  ) { (run) throws(KitProblem) in
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    for _ in 0..<100 {
      switch try run.message(from: probe, within: .milliseconds(100)) {
      case nil: return .kept
      case .notification: continue
      case .answer, .refusal:
        throw KitProblem(
          "it answers a request that no one has made yet",
          fix: "answer each request once, after it came and with its own id",
          log: probe.logText
        )
      }
    }
    return .kept
  }

  private static let lateAnswer = ConformanceCheck(
    "KIT014",
    id: "Setelah pembatalan menjawab paling banyak satu kali",
    en: "Answers at most once after a cancel"
  ) { (run) throws(KitProblem) in
    guard let sample = run.samples.first else { return .skipped("it judges nothing") }
    let (probe, _) = try run.greeted()
    defer { probe.stop() }
    let cancelled = probe.nextID()
    probe.send(
      WireFormat.request(cancelled, "assess", try run.params(of: sample, for: probe))
        + WireFormat.notification("$/cancel", [.init("id", .integer(cancelled))])
    )
    let next = probe.nextID()
    probe.send(WireFormat.request(next, "assess", try run.params(of: sample, for: probe)))
    var answers: [Int] = []
    while !answers.contains(next) {
      switch try run.message(from: probe, within: run.limits.wallTime) {
      case nil:
        throw KitProblem(
          "after a cancel the next request is not answered",
          fix: "go on with the next line; what was cancelled may be answered or not",
          log: probe.logText
        )
      case .notification: continue
      case .answer(let id, _): answers.append(id)
      case .refusal(let id, _): answers.append(id ?? -1)
      }
    }
    guard answers == [next] || answers == [cancelled, next] else {
      throw KitProblem(HostFault(.unknownAnswer), log: probe.logText)
    }
    return .kept
  }
}
