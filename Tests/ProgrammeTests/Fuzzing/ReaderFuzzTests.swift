import Diagnostics
import Foundation
import Programme
import Testing

/// Every reader of what people write, on samples that were changed at random.
///
/// A few changes in each run of the tests; `Scripts/fuzz` runs as long as it is told. A trap ends the
/// process, and its seed is the last one in the file that `FUZZ_LOG` names.
@Suite("Readers, fuzzed") struct ReaderFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seconds = environment["FUZZ_SECONDS"].flatMap { Double($0) }
  private static let first = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
  private static let only = environment["FUZZ_READER"]

  @Test(arguments: FuzzedReader.all)
  func `end, don't trap, and find things that fit on one line`(_ reader: FuzzedReader) throws {
    if let only = Self.only, !reader.testDescription.contains(only) { return }
    let clock = ContinuousClock()
    let start = clock.now
    var seed = Self.first
    var slowest = Duration.zero
    while true {
      if let seconds = Self.seconds {
        if clock.now - start > .seconds(seconds) { break }
      } else if seed >= Self.first + 40 {
        break
      }
      var mutation = Mutation(random: SplitMix64(seed: seed), words: reader.words)
      let sample = reader.samples.randomElement(using: &mutation.random) ?? []
      let bytes = mutation.changed(sample, others: reader.samples)
      log("\(reader.testDescription) \(seed)")
      let time = clock.measure { check(reader.read(bytes), reader, seed) }
      if time > slowest { slowest = time }
      // No file of 40 KB takes long, whatever is in it.
      #expect(time < .seconds(5), "\(reader.testDescription), seed \(seed): \(time)")
      seed += 1
    }
    if Self.seconds != nil {
      print("\(reader.testDescription): \(seed - Self.first) inputs, the slowest \(slowest)")
    }
  }

  private func check(_ findings: [Diagnostic], _ reader: FuzzedReader, _ seed: UInt64) {
    for finding in findings {
      let lines = DiagnosticText().text(of: finding).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      let isPlain = lines.allSatisfy { line in
        line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
      }
      guard isPlain, lines.count == (finding.fix == nil ? 1 : 2), !finding.message.isEmpty else {
        Issue.record("\(reader.testDescription), seed \(seed): \(finding)")
        return
      }
    }
  }

  private func log(_ line: String) {
    guard let path = Self.environment["FUZZ_LOG"] else { return }
    try? line.write(toFile: path, atomically: false, encoding: .utf8)
  }
}
