import Foundation

/// Read, validate and check 10,000 modules, against `xmllint` validating the same files.
enum CurriculumReading {
  static func measure(okoce: String, schema: String, rounds: Int, in folder: URL) throws
    -> [Measurement]
  {
    let place = folder.appending(path: "generated")
    let files = try GeneratedCurriculum(moduleCount: 10_000).write(to: place)
    let ours = [okoce, "curriculum", "check", place.path]
    let reference = ["xmllint", "--noout", "--schema", schema] + files

    var time = Measurement(
      name: "check 10,000 modules: time, against `xmllint --schema`",
      unit: "s",
      ours: [],
      reference: [],
      goal: .ratioAtMost(1.5)
    )
    var processor = Measurement(
      name: "check 10,000 modules: processor time of all threads, against `xmllint --schema`",
      unit: "s",
      ours: [],
      reference: [],
      goal: .none
    )
    var memory = Measurement(
      name: "check 10,000 modules: peak memory, against `xmllint --schema`",
      unit: "MB",
      ours: [],
      reference: [],
      goal: .ratioAtMost(1)
    )
    for round in 0...rounds {
      let (a, b) = (try MeasuredProcess.run(ours), try MeasuredProcess.run(reference))
      guard a.exitStatus == 0, b.exitStatus == 0 else { throw Failed(ours: a, reference: b) }
      // The first round warms the page cache and isn't counted.
      if round == 0 { continue }
      time.ours.append(a.wallSeconds)
      time.reference.append(b.wallSeconds)
      processor.ours.append(a.processorSeconds)
      processor.reference.append(b.processorSeconds)
      memory.ours.append(Double(a.peakMemoryBytes) / 1e6)
      memory.reference.append(Double(b.peakMemoryBytes) / 1e6)
    }
    return [time, processor, memory]
  }

  struct Failed: Error {
    var ours: MeasuredProcess
    var reference: MeasuredProcess
  }
}
