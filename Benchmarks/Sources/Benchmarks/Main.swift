import Foundation

/// Runs every benchmark and prints one table; the exit status is 0 even when a goal is missed.
@main
struct Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 2 else {
      FileHandle.standardError.write(Data("usage: Benchmarks OKOCE CURRICULA [NAME ...]\n".utf8))
      exit(64)
    }
    let (okoce, curricula) = (arguments[0], arguments[1])
    let wanted = Set(arguments.dropFirst(2))
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "okoce-benchmarks-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }

    func isWanted(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
    print("| what | ours | reference | ratio | goal | | rounds |")
    print("| --- | ---: | ---: | ---: | ---: | --- | ---: |")
    func show(_ measurements: [Measurement]) {
      for measurement in measurements { print(measurement.row) }
      fflush(nil)
    }
    if isWanted("fold") { show(Folding.measure(rounds: 7)) }
    if isWanted("commits") { show(try DurableCommits.measure(rounds: 7, in: folder)) }
    if isWanted("check") {
      let schema = "\(curricula)/schema/curriculum.xsd"
      show(try CurriculumReading.measure(okoce: okoce, schema: schema, rounds: 5, in: folder))
    }
    if isWanted("assessors") {
      show(try Hosting.measure(assessors: "\(curricula)/../Benchmarks/Assessors"))
    }
    if isWanted("questions") {
      show(try Questions.measure(rounds: 5, cases: "\(curricula)/../../shared/qti"))
    }
    if isWanted("book") { show(try Bookkeeping.measure(rounds: 9, in: folder)) }
    if isWanted("halls") {
      let script = "\(curricula)/../Scripts/verify-draw"
      show(try Trading.measure(rounds: 5, verification: script))
      show(try HallOffice.measure(rounds: 5, in: folder))
      show([try MonthsEnd.measure(rounds: 3, curricula: curricula, in: folder)])
    }
    if isWanted("terms") { show(Terms.measure()) }
    if isWanted("import") {
      let (measurements, database) = try Importing.measure(
        rounds: 3,
        curricula: curricula,
        in: folder
      )
      show(measurements)
      show(try ColdProgress.measure(okoce: okoce, database: database, rounds: 30))
    }
  }
}
