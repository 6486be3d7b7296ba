import Glibc
import Testing

@testable import ICalendar

/// Calendars as other people's programs read them; a program that isn't installed is a visible skip.
@Suite struct InteroperationTests {
  @Test(.enabled("needs Python's icalendar", { python != nil }))
  func `Python's strict parser reads what was written`() throws {
    let path = try file()
    defer { unlink(path) }
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      assert not calendar.errors, calendar.errors
      for event in calendar.walk('VEVENT'):
          assert not event.errors, event.errors
          print(event['UID'], event['SEQUENCE'], event['STATUS'],
                event['DTSTART'].dt.isoformat(), event['SUMMARY'])
      print([e for e in calendar.walk('VEVENT')][0]['DESCRIPTION'])
      """
    let answer = run("\(try #require(python)) -c \"\(script)\" \(path)")
    #expect(
      answer.output == """
        01KEJ2Q4ZC0000000000000001-1@okoce 2 CONFIRMED 2026-03-14T09:00:00+07:00 \
        Kelas dasar kewirausahaan, pertemuan 1 dari 2
        01KEJ2Q4ZC0000000000000001-2@okoce 3 CANCELLED 2026-03-15T06:30:00+07:00 \
        Kelas dasar kewirausahaan, pertemuan 2 dari 2
        Bawalah KTP
        dan alat tulis → sampai jumpa di kelas, semoga usaha Anda maju 🎓

        """
    )
    #expect(answer.status == 0)
  }

  @Test(.enabled("needs khal", { run("command -v khal").status == 0 }))
  func `khal shows what was written`() throws {
    let path = try file()
    defer { unlink(path) }
    // khal wants a configuration and a calendar of its own, even to show a file.
    let answer = run(
      """
      home=$(mktemp -d) && mkdir "$home/events" &&
      printf '[calendars]\\n[[own]]\\npath = %s/events\\n[locale]\\ntimeformat = %%H:%%M\\n\
      dateformat = %%Y-%%m-%%d\\ndatetimeformat = %%Y-%%m-%%d %%H:%%M\\n\
      local_timezone = Asia/Jakarta\\ndefault_timezone = Asia/Jakarta\\n\
      [sqlite]\\npath = %s/khal.db\\n' "$home" "$home" > "$home/config" &&
      LC_ALL=C.UTF-8 khal -c "$home/config" printics \
        --format '{start} {end} {title} {location}' \(path)
      status=$?; rm -r "$home"; exit $status
      """
    )
    #expect(answer.status == 0, "\(answer.output)")
    #expect(answer.output.contains("2026-03-14 09:00 2026-03-14 16:00"), "\(answer.output)")
    #expect(answer.output.contains("Aula; lantai 2, Kecamatan Gambir"), "\(answer.output)")
  }

  private func file() throws -> String {
    var template = Array("/tmp/okoce-calendar-\(String(repeating: "X", count: 6)).ics".utf8CString)
    let descriptor = mkstemps(&template, 4)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let bytes = Array(SampleCalendar.document.text.utf8)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

/// The Python that has the package: a distribution installs it for its own.
private let python = ["python3", "/usr/bin/python3"].first {
  run("\($0) -c 'import icalendar'").status == 0
}

/// A shell command's output and status.
private func run(_ command: String) -> (output: String, status: Int32) {
  guard let pipe = popen("( \(command) ) 2>&1", "r") else { return ("", -1) }
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = fread(&buffer, 1, buffer.count, pipe)
    if count <= 0 { break }
    output += buffer.prefix(count)
  }
  return (String(decoding: output, as: UTF8.self), pclose(pipe))
}
