import OrderedJSON

/// Who it is and what it speaks.
enum GreetingChecks {
  static let all = [
    ConformanceCheck(
      "KIT001",
      id: "Menjawab initialize tepat waktu, dengan identitas sesuai assessor.xml",
      en: "Answers initialize in time, by the name and version of assessor.xml"
    ) { (run) throws(KitProblem) in
      let (probe, _) = try run.greeted()
      probe.stop()
      return .kept
    },
    ConformanceCheck(
      "KIT002",
      id: "Menolak versi protokol yang tidak dikenalnya",
      en: "Refuses versions of the protocol that it doesn't speak"
    ) { (run) throws(KitProblem) in
      let probe = try run.probe()
      defer { probe.stop() }
      let id = probe.nextID()
      probe.send(
        WireFormat.request(id, "initialize", [.init("versions", .array([.integer(98)]))])
      )
      guard case .failure = try run.answer(to: id, from: probe) else {
        throw KitProblem(
          "it accepts an offer of version 98 alone",
          fix: "answer the error -32001 unless `versions` holds one of yours",
          log: probe.logText
        )
      }
      return .kept
    },
    ConformanceCheck(
      "KIT003",
      id: "Tidak menilai sebelum disapa",
      en: "Judges nothing before it was greeted"
    ) { (run) throws(KitProblem) in
      guard let sample = run.samples.first else { return .skipped("it judges nothing") }
      let probe = try run.probe()
      defer { probe.stop() }
      guard case .failure = try run.outcome(of: sample, from: probe) else {
        throw KitProblem(
          "it answers `assess` although no one sent `initialize`",
          fix: "answer the error -32002 until `initialize` was answered",
          log: probe.logText
        )
      }
      return .kept
    },
  ]
}
