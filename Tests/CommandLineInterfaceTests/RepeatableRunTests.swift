import Testing

/// The variables that make runs repeat are obeyed or refused, never passed over.
@Suite struct RepeatableRunTests {
  @Test(arguments: [
    ("OKOCE_NOW", "junk", "2026-11-20T17:00:00+07:00"),
    ("OKOCE_NOW", "2026-11-20", "2026-11-20T17:00:00+07:00"),
    ("OKOCE_NOW", "2026-11-20T17:00:00", "2026-11-20T17:00:00+07:00"),
    ("OKOCE_NOW", "2026-02-30T17:00:00Z", "2026-11-20T17:00:00+07:00"),
    ("OKOCE_SEED", "one", "a whole number from 0"),
    ("OKOCE_SEED", "-1", "a whole number from 0"),
    ("OKOCE_SEED", "1.5", "a whole number from 0"),
  ])
  func `what nobody can read is named with what was expected, and nothing is done`(
    name: String,
    value: String,
    expected: String
  ) throws {
    var okoce = try OkoceProcess()
    defer { okoce.remove() }
    okoce.variables[name] = value
    let refused = try okoce.run("okoce curriculum publish Curricula/okoce-2020 --lang en")
    #expect(refused.status == 64)
    #expect(refused.output == "")
    #expect(refused.error.contains("error[ARG003]: \(name) is '\(value)', expected "))
    #expect(refused.error.contains(expected), "\(refused.error)")
    okoce.variables["OKOCE_LANG"] = "id"
    #expect(try okoce.run("okoce progress P000001").error.contains("\(name) berisi '\(value)'"))
    okoce.variables[name] = nil
    let database = try okoce.run("okoce database check --lang en")
    #expect(database.error.contains("there is no database"), "nothing was begun")
  }

  @Test(arguments: ["OKOCE_NOW", "OKOCE_SEED"])
  func `an empty one counts as not set`(name: String) throws {
    var okoce = try OkoceProcess()
    defer { okoce.remove() }
    okoce.variables[name] = ""
    let published = try okoce.run("okoce curriculum publish Curricula/okoce-2020 --lang en")
    #expect(published.status == 0, "\(published.error)")
  }

  @Test func `the same command given again at one moment is another event`() throws {
    let okoce = try OkoceProcess()
    defer { okoce.remove() }
    try MarketStall.begin(in: okoce)
    for _ in 1...3 {
      #expect(try okoce.run("okoce abandon P000001 --reason x").status == 0)
      let left = try okoce.run("okoce progress P000001 --format json").output
      #expect(left.contains("\"abandoned\": true"))
      #expect(try okoce.run("okoce resume P000001").status == 0)
      let back = try okoce.run("okoce progress P000001 --format json").output
      #expect(back.contains("\"abandoned\": false"))
    }
  }
}
