import Foundation
import Testing

/// What `okoce calendar` writes, as other people's programs read it; a program that isn't installed
/// is a visible skip.
@Suite("Calendars that okoce writes") struct CalendarInteroperationTests {
  /// Two classes of two meetings: the first is moved, the second cancelled; of the two people with a
  /// seat in the first one gave it back.
  private static func prepared() throws -> OkoceProcess {
    var okoce = try OkoceProcess()
    okoce.variables["OKOCE_LANG"] = "id"
    let people = (1...2).flatMap { number in
      [
        "okoce participant add 'Peserta Contoh \(number)' --curriculum okoce-2020 --centre Gambir",
        "okoce submit P00000\(number) identity --field number=317101010190000\(number) "
          + "--field kelurahan=Contoh --field phone=08120000000\(number) "
          + "--field business-line=culinary",
      ]
    }
    let lines =
      [
        "okoce curriculum publish Curricula/okoce-2020",
        "okoce centre open Curricula/jakarta/centres.xml",
      ] + people + [
        "okoce class create basic-class --centre Gambir --room 'Aula, lantai 2; timur' --trainer T-1 "
          + "--meeting 2026-03-10T09:00-12:00 --meeting 2026-03-11T09:00-12:00",
        "okoce class create technical-practice-class --centre Gambir --room Serambi --trainer T-1 "
          + "--meeting 2026-03-12T09:00-12:00",
        "okoce class enrol C000001 P000001 P000002", "okoce class enrol C000002 P000001",
        "okoce class move C000001 --meeting 2=2026-03-13T13:00-16:00 --reason banjir",
        "okoce class cancel C000002 --reason sakit", "okoce class enrol C000001 P000002 --leave",
      ]
    for (second, line) in lines.enumerated() {
      okoce.variables["OKOCE_NOW"] = "2026-03-07T02:00:\(10 + second)Z"
      let answer = try okoce.run(line)
      try #require(answer.status == 0, "\(line): \(answer)")
    }
    for (name, owner) in owners {
      let answer = try okoce.run("okoce calendar \(owner) --output \(name).ics")
      try #require(answer.status == 0, "\(owner): \(answer)")
    }
    return okoce
  }

  private static let owners = [
    ("stays", "--participant P000001"), ("left", "--participant P000002"),
    ("trainer", "--trainer T-1"), ("centre", "--centre Gambir"),
    ("room", "--centre Gambir --room 'Aula, lantai 2; timur'"),
  ]

  private static let moved = [
    "C000001-1@okoce 1 CONFIRMED 2026-03-10T09:00:00+07:00 2026-03-10T12:00:00+07:00",
    "C000001-2@okoce 1 CONFIRMED 2026-03-13T13:00:00+07:00 2026-03-13T16:00:00+07:00",
  ]
  /// Cancelled once; for the person whose seat went with it that is a second change.
  private static func cancelled(_ sequence: Int) -> String {
    "C000002-1@okoce \(sequence) CANCELLED 2026-03-12T09:00:00+07:00 2026-03-12T12:00:00+07:00"
  }

  @Test(.enabled("needs Python's icalendar", { python != nil }))
  func `are read by Python's strict parser, after a move and a cancellation`() throws {
    let okoce = try Self.prepared()
    defer { okoce.remove() }
    // One number for everybody: the class was moved, and then somebody left it.
    let held = Self.moved.map { $0.replacing(" 1 CONFIRMED", with: " 2 CONFIRMED") }
    let given = Self.moved.map { $0.replacing(" 1 CONFIRMED", with: " 2 CANCELLED") }
    let all = held + [Self.cancelled(1)]
    let expected = ["stays": all, "left": given, "trainer": all, "centre": all, "room": held]
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      assert not calendar.errors, calendar.errors
      assert calendar['VERSION'] == '2.0' and calendar['PRODID'], calendar
      zones = [zone['TZID'] for zone in calendar.walk('VTIMEZONE')]
      for event in calendar.walk('VEVENT'):
          assert not event.errors, event.errors
          assert event['DTSTART'].params['TZID'] in zones, zones
          assert event['DTSTAMP'].dt.utcoffset().total_seconds() == 0
          print(event['UID'], event['SEQUENCE'], event['STATUS'],
                event['DTSTART'].dt.isoformat(), event['DTEND'].dt.isoformat())
          assert event['LOCATION'] in ('Aula, lantai 2; timur, Gambir', 'Serambi, Gambir'), event
      """
    for (name, _) in Self.owners {
      let answer = run(try #require(python), ["-c", script, "\(name).ics"], in: okoce.folder)
      #expect(answer.status == 0, "\(name): \(answer.output)")
      let lines = answer.output.split(separator: "\n").map(String.init)
      #expect(lines == expected[name], "\(name)")
    }
  }

  @Test(.enabled("needs khal", { khal != nil }))
  func `are shown by khal at the hours they have now`() throws {
    let okoce = try Self.prepared()
    defer { okoce.remove() }
    let events = okoce.folder.appendingPathComponent("events")
    try FileManager.default.createDirectory(at: events, withIntermediateDirectories: true)
    // khal wants a configuration and a calendar of its own, even to show a file.
    let configuration = """
      [calendars]
      [[own]]
      path = \(events.path)
      [locale]
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      local_timezone = Asia/Jakarta
      default_timezone = Asia/Jakarta
      [sqlite]
      path = \(okoce.folder.path)/khal.db
      """
    try configuration.write(
      to: okoce.folder.appendingPathComponent("khal.conf"),
      atomically: true,
      encoding: .utf8
    )
    for (name, _) in Self.owners {
      let answer = run(
        try #require(khal),
        [
          "-c", "khal.conf", "printics", "--format", "{start} {end} {status} {location}",
          "\(name).ics",
        ],
        in: okoce.folder
      )
      #expect(answer.status == 0, "\(name): \(answer.output)")
      for time in ["2026-03-10 09:00 2026-03-10 12:00", "2026-03-13 13:00 2026-03-13 16:00"] {
        #expect(answer.output.contains(time), "\(name): \(answer.output)")
      }
      #expect(answer.output.contains("Aula, lantai 2; timur, Gambir"), "\(name)")
      #expect(answer.output.contains("CANCELLED") == (name != "room"), "\(name): \(answer.output)")
    }
  }
}

/// The Python that has the package: a distribution installs it for its own.
private let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first { path in
  FileManager.default.isExecutableFile(atPath: path)
    && run(path, ["-c", "import icalendar"]).status == 0
}

private let khal = ["/usr/bin/khal", "/usr/local/bin/khal"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// A program's output, both streams together, and its status.
private func run(
  _ program: String,
  _ arguments: [String],
  in folder: URL? = nil
) -> (output: String, status: Int32) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.currentDirectoryURL = folder
  process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
  let output = Pipe()
  process.standardOutput = output
  process.standardError = output
  guard (try? process.run()) != nil else { return ("", -1) }
  let bytes = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
}
